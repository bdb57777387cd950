/**
 * Years as they stand in citations: `2009`, `2017b`, `2020a, b`, `2006 [1921]`, `1780-1811`, `n.d.`, `forthcoming`.
 *
 * @example
 *   yearAt(tokens, 2, 3) // => {year: '2009', suffixes: [], start: 2, end: 3, …}
 */
import type {Token} from '../tokens.ts'
import {months} from '../words/stop-words.ts'
import {beforeYear, inPressPhrases, noDatePhrases} from '../words/years.ts'

/** A year in a row of tokens, from `start` up to `end` (indices of tokens). */
export interface YearMatch {
  /** As typed, without letters. */
  year: string
  /** Letters after it, in order. */
  suffixes: string[]
  start: number
  end: number
  /** * `'number'`, `'range'` (`1780-1811`), `'none'` (`n.d.`) or `'press'`. */
  kind: 'number' | 'range' | 'none' | 'press'
}

const fourDigits = /^(1[4-9]|20)\d\d([a-z]{0,2})$/
const first = 1400
const last = 2099

/** Whether a token is a year, perhaps with a letter glued to it. */
export function isYear(token: Token | undefined): boolean {
  if (token?.type !== 'number') return false
  const match = fourDigits.exec(token.text)
  return match !== null && Number(token.text.slice(0, 4)) >= first && Number(token.text.slice(0, 4)) <= last
}

/** The year that starts at a token. */
export function yearAt(tokens: ReadonlyArray<Token>, index: number, end: number): YearMatch | undefined {
  const token = tokens[index]
  if (!token || index >= end) return undefined
  if (token.text === '[') return afterOriginal(tokens, index, end)
  if (token.type === 'word') return wordyYear(tokens, index, end)
  if (token.type === 'number' && /^1\d$|^20$/.test(token.text)) return unknownDecade(tokens, index, end)
  if (!isYear(token) || isPartOfNumber(tokens, index)) return undefined
  return withOriginal(tokens, numbered(tokens, index, end), end)
}

