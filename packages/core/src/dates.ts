/**
 * Dates in the formats: EDTF and what people write instead, to and from CSL’s parts.
 *
 * @example
 *   parseDate('2004-03/2005-07-12') // => {'date-parts': [[2004, 3], [2005, 7, 12]]}
 *   parseDate('1723~')              // => {'date-parts': [[1723]], circa: true}
 *   parseDate('in press')           // => {literal: 'in press'}
 *   writeDate({'date-parts': [[2004, 3]]}) // => '2004-03'
 */
import type {DateValue} from './item.ts'

type Parts = number[]

/** One end of a range, as EDTF has it. */
interface End {
  parts: Parts
  circa: boolean
  /** The last year that is meant, where digits are left open: `199X`. */
  until?: number | undefined
}

/** Names of months in the languages of the records, with their common abbreviations. */
const monthNames = `
january jan januari janvier januar enero janeiro gennaio
february feb februari pebruari février fevrier februar febrero fevereiro febbraio peb
march mar maret mars märz marz marzo março maart mrt mär
april apr avril abril aprile avr abr
may mei mai mayo maio maggio
june jun juni juin junio junho giugno
july jul juli juillet julio julho luglio
august aug agustus août aout agosto agt agu ago augustus
september sep sept septembre septiembre setembro settembre set
october oct oktober octobre octubre outubro ottobre okt out
november nov nopember novembre noviembre novembro nop
december dec desember décembre decembre dezember diciembre dezembro dicembre des dez dic
`

const months = new Map<string, number>()
for (const [index, row] of monthNames.trim().split('\n').entries()) {
  for (const name of row.split(' ')) if (!months.has(name)) months.set(name, index + 1)
}

/** English names, as BibTeX’s macros stand for them. */
export const englishMonths: ReadonlyArray<string> = monthNames
  .trim()
  .split('\n')
  .map((row) => row.slice(0, row.indexOf(' ')))
  .map((name) => name[0]!.toUpperCase() + name.slice(1))

/** Seasons by name: spring 1 … winter 4. */
const seasons = new Map([
  ['spring', 1],
  ['summer', 2],
  ['autumn', 3],
  ['fall', 3],
  ['winter', 4]
])

/** 1–12 of a name or number of a month; `undefined` where it is neither. */
export function monthNumber(text: string): number | undefined {
  const plain = text.trim().toLowerCase().replace(/\.$/, '')
  const number = /^\d{1,2}$/.test(plain) ? Number(plain) : months.get(plain)
  return number !== undefined && number >= 1 && number <= 12 ? number : undefined
}

/** 1–4 of a name of a season. */
export function seasonNumber(text: string): number | undefined {
  return seasons.get(text.trim().toLowerCase())
}

/** Reads EDTF (levels 0 and 1, ISO 8601-2 §4) and its common misspellings; anything else is a literal. */
export function parseDate(text: string): DateValue {
  return parseEdtf(text) ?? parseLoose(text) ?? {literal: text.trim()}
}

/** Reads EDTF; `undefined` where the text is something else. */
export function parseEdtf(text: string): DateValue | undefined {
  if (/^[1-9]\d{3}$/.test(text)) return {'date-parts': [[Number(text)]]}
  const ends = text.trim().split('/')
  if (ends.length > 2) return undefined
  const [first, second] = ends as [string, string | undefined]
  if (second === undefined) return single(parseEnd(first))
  const start = parseEnd(first)
  const end = parseEnd(second)
  if (isOpen(first) && isOpen(second)) return undefined
  if (isOpen(second) && start) return {...single(start), literal: `${yearOf(start)}–`}
  if (isOpen(first) && end) return {...single(end), literal: `–${yearOf(end)}`}
  if (!start || !end) return undefined
  const circa = start.circa || end.circa ? {circa: true} : {}
  return {'date-parts': [start.parts, end.until ? [end.until] : end.parts], ...circa}
}

function isOpen(text: string): boolean {
  return /^(?:\.\.|open|unknown)?$/i.test(text.trim())
}

function yearOf(end: End): number {
  return end.parts[0]!
}

function single(end: End | undefined): DateValue | undefined {
  if (!end) return undefined
  const circa = end.circa ? {circa: true} : {}
  const [year, month] = end.parts as [number, number | undefined]
  if (end.until !== undefined) return {'date-parts': [[year], [end.until]], ...circa}
  if (month !== undefined && month > 12) return {'date-parts': [[year]], season: month - 20, ...circa}
  return {'date-parts': [end.parts], ...circa}
}

const edtf =
  /^[?~%]?(-?\d{4}|-?\d{3}[XU]|-?\d{2}(?:XX|UU)|Y-?\d{5,9})(?:-(\d\d|XX|UU)(?:-(\d\d|XX|UU)(?:T[\d:.]{2,12}(?:Z|[+-]\d\d(?::?\d\d)?)?)?)?)?([?~%])?$/i

