/**
 * The date of an entry and the names before it.
 *
 * @example
 *   headOf('Betz, D. (2009). Human') // => {names: …, year: {value: '2009', …}, end: 16}
 */
import {type NamesMatch, namesOf} from './names.ts'

/** The year of an entry. */
export interface EntryYear {
  /** `'2009'`, `''` where there is no date or it is not yet published. */
  value: string
  suffix: string
  /** Of `2006 [1921]` the second. */
  original: string
  /** `forthcoming`, `in press` … */
  status: string
  /** Month and day after it, as typed. */
  rest: string
  start: number
  end: number
}

/** Names and year at the head of an entry; `end` is where the title begins. */
export interface EntryHead {
  names: NamesMatch | undefined
  year: EntryYear | undefined
  end: number
}

const status =
  'forthcoming|in press|dalam proses cetak|akan terbit|im Druck|im Erscheinen|en prensa|no prelo|sous presse|à paraître|in druk'
const none =
  'n\\.\\s?d\\.?|t\\.\\s?t\\.?|tanpa tahun|s\\.\\s?d\\.?|s\\.\\s?f\\.?|o\\.\\s?J\\.?|z\\.\\s?j\\.?|sem data|sin fecha|sans date'
const number = '(?:1[4-9]|20)\\d\\d'
const inBrackets = new RegExp(
  `\\(\\s*(?:c(?:a|irca)?\\.?\\s*)?(?:\\[${number}\\]\\s)?(?:(${number})\\s?([a-z])?(?:\\s?[-–/]\\s?(?:${number}|\\d\\d))?|(${status})|(${none}))(?:\\s?\\[(${number})\\])?([^()]{0,40})\\)`,
  'iu'
)
const bare = new RegExp(
  `(?<![\\d/–-])(?:\\[${number}\\]\\s)?(?:(${number})([a-z])?(?:\\s?[-–/]\\s?(?:${number}))?|(${none}))(?:\\s?[\\[(](?:[\\p{L}.]{0,8}\\s?)(${number})[^\\])]{0,20}[\\])])?(?=[.,:;])`,
  'iu'
)

/** Reads the head: names up to the first date that stands right after them, else names alone. */
export function headOf(text: string): EntryHead {
  return (
    bracketed(text) ??
    unbracketed(text) ??
    namesAlone(text) ?? {names: undefined, year: lastYear(text, 0), end: 0}
  )
}

function bracketed(text: string): EntryHead | undefined {
  const match = inBrackets.exec(text.slice(0, 1500))
  if (!match) return undefined
  const before = text.slice(0, match.index)
  const names = asGroup(namesOf(before), before)
  if (!names) return undefined
  const year: EntryYear = {
    value: match[1] ?? '',
    suffix: match[2] ?? '',
    status: match[3] ?? '',
    original: match[5] ?? '',
    rest: match[1] ? (match[6] ?? '') : '',
    start: match.index,
    end: match.index + match[0].length
  }
  return {names, year, end: year.end}
}

/** `Caldera Estudios. (2010)`: one name that is not inverted and ends with a full stop is a group’s. */
function asGroup(names: NamesMatch | undefined, before: string): NamesMatch | undefined {
  const name = names?.names[0]
  if (names?.names.length !== 1 || !name?.given || /,/.test(before)) return names
  const text = before.trim()
  return /\p{L}{2}\.$/u.test(text) ? {...names, names: [{literal: text.slice(0, -1)}]} : names
}

