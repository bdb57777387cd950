/**
 * Checks the parts of an object whose names are known: a name, or a date.
 *
 * @example
 *   readParts({family: 'Doe', given: 7}, name, spot)
 *   // => {family: 'Doe', given: '7'}, and a `csl-name-part` warning
 */
import {nearest} from '../nearest.ts'
import {describe, inCode, oneOf} from './describe.ts'
import type {Check, Read} from './read.ts'
import {absent, partOf, unusable, whole} from './read.ts'
import type {ValidationRuleId} from './rules.ts'
import type {Spot} from './spot.ts'
import {isNumber} from './text.ts'

/** How to read each part, by its name. */
type Parts = ReadonlyMap<string, Check<unknown>>

/** What it is that has parts. */
export interface Whole {
  parts: Parts
  rule: ValidationRuleId
  /** For messages: `name`. */
  what: string
  /** What other tools call a part, and what CSL calls it. */
  otherNames: ReadonlyMap<string, string>
}

/** The parts that can be used; unknown ones stay. */
export function readParts(
  value: Readonly<Record<string, unknown>>,
  known: Whole,
  spot: Spot
): Read<Record<string, unknown>> {
  const out: Array<[string, unknown]> = []
  let complete = true
  for (const [key, part] of Object.entries(value)) {
    if (part === undefined) continue
    const check = known.parts.get(key)
    if (check === undefined) sayUnknown(key, known, spot.inside(key))
    const read = check ? check(part, spot.inside(key)) : whole(part)
    complete &&= read.whole
    if (read.value !== undefined) out.push([key, read.value])
  }
  const object = Object.fromEntries(out)
  return complete ? whole(object) : partOf(object)
}

function sayUnknown(key: string, {parts, rule, what, otherNames}: Whole, spot: Spot): void {
  spot.say(rule, 'info', () => {
    const other = otherNames.get(key)
    const meant = other ? [other] : nearest(key, parts.keys())
    const instead = meant.length > 0 ? oneOf(meant) : `a part of a ${what}`
    return {
      message: `Unexpected part ${inCode(key)} of a ${what}, expected ${instead}; it is kept as it is`,
      actual: key,
      expected: meant,
      part: 'key'
    }
  })
}

/** A part that is text. */
export const textPart =
  (rule: ValidationRuleId): Check<string> =>
  (value, spot) => {
    if (typeof value === 'string') return whole(value)
    if (value === null) return readNull(value, spot)
    const usable = isNumber(value)
    const outcome = usable ? 'it is read as one' : 'it is kept in `custom.unread`'
    spot.say(rule, usable ? 'warning' : 'error', {
      message: `Unexpected ${describe(value)} in ${spot.name}, expected a text; ${outcome}`,
      expected: usable ? [String(value)] : ['a text']
    })
    return usable ? whole(String(value)) : unusable
  }

/** A part that is on or off, or a text or number. */
export const flagPart =
  (rule: ValidationRuleId, kinds: ReadonlyArray<string>): Check<string | number | boolean> =>
  (value, spot) => {
    if (value === null) return readNull(value, spot)
    if (typeof value === 'string' || isNumber(value)) return whole(value)
    if (typeof value === 'boolean' && kinds.includes('boolean')) return whole(value)
    spot.say(rule, 'error', {
      message: `Unexpected ${describe(value)} in ${spot.name}, expected ${kinds.join(', ')}; it is kept in \`custom.unread\``,
      expected: kinds
    })
    return unusable
  }

/** Nothing, spelled out. */
export const readNull: Check<never> = (_, spot) => {
  spot.say('csl-null', 'info', {
    message: `Unexpected \`null\` in ${spot.name}, expected it to be left out`,
    actual: 'null',
    part: 'key'
  })
  return absent
}
