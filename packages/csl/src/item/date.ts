/**
 * Dates made ready for rendering: numbers instead of strings, raw and EDTF text taken apart.
 *
 * @example
 *   toDate({raw: '2005-04'}) // => {start: {year: 2005, month: 4}, …}
 */
import type {DateValue} from '../types.ts'

/** One day, month or year; a season stands instead of a month. */
export interface DatePoint {
  /** Whether the era is left to a later date of a range. */
  noEra?: boolean | undefined
  year?: number | undefined
  month?: number | undefined
  day?: number | undefined
  /** 1 is spring, 4 winter; text is a season of another kind. */
  season?: number | string | undefined
}

/** A date, or a range of two. */
export interface DateView {
  start: DatePoint
  end?: DatePoint | undefined
  /** Open range: `2005–`. */
  open?: boolean | undefined
  circa: boolean
  literal: string
}

/** A CSL-JSON date as a view; `undefined` where nothing is in it. */
export function toDate(value: DateValue | string | undefined): DateView | undefined {
  if (value === undefined || value === null) return undefined
  if (typeof value === 'string' || typeof value === 'number') return toDate({raw: String(value)})
  if (typeof value !== 'object') return undefined
  const circa = Boolean(value.circa) && value.circa !== 'false'
  const parts = Array.isArray(value['date-parts']) ? value['date-parts'] : []
  if (parts.length > 0) {
    const start = toPoint(parts[0])
    if (start) {
      if (start.month === undefined) start.season ??= toSeason(value.season)
      const end = parts.length > 1 ? toPoint(parts[1]) : undefined
      const open = parts.length > 1 && !end
      return {start, end, open, circa, literal: ''}
    }
  }
  if (value.literal) return {start: {}, circa, literal: String(value.literal)}
  const text = value.raw ?? value.edtf
  return text ? parseDate(String(text), circa) : undefined
}

function toSeason(value: DateValue['season']): DatePoint['season'] {
  const number = Number(value ?? Number.NaN)
  if (number >= 1 && number <= 24) return seasonOf(Math.trunc(number))
  const text = typeof value === 'string' ? value.trim() : ''
  if (text === '' || Number.isFinite(number)) return undefined
  return Object.hasOwn(seasons, text.toLowerCase()) ? seasons[text.toLowerCase()] : text
}

const seasonOf = (number: number) => (number > 20 ? number - 20 : number > 12 ? number - 12 : number)

function toPoint(parts: ReadonlyArray<number | string> | undefined): DatePoint | undefined {
  if (!Array.isArray(parts)) return undefined
  const [year, month, day] = parts.map((part) =>
    part === '' || part === null || part === undefined ? undefined : Number(part)
  )
  if (year === undefined || !Number.isFinite(year) || year === 0) return undefined
  const point: DatePoint = {year}
  if (month !== undefined && month >= 1 && month <= 12) point.month = Math.trunc(month)
  else if (month !== undefined && month > 12 && month <= 24) point.season = seasonOf(month)
  if (day !== undefined && day >= 1 && day <= 31 && point.month !== undefined) point.day = Math.trunc(day)
  return point
}

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const seasons: Readonly<Record<string, number>> = {spring: 1, summer: 2, autumn: 3, fall: 3, winter: 4}

/** Raw or EDTF text as a date; text that is no date stays as a literal. */
export function parseDate(text: string, circa = false): DateView {
  const trimmed = text.trim()
  if (trimmed.length > 100) return {start: {}, circa, literal: trimmed}
  const approximate = circa || /[?~]\s*$|^(?:ca?\.|circa)\s/i.test(trimmed)
  const bare = trimmed.replace(/[?~%]/g, '').replace(/^(?:ca?\.|circa)\s+/i, '')
  const halves = splitRange(bare)
  const start = parsePoint(halves[0]!) ?? (halves.length > 1 ? withYearOf(halves[0]!, halves[1]!) : undefined)
  if (!start) return {start: {}, circa: approximate, literal: trimmed}
  if (halves.length === 1) return {start, circa: approximate, literal: ''}
  const after = halves[1]!.trim()
  if (after === '' || after === '..') return {start, open: true, circa: approximate, literal: ''}
  const end = parsePoint(after)
  if (!end) return {start: {}, circa: approximate, literal: trimmed}
  return {start, end, circa: approximate, literal: ''}
}

/** The first half of `May–June 2005`, with the year of the second. */
function withYearOf(first: string, second: string): DatePoint | undefined {
  const year = parsePoint(second)?.year
  return year === undefined ? undefined : parseWords(`${first.trim()} ${year}`)
}

const slashed = /^(?:\d{1,2}\/\d{1,2}\/\d{3,4}|\d{4}\/\d{1,2}\/\d{1,2})$/

function splitRange(text: string): string[] {
  if (slashed.test(text)) return [text]
  if (text.includes('/')) return text.split('/', 2)
  const match =
    /^(.+?)\s+[-–—]\s*(.+)$|^(.*?\d{3,4})[–—](.*\d{3,4})$|^(\d{4})-(\d{4})$|^(\p{L}{3,})[-–—](\p{L}{3,}.*)$/u.exec(
      text
    )
  if (!match) return [text]
  return [match[1] ?? match[3] ?? match[5] ?? match[7]!, match[2] ?? match[4] ?? match[6] ?? match[8]!]
}

function parsePoint(text: string): DatePoint | undefined {
  const trimmed = text.trim()
  const iso = /^(-?\d{3,6}|-?\d{1,2})(?:-(\d{1,2}))?(?:-(\d{1,2}))?(?:T.*)?$/.exec(trimmed)
  if (iso) return toPoint([iso[1]!, iso[2] ?? '', iso[3] ?? ''])
  const american = /^(\d{1,2})\/(\d{1,2})\/(\d{3,4})$/.exec(trimmed)
  if (american) return toPoint([american[3]!, american[1]!, american[2]!])
  const yearFirst = /^(\d{4})\/(\d{1,2})\/(\d{1,2})$/.exec(trimmed)
  if (yearFirst) return toPoint([yearFirst[1]!, yearFirst[2]!, yearFirst[3]!])
  const monthFirst = /^(\d{1,2})[-/](\d{4})$/.exec(trimmed)
  if (monthFirst && Number(monthFirst[1]) <= 12) return toPoint([monthFirst[2]!, monthFirst[1]!])
  const era = /^(\d{1,5})\s*(B\.?\s?C\.?(?:\s?E\.?)?|A\.?\s?D\.?|C\.?\s?E\.?)$/i.exec(trimmed)
  if (era) return toPoint([/^b/i.test(era[2]!) ? -Number(era[1]) : Number(era[1])])
  return parseWords(trimmed)
}

function parseWords(text: string): DatePoint | undefined {
  const point: DatePoint = {}
  for (const word of text.split(/[\s,.]+/)) {
    if (word === '') continue
    const small = word.toLowerCase()
    const month = months.indexOf(small.slice(0, 3))
    if (/^\d{3,4}$/.test(word) && point.year === undefined) point.year = Number(word)
    else if (/^\d{1,2}(st|nd|rd|th)?$/.test(small) && point.day === undefined)
      point.day = Number.parseInt(word, 10)
    else if (Object.hasOwn(seasons, small)) point.season = seasons[small]
    else if (/^[a-z]{3,9}$/.test(small) && month !== -1) point.month = month + 1
    else return undefined
  }
  if (point.year === undefined) return undefined
  if (point.month === undefined) delete point.day
  return point
}