function unbracketed(text: string): EntryHead | undefined {
  const match = bare.exec(text.slice(0, 1500))
  if (!match || !/[.,\s]$/.test(text.slice(0, match.index))) return undefined
  const before = text.slice(0, match.index)
  if (/["“‘«„]/.test(before) || before.length > 700) return undefined
  const names = namesOf(before)
  if (!names || !looksLikeNames(names, before)) return undefined
  const year: EntryYear = {
    value: match[1] ?? '',
    suffix: match[2] ?? '',
    status: '',
    original: match[4] ?? '',
    rest: '',
    start: match.index,
    end: match.index + match[0].length
  }
  return {names, year, end: year.end}
}

/** `Farhana, Aspek Hukum …, 2010`: a title in a row of commas is no row of names. */
function looksLikeNames(names: NamesMatch, before: string): boolean {
  const literal = names.names.find((name) => name.literal !== undefined)?.literal ?? ''
  if (/\p{Ll}{3}\.\s+\p{Lu}/u.test(before)) return false
  if (/[.:;]\s/.test(literal) || (/\p{Ll}{3}\.\s/u.test(before.trim()) && names.names.length < 2))
    return false
  if (literal.split(' ').length > 2 && !isGroup(literal)) return false
  if (names.names.some((name) => name.given !== undefined))
    return !names.names.some((name) => (name.literal ?? '').split(' ').length > 4)
  return names.names.length <= 1 || !/,/.test(before.replace(/[,.\s]+$/, ''))
}

const links = new Set(
  'of for and the on in dan untuk di ke bagi de del la las los y do da dos e für und der des du les et pour van voor het'.split(
    ' '
  )
)

/** Every word of a group’s name is capitalised, or a small word. */
const isGroup = (literal: string): boolean =>
  literal.split(' ').every((word) => links.has(word) || /^[^\p{Ll}]/u.test(word))

/** No date after the names: they end at a full stop, a quote, or the first comma. */
function namesAlone(text: string): EntryHead | undefined {
  const head = namesEnd(text)
  if (!head) return undefined
  return {...head, year: lastYear(text, head.end)}
}

function namesEnd(text: string): {names: NamesMatch; end: number} | undefined {
  const quote = /[“"‘«„']/.exec(text)
  let best: {names: NamesMatch; end: number} | undefined
  for (const end of boundaries(text)) {
    if (quote && end > quote.index) break
    const names = namesOf(text.slice(0, end))
    if (names && !names.names.some((name) => isTooLong(name.literal ?? '')) && names.sure >= 0.6) {
      best = {names, end}
      if (!/(?:^|[^\p{L}])\p{Lu}\.$/u.test(text.slice(0, end))) break
      if (names.names.every((name) => name.given !== undefined)) break
    }
  }
  if (best) return best
  const stop = quote && quote.index > 0 ? quote.index : text.indexOf(',')
  if (stop <= 0 || stop > 300) return undefined
  const names = namesOf(text.slice(0, stop))
  return names && {names, end: stop}
}

/** More words than a name has; a group in capitals may have more. */
const isTooLong = (literal: string): boolean => literal.split(' ').length > (isGroup(literal) ? 13 : 6)

/** Ends of the first full stops and colons that may close the names. */
function boundaries(text: string): number[] {
  const ends: number[] = []
  const pattern = /[.:](?=\s+[\p{Lu}“"'‘«\d¿¡])/gu
  for (const match of text.slice(0, 900).matchAll(pattern)) {
    const after = /^\s+(\p{Lu})(?:\.|\s|,|$)/u.exec(text.slice(match.index + 1, match.index + 6))
    const initialFollows =
      after !== null && /^\s+\p{Lu}\./u.test(text.slice(match.index + 1, match.index + 6))
    if (!initialFollows) ends.push(match.index + 1)
    if (ends.length >= 6) break
  }
  return ends
}

const years = new RegExp(`(?<![\\p{L}\\d/:.–-])(${number})([a-z])?(?![\\d/–-]|-\\d|[.]\\d)`, 'gu')

/** The last year of an entry that is no page, volume or part of the title’s quotes. */
function lastYear(text: string, from: number): EntryYear | undefined {
  let found: EntryYear | undefined
  for (const match of text.matchAll(years)) {
    if (match.index < from) continue
    const before = text.slice(Math.max(0, match.index - 8), match.index)
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 3)
    if (/(?:p\.|pp\.|hal\.?|hlm\.?|S\.|no\.?|:)\s?$/iu.test(before)) continue
    if (!/^(?:[.,;:)\]]|$|\s*$|\s[(|[-])/u.test(after) && !/[.,(]\s?$/.test(before)) continue
    found = {
      value: match[1]!,
      suffix: match[2] ?? '',
      original: '',
      status: '',
      rest: '',
      start: match.index,
      end: match.index + match[0].length
    }
  }
  if (found) return found
  const pending = new RegExp(`\\b(${status})\\b`, 'iu').exec(text)
  if (!pending) return undefined
  const end = pending.index + pending[0].length
  return {value: '', suffix: '', original: '', status: pending[1]!, rest: '', start: pending.index, end}
}
