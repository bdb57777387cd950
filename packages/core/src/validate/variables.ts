/**
 * Checks one variable of an item, whatever kind it is of.
 *
 * @example
 *   {"journal": "Signs"} // csl-variable: expected `container-title`
 */
import {nearest} from '../nearest.ts'
import {dateVariables, nameVariables, numberVariables, standardVariables} from '../variables.ts'
import {readDate} from './dates.ts'
import {inCode, oneOf} from './describe.ts'
import {readCategories, readCustom} from './extra.ts'
import {readNames} from './names.ts'
import {otherVariables} from './other-names.ts'
import {readNull} from './parts.ts'
import type {Check, Read} from './read.ts'
import {whole} from './read.ts'
import type {Spot} from './spot.ts'
import {readNumber, readText} from './text.ts'

const checks: ReadonlyMap<string, Check<unknown>> = new Map<string, Check<unknown>>([
  ...standardVariables.map((name) => [name, readText] as const),
  ...numberVariables.map((name) => [name, readNumber] as const),
  ...nameVariables.map((name) => [name, readNames] as const),
  ...dateVariables.map((name) => [name, readDate] as const),
  ['categories', readCategories] as const,
  ['custom', readCustom] as const
])

/** Reads a variable; one that CSL does not know stays as it is. */
export function readVariable(name: string, value: unknown, spot: Spot): Read<unknown> {
  const check = checks.get(name)
  if (check === undefined) {
    sayUnknown(name, spot)
    return whole(value)
  }
  return value === null ? readNull(value, spot) : check(value, spot)
}

function sayUnknown(name: string, spot: Spot): void {
  spot.say('csl-variable', 'info', () => {
    const other = otherVariables.get(name)
    const meant = other ? [other] : nearest(name, checks.keys())
    const instead = meant.length > 0 ? oneOf(meant) : 'one that CSL knows'
    return {
      message: `Unexpected variable ${inCode(name)}, expected ${instead}; it is kept, and no style prints it`,
      actual: name,
      expected: meant,
      part: 'key'
    }
  })
}
