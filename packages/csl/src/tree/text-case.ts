/**
 * Text case over a tree: what it looks at is the text as a whole, what it changes are the leaves;
 * `nocase` parts stay (CSL 1.0.2, “Text-case”).
 *
 * @example
 *   withCase('the art of war', 'title', true) // => 'The Art of War'
 */

import {mapText, type Out, plainOf} from './out.ts'
import {stopPhrases, stopWords} from './stop-words.ts'

/** Values of `text-case`. */
export type TextCase =
  | 'lowercase'
  | 'uppercase'
  | 'capitalize-first'
  | 'capitalize-all'
  | 'sentence'
  | 'title'

const cases: ReadonlyArray<string> = [
  'lowercase',
  'uppercase',
  'capitalize-first',
  'capitalize-all',
  'sentence',
  'title'
] satisfies TextCase[]

/** The attribute's value, where it is one of CSL's. */
export const textCaseOf = (value: string | undefined): TextCase | undefined =>
  value !== undefined && cases.includes(value) ? (value as TextCase) : undefined

/** Languages whose letter case differs from Unicode's default. */
const turkic = /^(?:tr|az|lt)\b/i

/** The tree in that case; title case is for English alone. */
export function withCase(out: Out, textCase: TextCase, english: boolean, locale?: string): Out {
  const tag = locale !== undefined && turkic.test(locale) ? locale.slice(0, 2) : undefined
  if (textCase === 'lowercase')
    return mapText(out, (text, nocase) => (nocase ? text : text.toLocaleLowerCase(tag)))
  if (textCase === 'uppercase')
    return mapText(out, (text, nocase) => (nocase ? text : text.toLocaleUpperCase(tag)))
  if (textCase === 'title' && !english) return out
  const whole = plainOf(out)
  const changed = changes[textCase](whole)
  if (changed === whole) return out
  return slices(out, changed)
}

const changes: Readonly<Record<Exclude<TextCase, 'lowercase' | 'uppercase'>, (whole: string) => string>> = {
  'capitalize-first': capitalizeFirst,
  'capitalize-all': capitalizeAll,
  sentence: sentenceCase,
  title: titleCase
}

/** Puts the changed text, of the same length, back into the leaves. */
function slices(out: Out, changed: string): Out {
  let at = 0
  return mapText(out, (text, nocase) => {
    const from = at
    at += text.length
    return nocase ? text : changed.slice(from, at)
  })
}

/** The capital of a character, where it has the same length. */
function upper(char: string): string {
  const capital = char.toUpperCase()
  return capital.length === char.length ? capital : char
}

function lower(text: string): string {
  const small = text.toLowerCase()
  return small.length === text.length ? small : text
}

const firstWord = /^([^\p{L}\p{N}]*)(\p{Ll}[^\s\-–—]*)/u

/** First letter of the first word as a capital, where the word has none. */
export function capitalizeFirst(whole: string): string {
  const match = firstWord.exec(whole)
  if (!match || /\p{Lu}/u.test(match[2]!)) return whole
  return capitalAt(whole, match[1]!.length)
}

const capitalAt = (text: string, at: number): string =>
  text.slice(0, at) +
  upper(String.fromCodePoint(text.codePointAt(at)!)) +
  text.slice(at + String.fromCodePoint(text.codePointAt(at)!).length)

const anyWord = /[\p{L}\p{N}'’]+/gu

function capitalizeAll(whole: string): string {
  return whole.replace(anyWord, (word) =>
    /^\p{Ll}/u.test(word) && word === lower(word) ? capitalAt(word, 0) : word
  )
}

/** The first word with a capital, all others small. */
function sentenceCase(whole: string): string {
  const match = /^[^\p{L}\p{N}]*[\p{L}\p{M}'’]*/u.exec(whole)!
  const start = /\p{L}/u.exec(match[0])
  const first = start ? capitalAt(match[0], start.index) : match[0]
  return first + lower(whole.slice(match[0].length))
}

const wordPattern = /[^\s\u00a0\-–—/:?!.“”"()[\]]+(?:\.(?=[^\s.]))?/gu

/** English title case; words in capitals, and words with a capital inside, stay. */
function titleCase(whole: string): string {
  const words = [...whole.matchAll(wordPattern)]
  let out = ''
  let from = 0
  words.forEach((match, index) => {
    const word = match[0]
    const end = match.index + word.length
    const edge =
      index === words.length - 1 || afterStop.test(whole.slice(Math.max(0, match.index - 8), match.index))
    out += whole.slice(from, match.index)
    out += titleWord(
      word,
      index === 0,
      edge,
      whole[match.index - 1] ?? ' ',
      whole[end] ?? ' ',
      whole.slice(match.index, end + 30)
    )
    from = end
  })
  return out + whole.slice(from)
}

const afterStop = /[:?!][\s\u00a0“"‘(]*$/

/** Words with a capital stay, so do stop words inside, single letters and what begins with no Latin letter. */
function titleWord(
  word: string,
  first: boolean,
  edge: boolean,
  before: string,
  after: string,
  rest: string
): string {
  if (word !== lower(word) || !/^\p{Script=Latin}/u.test(word)) return word
  if (first) return capitalAt(word, 0)
  if (before === '.') return word
  if (word.length === 1 && !(edge && stopWords.has(word))) return word
  const hyphenated = before === '-' || before === '–'
  const isStop =
    stopWords.has(word) ||
    (after === '.' && stopWords.has(`${word}.`)) ||
    stopPhrases.some((phrase) => startsPhrase(rest, phrase))
  if (isStop && !edge && (after !== '-' || hyphenated)) return word
  return capitalAt(word, 0)
}

const startsPhrase = (rest: string, phrase: string) =>
  rest.slice(0, phrase.length).toLowerCase() === phrase && !/^\p{L}/u.test(rest.slice(phrase.length))
