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

/** The tree in that case; title case is for English alone. */
export function withCase(out: Out, textCase: TextCase, english: boolean, locale?: string): Out {
  if (textCase === 'lowercase')
    return mapText(out, (text, nocase) => (nocase ? text : text.toLocaleLowerCase(locale)))
  if (textCase === 'uppercase')
    return mapText(out, (text, nocase) => (nocase ? text : text.toLocaleUpperCase(locale)))
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

const isShouted = (text: string) => /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text)

function sentenceCase(whole: string): string {
  return capitalizeFirst(isShouted(whole) ? lower(whole) : whole)
}

const wordPattern = /[^\s\u00a0\-–—/:?!.“”"()[\]]+(?:\.(?=[^\s.]))?/gu

function titleCase(whole: string): string {
  const shouted = isShouted(whole)
  const words = [...whole.matchAll(wordPattern)]
  let out = ''
  let from = 0
  words.forEach((match, index) => {
    const word = match[0]
    out += whole.slice(from, match.index)
    from = match.index + word.length
    const before = whole.slice(0, match.index)
    const edge = index === 0 || index === words.length - 1 || /[:?!.—][\s\u00a0“"‘(]*$/.test(before)
    out += titleWord(word, edge, shouted, /[-–]$/.test(before), whole.slice(match.index))
  })
  return out + whole.slice(from)
}

function titleWord(
  word: string,
  edge: boolean,
  shouted: boolean,
  _afterHyphen: boolean,
  rest: string
): string {
  const small = lower(word)
  const isStop = stopWords.has(small) || stopPhrases.some((phrase) => startsPhrase(rest, phrase))
  if (isStop && !edge) return shouted || word === small || isCapitalized(word) ? small : word
  if (shouted) return capitalizeFirst(small)
  return word === small ? capitalizeFirst(word) : word
}

const isCapitalized = (word: string) => /^\p{Lu}\p{Ll}*$/u.test(word)

const startsPhrase = (rest: string, phrase: string) =>
  rest.slice(0, phrase.length).toLowerCase() === phrase && !/^\p{L}/u.test(rest.slice(phrase.length))