/** One end; year 0 of EDTF is 1 BC, which CSL calls -1. */
function parseEnd(text: string): End | undefined {
  const match = edtf.exec(text.trim())
  if (!match) return undefined
  const [whole, year, month, day] = match as unknown as [
    string,
    string,
    string | undefined,
    string | undefined
  ]
  const open = /[xu]/i.test(year)
  const number = Number(year.replace(/^Y/i, '').replaceAll(/[xu]/gi, '0'))
  const parts: Parts = [number > 0 ? number : number - 1]
  const circa = /[?~%]/.test(whole)
  if (open) return {parts, circa, until: number + (/[xu]{2}$/i.test(year) ? 99 : 9)}
  if (!addPart(parts, month, 12, 24) || !addPart(parts, day, 31, 31)) return undefined
  return {parts, circa}
}

/** `false` where the number cannot be a month or day (months of 21–24 are seasons). */
function addPart(parts: Parts, text: string | undefined, high: number, seasonHigh: number): boolean {
  if (text === undefined || /[xu]/i.test(text)) return true
  const number = Number(text)
  if (number < 1 || (number > high && (number < 21 || number > seasonHigh))) return false
  parts.push(number)
  return true
}

/** `1999--2003`, `c. 1920`, `12 May 2003`, `May 2003`, `2003/05/12`, `1234?`: years people type. */
function parseLoose(text: string): DateValue | undefined {
  const plain = text.trim().replaceAll('\u00a0', ' ')
  if (plain.length > 60) return undefined
  const range = /^(-?\d{3,4})\s*(?:-{1,3}|–|—)\s*(\d{4})$/.exec(plain)
  if (range) return {'date-parts': [[Number(range[1])], [Number(range[2])]]}
  const about =
    /^(?:c\.?|ca\.?|circa|sekitar)\s*(\d{3,4})$/i.exec(plain) ?? /^\[?(\d{3,4})\s?[?~]\]?$/.exec(plain)
  if (about) return {'date-parts': [[Number(about[1])]], circa: true}
  const bare = /^\[?(\d{1,4})[\].]?$/.exec(plain)
  if (bare && Number(bare[1]) > 0) return {'date-parts': [[Number(bare[1])]]}
  return parseWords(plain)
}

function parseWords(text: string): DateValue | undefined {
  const numbers = /^(\d{4})[/.-](\d{1,2})(?:[/.-](\d{1,2}))?\/?$/.exec(text)
  if (numbers) return fromParts(numbers[1], numbers[2], numbers[3])
  const dotted = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/.exec(text)
  if (dotted) return fromParts(dotted[3], dotted[2], dotted[1])
  const dayFirst = /^(\d{1,2})(?:st|nd|rd|th|\.)?\s+(?:de\s+)?(\p{L}{3,10})\.?,?\s+(?:de\s+)?(\d{4})$/u.exec(
    text
  )
  if (dayFirst) return fromParts(dayFirst[3], dayFirst[2], dayFirst[1])
  const monthFirst = /^(\p{L}{3,10})\.?\s+(?:(\d{1,2})(?:st|nd|rd|th)?,?\s+)?(\d{4})$/u.exec(text)
  if (monthFirst) return fromParts(monthFirst[3], monthFirst[1], monthFirst[2])
  return undefined
}

function fromParts(year?: string, month?: string, day?: string): DateValue | undefined {
  const season = seasonNumber(month ?? '')
  if (season !== undefined && day === undefined) return {'date-parts': [[Number(year)]], season}
  const number = monthNumber(month ?? '')
  if (number === undefined) return undefined
  const parts = [Number(year), number, ...(day === undefined ? [] : [Number(day)])]
  return Number(day ?? 1) > 31 ? undefined : {'date-parts': [parts]}
}

/** EDTF of a date; `undefined` where it has no parts (then its literal or raw text is all there is). */
export function writeDate(date: DateValue): string | undefined {
  const ends = (date['date-parts'] ?? []).filter((parts) => isYear(parts[0]))
  if (ends.length === 0) return undefined
  const mark = date.circa ? '~' : ''
  const season = Number(date.season)
  const written = ends
    .slice(0, 2)
    .map((parts) => writeEnd(parts, ends.length === 1 ? season : Number.NaN) + mark)
  const [first] = ends[0]!
  if (ends.length === 1 && date.literal === `${first}–`) return `${written[0]}/`
  if (ends.length === 1 && date.literal === `–${first}`) return `/${written[0]}`
  return written.join('/')
}

function isYear(value: unknown): boolean {
  return (
    (typeof value === 'number' || (typeof value === 'string' && value.trim() !== '')) &&
    Number.isInteger(Number(value)) &&
    Number(value) !== 0
  )
}

function writeEnd(parts: ReadonlyArray<number | string>, season: number): string {
  const [year, month, day] = parts.map(Number) as [number, number | undefined, number | undefined]
  const number = year < 0 ? year + 1 : year
  const digits = String(Math.abs(number)).padStart(4, '0')
  let text = `${year < -1 ? '-' : ''}${digits}`
  if (digits.length > 4) text = `Y${text}`
  const calendarMonth = month !== undefined && month >= 13 && month <= 16 ? month + 8 : month
  if (season >= 1 && season <= 4 && !calendarMonth) return `${text}-${20 + season}`
  if (calendarMonth) text += `-${two(calendarMonth)}`
  if (calendarMonth && day) text += `-${two(day)}`
  return text
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}
