/**
 * Whether two words differ by a slip of the pen.
 *
 * @example
 *   isSlip('kohen', 'koehn') // => true
 */

/** Words shorter than this are compared exactly. */
const shortest = 4

/** One letter more, less or other, or two changed places; two such in words of eight letters or more. */
export function isSlip(a: string, b: string): boolean {
  if (a === b) return true
  const length = Math.min(a.length, b.length)
  if (length < shortest || Math.abs(a.length - b.length) > 2) return false
  const [left, right] = differing(a, b)
  const most = length >= 8 ? 2 : 1
  if (left.length <= 1 && right.length <= 1) return true
  if (most === 1)
    return left.length === 2 && left[0] === right[1] && left[1] === right[0] && right.length === 2
  return distance(left, right, most) <= most
}

/** Two words without what they have in common at the beginning and at the end. */
function differing(a: string, b: string): [string, string] {
  let start = 0
  while (start < a.length && start < b.length && a[start] === b[start]) start++
  let end = 0
  while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end)) end++
  return [a.slice(start, a.length - end), b.slice(start, b.length - end)]
}

/** Edits (with neighbours changing places as one), or `most + 1` where there are more. */
function distance(a: string, b: string, most: number): number {
  if (a.length > 60 || b.length > 60 || Math.abs(a.length - b.length) > most) return most + 1
  let before: number[] = []
  let last = Array.from({length: b.length + 1}, (_, index) => index)
  for (let row = 1; row <= a.length; row++) {
    const here = [row]
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1]
      let best = Math.min(last[column]! + 1, here[column - 1]! + 1, last[column - 1]! + (same ? 0 : 1))
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        best = Math.min(best, before[column - 2]! + 1)
      }
      here.push(best)
    }
    before = last
    last = here
  }
  return last[b.length]!
}

/** A word and the word without each of its letters: two words a slip apart share one of these. */
export function slipKeys(word: string): string[] {
  if (word.length < shortest || word.length > 40) return [word]
  const keys = [word]
  for (let at = 0; at < word.length; at++) keys.push(word.slice(0, at) + word.slice(at + 1))
  return keys
}