/** `2.2019`, `12/2019`, `2041/1`: a number that is part of something else. */
function isPartOfNumber(tokens: ReadonlyArray<Token>, index: number): boolean {
  const before = tokens[index - 1]
  const far = tokens[index - 2]
  const token = tokens[index]!
  const glued = before?.type === 'mark' && token.gap === 0 && before.gap === 0
  if (glued && /[-–./,:#]/.test(before.text) && far?.type === 'number' && !isYear(far)) return true
  if (glued && /[-–/=]/.test(before.text) && far?.type === 'word') return true
  if (before?.gap !== 2 && token.gap === 0 && /[=$€£#@<>]/.test(before?.text ?? '')) return true
  const after = tokens[index + 1]
  const next = tokens[index + 2]
  if (after?.gap !== 0 || next?.gap !== 0) return after?.gap === 0 && /[%=]/.test(after.text)
  if (/[./]/.test(after.text) && next.type === 'number' && next.text.length < 4) return true
  return /[-–]/.test(after.text) && next.type === 'number' && tokens[index + 3]?.text === '-'
}

function numbered(tokens: ReadonlyArray<Token>, index: number, end: number): YearMatch {
  const text = tokens[index]!.text
  const glued = text.slice(4)
  const range = glued === '' ? rangeEnd(tokens, index, end) : 0
  if (range > 0) {
    const typed = `${text}${tokens[index + 1]!.text}${tokens[index + 2]!.text}`
    return {year: typed, suffixes: [], start: index, end: range, kind: 'range'}
  }
  const match: YearMatch = {
    year: text.slice(0, 4),
    suffixes: [],
    start: index,
    end: index + 1,
    kind: 'number'
  }
  if (glued !== '') match.suffixes.push(...glued)
  else if (isLetterAlone(tokens, index + 1, end) && tokens[index + 1]!.gap === 1) {
    match.suffixes.push(tokens[index + 1]!.fold)
    match.end++
  }
  if (match.suffixes.length > 0) moreLetters(tokens, match, end)
  return match
}

/** `1780-1811`, `2014–2016`, `1923/1961`, `2018-19`. */
function rangeEnd(tokens: ReadonlyArray<Token>, index: number, end: number): number {
  const dash = tokens[index + 1]
  const next = tokens[index + 2]
  if (index + 2 >= end || !dash || !next || !/^[-–/]$/.test(dash.text) || next.type !== 'number') return 0
  const spaced = dash.gap > 0 || next.gap > 0
  if (isYear(next) && /^\d{4}$/.test(next.text) && next.text >= tokens[index]!.text) return index + 3
  return !spaced && dash.text !== '/' && /^\d\d$/.test(next.text) && tokens[index]!.text.slice(2) < next.text
    ? index + 3
    : 0
}

function isLetterAlone(tokens: ReadonlyArray<Token>, index: number, end: number): boolean {
  const token = tokens[index]
  if (!token || index >= end || token.type !== 'word' || !/^[a-h]$/.test(token.text)) return false
  const after = tokens[index + 1]
  return index + 1 >= end || (after !== undefined && /^[,;:)\]/&]$/.test(after.text))
}

/** `2020a, b`, `2020a/b`, `2020a-c`, `2020a & b`. */
function moreLetters(tokens: ReadonlyArray<Token>, match: YearMatch, end: number): void {
  while (/^[,/&-]$|^–$/.test(tokens[match.end]?.text ?? '') && isLetterAlone(tokens, match.end + 1, end)) {
    const letter = tokens[match.end + 1]!.fold
    if (/[-–]/.test(tokens[match.end]!.text)) {
      for (let code = match.suffixes.at(-1)!.charCodeAt(0) + 1; code < letter.charCodeAt(0); code++) {
        match.suffixes.push(String.fromCharCode(code))
      }
    }
    match.suffixes.push(letter)
    match.end += 2
  }
}

/** `2006 [1921]`: the year of the edition and of the first. */
function withOriginal(tokens: ReadonlyArray<Token>, match: YearMatch, end: number): YearMatch {
  const open = tokens[match.end]?.text
  if (match.end + 2 >= end || (open !== '[' && open !== '(') || !isYear(tokens[match.end + 1])) return match
  const close = tokens[match.end + 2]?.text
  if (close !== (open === '[' ? ']' : ')')) return match
  return {...match, year: `${match.year} ${open}${tokens[match.end + 1]!.text}${close}`, end: match.end + 3}
}

/** `[1867] 1990`: the year of the first edition comes first. */
function afterOriginal(tokens: ReadonlyArray<Token>, index: number, end: number): YearMatch | undefined {
  if (!isYear(tokens[index + 1]) || tokens[index + 2]?.text !== ']' || !isYear(tokens[index + 3]))
    return undefined
  if (index + 3 >= end) return undefined
  const later = numbered(tokens, index + 3, end)
  return {...later, year: `[${tokens[index + 1]!.text}] ${later.year}`, start: index}
}

/** `n.d.`, `tanpa tahun`, `forthcoming`. */
function wordyYear(tokens: ReadonlyArray<Token>, index: number, end: number): YearMatch | undefined {
  const none = noDatePhrases.longestAt(tokens, index, end)
  const press = none ? undefined : inPressPhrases.longestAt(tokens, index, end)
  const found = none ?? press
  if (!found) return undefined
  if (none && !hasDots(tokens, index, found)) return undefined
  const year = tokens
    .slice(index, index + found.length)
    .map((token, number) => (number > 0 && token.gap > 0 ? ` ${token.text}` : token.text))
    .join('')
  return {year, suffixes: [], start: index, end: index + found.length, kind: none ? 'none' : 'press'}
}

/** Short forms want their dots: `n.d.` is no date, `n d` is nothing. */
function hasDots(
  tokens: ReadonlyArray<Token>,
  index: number,
  found: {length: number; phrase: string}
): boolean {
  if (found.phrase.split(' ').every((word) => word.length > 2)) return true
  if (found.phrase === 'tt' || found.phrase === 'tanpa tahun') return true
  return tokens[index + 1]?.text === '.' || found.phrase.split(' ').some((word) => word.length > 3)
}

/** ABNT's `19--` and `201-`. */
function unknownDecade(tokens: ReadonlyArray<Token>, index: number, end: number): YearMatch | undefined {
  let at = index + 1
  while (at < end && tokens[at]!.text === '-' && tokens[at]!.gap === 0) at++
  if (at !== index + 3) return undefined
  return {year: `${tokens[index]!.text}--`, suffixes: [], start: index, end: at, kind: 'none'}
}

/** Where the words before a year that say nothing of their own begin: `tahun 2019`, `ca. 1999`. */
export function beforeYearStart(tokens: ReadonlyArray<Token>, from: number, year: number): number {
  for (let at = Math.max(from, year - 3); at < year; at++) {
    const found = beforeYear.longestAt(tokens, at, year)
    if (found && at + found.length === year) return at
  }
  return year
}

/** Where the day and month before a year begin: `5 Mei 2021`, `May 3, 2021`, `3 de mayo de 2021`. */
export function dateStart(tokens: ReadonlyArray<Token>, from: number, year: number): number {
  const isSmall = (at: number): boolean => /^(?:de|do|du|,|\.|le|el|den|der)$/.test(tokens[at]?.fold ?? '')
  const isDay = (at: number): boolean =>
    /^(?:[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?$/.test(tokens[at]?.text ?? '')
  let start = year
  let month = false
  for (let at = year - 1; at >= from && year - at < 8; at--) {
    const isMonth = tokens[at]!.type === 'word' && months.has(tokens[at]!.fold)
    if (isMonth) month = true
    else if (!isSmall(at) && !isDay(at)) break
    if (isMonth || isDay(at)) start = at
  }
  return month ? start : year
}
