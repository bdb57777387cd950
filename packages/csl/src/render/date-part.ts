/**
 * `cs:date-part`: a day, month or year (CSL 1.0.2, “Date-part”).
 */
import type {DatePoint} from '../item/date.ts'
import {lookOf} from '../tree/look.ts'
import {affixed, type Look, node, type Out} from '../tree/out.ts'
import {type TextCase, textCaseOf, withCase} from '../tree/text-case.ts'
import type {XmlElement} from '../xml.ts'
import type {Settings} from './settings.ts'

/** Parts of a date. */
export type PartName = 'year' | 'month' | 'day'

/** A part, settled. */
export interface DatePart {
  name: PartName
  form: string | undefined
  prefix: string
  suffix: string
  look: Look | undefined
  textCase: TextCase | undefined
  stripPeriods: boolean
  rangeDelimiter: string | undefined
}

/** The part; for localized dates `override` is the style's own element. */
export function compilePart(
  element: XmlElement,
  override: XmlElement | undefined,
  _settings: Settings
): DatePart {
  const get = (name: string) => override?.attributes.get(name) ?? element.attributes.get(name)
  const look = {...lookOf(element.attributes), ...(override ? lookOf(override.attributes) : {})}
  return {
    name: (element.attributes.get('name') ?? 'year') as PartName,
    form: get('form'),
    prefix: element.attributes.get('prefix') ?? '',
    suffix: element.attributes.get('suffix') ?? '',
    look: Object.keys(look).length > 0 ? look : undefined,
    textCase: textCaseOf(get('text-case')),
    stripPeriods: get('strip-periods') === 'true',
    rangeDelimiter: get('range-delimiter')
  }
}

/** The part of a date, with its affixes unless told to leave them out. */
export function renderPart(
  part: DatePart,
  point: DatePoint,
  yearSuffix: Out | undefined,
  settings: Settings,
  noPrefix = false,
  noSuffix = false
): Out | undefined {
  let text = values[part.name](part, point, settings)
  if (text === undefined || text === '') return undefined
  if (part.stripPeriods) text = text.replaceAll('.', '')
  let out = cased(part, text, settings)
  if (yearSuffix !== undefined) out = node([out, yearSuffix])
  if (part.name === 'year') out = node([out], undefined, 'year', undefined, point.year)
  return worn(part, out, noPrefix, noSuffix)
}

/** Text that stands instead of the date, dressed as the year would be; affixes of a locale are for dates. */
export function renderLiteral(
  year: DatePart,
  text: Out,
  yearSuffix: Out | undefined,
  settings: Settings,
  localized: boolean
): Out {
  const out = cased(year, text, settings)
  return worn(year, yearSuffix === undefined ? out : node([out, yearSuffix]), localized, localized)
}

const cased = ({textCase}: DatePart, text: Out, {locale}: Settings): Out =>
  textCase ? withCase(text, textCase, true, locale.tag) : text

function worn(part: DatePart, inner: Out, noPrefix: boolean, noSuffix: boolean): Out {
  const out: Out = part.look ? node([inner], part.look) : inner
  return affixed(out, noPrefix ? undefined : part.prefix, noSuffix ? undefined : part.suffix)
}

const values: Readonly<
  Record<PartName, (part: DatePart, point: DatePoint, settings: Settings) => string | undefined>
> = {
  year: yearText,
  month: monthText,
  day: dayText
}

const two = (number: number) => String(number).padStart(2, '0')

function yearText(part: DatePart, {year, noEra}: DatePoint, {locale}: Settings): string | undefined {
  if (year === undefined) return undefined
  if (part.form === 'short' && year > 999) return two(year % 100)
  return `${Math.abs(year)}${noEra ? '' : eraOf(year, locale)}`
}

/** The term behind years before Christ, and behind short ones after. */
export const eraOf = (year: number, locale: Settings['locale']): string =>
  year >= 1000 ? '' : (locale.term(year < 0 ? 'bc' : 'ad') ?? '')

function monthText(part: DatePart, {month, season}: DatePoint, {locale}: Settings): string | undefined {
  const form = part.form ?? 'long'
  if (month === undefined) return typeof season === 'number' ? seasonText(season, form, locale) : season
  if (form === 'numeric') return String(month)
  if (form === 'numeric-leading-zeros') return two(month)
  return locale.term(`month-${two(month)}`, form)
}

/** The term of a season: it stands for the month, whatever the month's form. */
const seasonText = (season: number, form: string, locale: Settings['locale']): string =>
  locale.term(`season-${two(season)}`, form === 'short' ? 'short' : 'long') ?? ''

function dayText(part: DatePart, {day, month}: DatePoint, {locale}: Settings): string | undefined {
  if (day === undefined) return undefined
  if (part.form === 'numeric-leading-zeros') return two(day)
  if (part.form === 'ordinal' && (day === 1 || !locale.limitDayOrdinals)) {
    const gender = month === undefined ? '' : (locale.terms.get(`month-${two(month)}|long|`)?.gender ?? '')
    return day + locale.ordinalSuffix(day, gender)
  }
  return String(day)
}
