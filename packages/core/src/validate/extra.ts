/**
 * Checks `categories` and `custom`.
 *
 * @example
 *   {"categories": "law"} // csl-extra: read as ["law"]
 */
import {describe} from './describe.ts'
import type {Check} from './read.ts'
import {isRecord, unusable, whole} from './read.ts'

/** A list of texts. */
export const readCategories: Check<ReadonlyArray<string>> = (value, spot) => {
  if (Array.isArray(value) && value.every((each) => typeof each === 'string')) return whole(value)
  const alone = typeof value === 'string'
  spot.say('csl-extra', alone ? 'warning' : 'error', {
    message: `Unexpected ${describe(value)} in ${spot.name}, expected a list of texts; ${alone ? 'it is read as a list of one' : 'it is kept in `custom.unread`'}`,
    expected: ['a list of texts']
  })
  return alone ? whole([value]) : unusable
}

/** An object of whatever a tool keeps. */
export const readCustom: Check<Readonly<Record<string, unknown>>> = (value, spot) => {
  if (isRecord(value)) return whole(value)
  spot.say('csl-extra', 'error', {
    message: `Unexpected ${describe(value)} in ${spot.name}, expected an object; it is kept in \`custom.unread\``,
    expected: ['an object']
  })
  return unusable
}
