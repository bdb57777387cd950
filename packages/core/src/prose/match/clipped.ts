/**
 * Short forms made of the beginnings of words: `Kemenkes` for Kementerian Kesehatan, `Bappenas`, `INEGI`.
 *
 * @example
 *   isClipped('kemenkes', ['kementerian', 'kesehatan']) // => true
 */
import {institutionLinks, institutionWords} from '../words/names.ts'

const shortest = 4
const longest = 16

/** Words of a name that count: without `dan`, `of`, `de` … */
export const contentWords = (words: ReadonlyArray<string>): string[] =>
  withoutCountry(words.filter((word) => !institutionLinks.has(word))).slice(0, 10)

const country = new Set(['republik', 'indonesia', 'ri'])

/** `Republik Indonesia` at the end names nobody. */
function withoutCountry(words: ReadonlyArray<string>): ReadonlyArray<string> {
  let end = words.length
  while (end > 2 && country.has(words[end - 1]!)) end--
  return words.slice(0, end)
}

/**
 * Whether a word is put together from pieces of a name’s words, in order: their beginnings, or three
 * letters and more from inside (`Kemendikbud`). The first word may be left out where it only says what
 * kind of institution it is (`Kominfo`); of the others more than half must give a piece.
 */
export function isClipped(typed: string, words: ReadonlyArray<string>): boolean {
  const content = contentWords(words)
  if (content.length < 2 || typed.length < shortest || typed.length > longest) return false
  if (fits(typed, content)) return true
  return content.length > 2 && institutionWords.has(content[0]!) && fits(typed, content.slice(1))
}

function fits(typed: string, words: ReadonlyArray<string>): boolean {
  if (typed[0] !== words[0]![0]) return false
  return pieces(typed, words, new Map(), 0, 0) * 2 > words.length
}

/** The most words that give a piece of what is left of `typed`, or `-Infinity` where it cannot be put together. */
function pieces(
  typed: string,
  words: ReadonlyArray<string>,
  seen: Map<number, number>,
  at: number,
  word: number
): number {
  if (at === typed.length) return 0
  if (word === words.length) return Number.NEGATIVE_INFINITY
  const key = at * 16 + word
  const before = seen.get(key)
  if (before !== undefined) return before
  let best = word === 0 ? Number.NEGATIVE_INFINITY : pieces(typed, words, seen, at, word + 1)
  for (let end = at + 1; end <= typed.length; end++) {
    const piece = typed.slice(at, end)
    const whole = words[word]!
    if (!whole.includes(piece) || (word === 0 && piece.length === whole.length && whole.length > 3)) break
    if (!whole.startsWith(piece) && (word === 0 || piece.length < 3)) continue
    best = Math.max(best, 1 + pieces(typed, words, seen, end, word + 1))
  }
  seen.set(key, best)
  return best
}
