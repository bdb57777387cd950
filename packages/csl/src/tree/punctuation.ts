/**
 * What becomes of two marks of punctuation that meet where two pieces of output do
 * (as the official cases `punctuation_FullMonty…` show).
 *
 * @example
 *   meeting('!', '.') // => 'first'
 */

/** Pairs of which only one mark stays; all others stand side by side. */
const pairs: ReadonlyMap<string, 'first' | 'second'> = new Map([
  ['::', 'first'],
  [';:', 'first'],
  ['!:', 'first'],
  ['?:', 'first'],
  [':.', 'first'],
  ['..', 'first'],
  [';.', 'first'],
  ['!.', 'first'],
  ['?.', 'first'],
  [';;', 'first'],
  ['!!', 'first'],
  ['??', 'first'],
  [',,', 'first'],
  [':!', 'second'],
  [';!', 'second'],
  [':?', 'second'],
  [';?', 'second']
])

const marks = '.,:;!?'

/** Which of the two stays; `undefined`: both. */
export function meeting(first: string, second: string): 'first' | 'second' | undefined {
  return marks.includes(second) ? pairs.get(first + second) : undefined
}
