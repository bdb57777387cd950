/**
 * Names as they are compared: lower case, no diacritics, words of letters and digits.
 *
 * @example
 *   slug('Études Chinoises') // => 'etudes-chinoises'
 */

const foreign = /[^\x20-\x7e]/

/** Words of a text, plain. */
export function wordsOf(text: string): ReadonlyArray<string> {
  if (!foreign.test(text)) return text.toLowerCase().match(/[a-z0-9]+/g) ?? []
  const plain = text.normalize('NFKD').replace(/\p{M}+/gu, '')
  return plain.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}

/** Words joined as in a style’s id. */
export const slug = (text: string): string => wordsOf(text).join('-')

/**
 * Edits (insert, delete, replace, swap of neighbours) from one word to the other; `most + 1` where there are more.
 */
export function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1
  let before: Array<number> = []
  let last = Array.from({length: b.length + 1}, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1
      const swap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      row[j] = Math.min(
        last[j]! + 1,
        row[j - 1]! + 1,
        last[j - 1]! + cost,
        swap ? before[j - 2]! + 1 : most + 1
      )
    }
    if (Math.min(...row) > most) return most + 1
    before = last
    last = row
  }
  return Math.min(last[b.length]!, most + 1)
}

/** Edits that pass for a slip in a word of that length. */
export const slips = (length: number): number => (length < 5 ? 1 : length < 12 ? 2 : 3)

/** Names close to a mistyped one, closest first; of equals the one that begins alike, then the earlier. */
export function nearest(name: string, names: Iterable<string>, limit = 5): ReadonlyArray<string> {
  const most = slips(name.length)
  const found: Array<{other: string; edits: number; alike: number}> = []
  for (const other of new Set(names)) {
    const edits = distance(name, other, most)
    if (edits <= most && edits < Math.max(name.length, 2))
      found.push({other, edits, alike: leading(name, other)})
  }
  found.sort((a, b) => a.edits - b.edits || b.alike - a.alike)
  return found.slice(0, limit).map(({other}) => other)
}

function leading(a: string, b: string): number {
  let length = 0
  while (length < a.length && a[length] === b[length]) length++
  return length
}

/** A name as messages quote it: cut where nobody would read on. */
export const quoted = (name: string): string =>
  name.length > 80 ? `\`${name.slice(0, 80)}…\`` : `\`${name}\``
