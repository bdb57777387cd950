/**
 * Year suffixes: numbers as letters.
 *
 * @example
 *   letters(27) // => 'aa'
 */
import {type Node, node} from '../tree/out.ts'
import type {Context} from './context.ts'

/** `a` to `z`, then `aa`. */
export function letters(number: number): string {
  let rest = number
  let out = ''
  while (rest > 0) {
    rest--
    out = String.fromCharCode(97 + (rest % 26)) + out
    rest = Math.floor(rest / 26)
  }
  return out
}

/** The suffix of the item, where it has one. */
export function yearSuffix({state}: Context): Node | undefined {
  if (state.yearSuffix === 0) return undefined
  return node([letters(state.yearSuffix)], undefined, 'year-suffix', undefined, state.yearSuffix)
}
