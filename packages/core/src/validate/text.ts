/**
 * Checks a variable that holds text, or a number.
 *
 * @example
 *   {"PMID": 123} // csl-text: read as `123`
 *   {"title": ["Signs"]} // csl-text: read as `Signs`
 */
import {describe} from './describe.ts'
import type {Check, Read} from './read.ts'
import {unusable, whole} from './read.ts'
import type {Spot} from './spot.ts'

/** Variables that may hold several in one text, as reference managers write them. */
const joined: ReadonlySet<string> = new Set(['ISBN', 'ISSN', 'keyword'])

/** A text. */
export const readText: Check<string> = (value, spot) => {
  if (typeof value === 'string') return whole(value)
  if (isNumber(value)) return readAs(String(value), value, spot)
  const members = textsOf(value)
  if (members?.length === 1) return readAs(members[0]!, value, spot)
  if (members && members.length > 1 && joined.has(String(spot.steps.at(-1)))) {
    return readAs(members.join(', '), value, spot)
  }
  spot.say('csl-text', 'error', {
    message: `Unexpected ${describe(value)} in ${spot.name}, expected a text; it is kept in \`custom.unread\``,
    expected: ['a text']
  })
  return unusable
}

/** A number, or a text. */
export const readNumber: Check<string | number> = (value, spot) => {
  if (typeof value === 'string' || isNumber(value)) return whole(value)
  const only = Array.isArray(value) && value.length === 1 ? value[0] : undefined
  const usable = typeof only === 'string' || isNumber(only)
  const outcome = usable ? 'its member is read' : 'it is kept in `custom.unread`'
  spot.say('csl-number', usable ? 'warning' : 'error', {
    message: `Unexpected ${describe(value)} in ${spot.name}, expected a number or a text; ${outcome}`,
    expected: usable ? [String(only)] : ['a number', 'a text']
  })
  return usable ? whole(only) : unusable
}

function readAs(text: string, value: unknown, spot: Spot): Read<string> {
  spot.say('csl-text', 'warning', {
    message: `Unexpected ${describe(value)} in ${spot.name}, expected a text; it is read as one`,
    actual: typeof value === 'number' ? String(value) : undefined,
    expected: [text]
  })
  return whole(text)
}

function textsOf(value: unknown): string[] | undefined {
  if (!Array.isArray(value)) return undefined
  const usable = value.every((member) => typeof member === 'string' || isNumber(member))
  return usable ? value.map(String) : undefined
}

/** Infinity and NaN are no numbers of CSL. */
export function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value)
}
