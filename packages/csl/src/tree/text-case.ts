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
  'capitalize-all': (whole) =>
    whole.replace(/(^|[\s\u00a0])(\p{Ll})/gu, (_all, space: string, char: string) => space + upper(char)),
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

/** First letter of the first word as a capital. */
export function capitalizeFirst(whole: string): string {
  const match = /^[^\p{L}\p{N}]*(\p{Ll})/u.exec(whole)
  if (!match) return whole
  const at = match[0].length - match[1]!.length
  return whole.slice(0, at) + upper(match[1]!) + whole.slice(at + match[1]!.length)
}

function sentenceCase(whole: string): string {
  return capitalizeFirst(lower(whole))
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
    const edge = index === 0 || index === words.length - 1 || afterStop.test(whole.slice(0, match.index))
    out += whole.slice(from, match.index)
    out += titleWord(
      word,
      edge,
      whole[match.index - 1] ?? ' ',
      whole[end] ?? ' ',
      whole.slice(match.index, end + 30)
    )
    from = end
  })
  return out + whole.slice(from)
}

const afterStop = /[:?!.][\s\u00a0“"‘(]*$/

function titleWord(word: string, edge: boolean, before: string, after: string, rest: string): string {
  const small = lower(word)
  const hyphenated = before === '-' || before === '–'
  if (hyphenated && word.length === 1) return word
  const isStop = stopWords.has(small) || stopPhrases.some((phrase) => startsPhrase(rest, phrase))
  if (isStop && !edge && (after !== '-' || hyphenated))
    return isCapitalized(word) || word === small ? small : word
  return word === small && /^[^\p{L}\p{N}]*\p{Script=Latin}/u.test(word) ? capitalizeFirst(word) : word
}

const isCapitalized = (word: string) => /^\p{Lu}\p{Ll}*$/u.test(word)

const startsPhrase = (rest: string, phrase: string) =>
  rest.slice(0, phrase.length).toLowerCase() === phrase && !/^\p{L}/u.test(rest.slice(phrase.length))
