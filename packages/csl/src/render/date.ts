/**
 * `cs:date`: a date or a range, in a format of the style or of the locale (CSL 1.0.2, “Date”).
 */
import type {DatePoint, DateView} from '../item/date.ts'
import {parseField} from '../item/rich-field.ts'
import {dateVariables} from '../item/variables.ts'
import {node, type Out} from '../tree/out.ts'
import type {XmlElement} from '../xml.ts'
import {type Context, type Render, rendered} from './context.ts'
import {compilePart, type DatePart, type PartName, renderLiteral, renderPart} from './date-part.ts'
import {finisher} from './finish.ts'
import {absent, fitting} from './fit.ts'
import type {Settings} from './settings.ts'
import {yearSuffix} from './year-suffix.ts'

const scopes: Readonly<Record<string, ReadonlyArray<PartName>>> = {
  'year-month-day': ['year', 'month', 'day'],
  'year-month': ['year', 'month'],
  year: ['year']
}
const bySize: ReadonlyArray<PartName> = ['year', 'month', 'day']

/** The closure of a date. */
export function compileDate(element: XmlElement, settings: Settings): Render {
  const variable = element.attributes.get('variable') ?? ''
  const parts = partsOf(element, settings)
  const localized = element.attributes.has('form')
  const delimiter = localized
    ? settings.locale.dates.get(element.attributes.get('form')!)?.attributes.get('delimiter')
    : element.attributes.get('delimiter')
  const finish = finisher(element, settings)
  const year = parts.find(({name}) => name === 'year')
  const render: Render = (context, into) => {
    context.called++
    const date = context.used?.has(variable) ? undefined : context.item.date(variable)
    if (date === undefined) return void context.services.missing?.(variable)
    if (settings.area === 'sort') {
      rendered(context, variable)
      return void into.push(sortText(date, parts))
    }
    const content =
      date.literal !== ''
        ? year &&
          renderLiteral(
            year,
            parseField(date.literal),
            suffixFor(variable, context, settings),
            settings,
            localized
          )
        : renderDate(date, parts, delimiter, variable, context, settings)
    if (content === undefined) return
    rendered(context, variable)
    into.push(finish(content, context, 'date', variable))
  }
  const isDate = dateVariables.has(variable)
  return fitting(render, (shape) => (isDate && shape.has(variable) === false ? absent : render))
}

function partsOf(element: XmlElement, settings: Settings): ReadonlyArray<DatePart> {
  const own = element.children.filter((child) => child.name === 'date-part')
  const form = element.attributes.get('form')
  if (form === undefined) return own.map((child) => compilePart(child, undefined, settings))
  const shown = scopes[element.attributes.get('date-parts') ?? 'year-month-day'] ?? bySize
  const base = settings.locale.dates.get(form)?.children.filter((child) => child.name === 'date-part') ?? []
  return base
    .filter((child) => (shown as ReadonlyArray<string>).includes(child.attributes.get('name') ?? ''))
    .map((child) => {
      const override = own.find((each) => each.attributes.get('name') === child.attributes.get('name'))
      return compilePart(child, override, settings)
    })
}

function suffixFor(variable: string, context: Context, settings: Settings): Out | undefined {
  if (!settings.implicitSuffix || context.suffixDone || variable !== 'issued') return undefined
  const suffix = yearSuffix(context)
  if (suffix) context.suffixDone = true
  return suffix
}

function renderDate(
  date: DateView,
  parts: ReadonlyArray<DatePart>,
  delimiter: string | undefined,
  variable: string,
  context: Context,
  settings: Settings
): Out | undefined {
  const suffix = (name: PartName) => (name === 'year' ? suffixFor(variable, context, settings) : undefined)
  if (date.end === undefined && !date.open) return renderPoint(date.start, parts, delimiter, suffix, settings)
  return renderRange(date, parts, delimiter, suffix, settings)
}

type SuffixOf = (name: PartName) => Out | undefined

const has = (point: DatePoint, name: PartName) =>
  name === 'month' ? point.month !== undefined || point.season !== undefined : point[name] !== undefined

function renderPoint(
  point: DatePoint,
  parts: ReadonlyArray<DatePart>,
  delimiter: string | undefined,
  suffix: SuffixOf,
  settings: Settings
): Out | undefined {
  const pieces = parts
    .filter((part) => has(point, part.name))
    .map((part) => renderPart(part, point, suffix(part.name), settings))
    .filter((piece) => piece !== undefined)
  return dateJoin(pieces, delimiter)
}

function dateJoin(pieces: ReadonlyArray<Out>, delimiter: string | undefined): Out | undefined {
  if (pieces.length === 0) return undefined
  const kids: Out[] = []
  pieces.forEach((piece, index) => {
    if (index > 0 && delimiter) kids.push(delimiter)
    kids.push(piece)
  })
  return kids.length === 1 ? kids[0] : node(kids)
}

/** A range: parts that are equal on both sides stand once, around or after what differs. */
function renderRange(
  date: DateView,
  parts: ReadonlyArray<DatePart>,
  delimiter: string | undefined,
  suffix: SuffixOf,
  settings: Settings
): Out | undefined {
  const start = sameEra(date) ? {...date.start, noEra: true} : date.start
  const shownParts = parts.filter((part) => has(start, part.name) || (date.end && has(date.end, part.name)))
  if (date.open || date.end === undefined) {
    const from = renderPoint(start, parts, delimiter, suffix, settings)
    const dash = parts.find(({name}) => name === 'year')?.rangeDelimiter ?? '–'
    return from === undefined ? undefined : node([from, dash])
  }
  const {end} = date
  const largest = largestDiffering(start, end, shownParts)
  if (largest === undefined) return renderPoint(start, parts, delimiter, suffix, settings)
  const differing = bySize.slice(bySize.indexOf(largest))
  const isDiffering = (part: DatePart) => differing.includes(part.name)
  const firstAt = shownParts.findIndex(isDiffering)
  const lastAt = shownParts.findLastIndex(isDiffering)
  const before = shownParts.slice(0, firstAt)
  const middle = shownParts.slice(firstAt, lastAt + 1)
  const after = shownParts.slice(lastAt + 1)
  const dash = shownParts.find((part) => part.name === largest)?.rangeDelimiter ?? '–'
  const render = (list: ReadonlyArray<DatePart>, point: DatePoint, trimEnd = false, trimStart = false) =>
    list
      .filter((part) => has(point, part.name))
      .map((part, index, all) =>
        renderPart(
          part,
          point,
          undefined,
          settings,
          trimStart && index === 0,
          trimEnd && index === all.length - 1
        )
      )
      .filter((piece) => piece !== undefined)
  const from = dateJoin(render(middle, start, true), delimiter)
  const to = dateJoin(render(middle, end, false, true), delimiter)
  const range: Out[] = []
  if (from !== undefined) range.push(from)
  if (from !== undefined && to !== undefined) range.push(dash)
  if (to !== undefined) range.push(to)
  const tail = suffix('year')
  const pieces = [...render(before, start), node(range), ...render(after, start)]
  const out = dateJoin(pieces, delimiter)
  return tail === undefined || out === undefined ? out : node([out, tail])
}

/** The largest part in which the dates differ; the year where one of them lacks that part. */
function largestDiffering(
  start: DatePoint,
  end: DatePoint,
  parts: ReadonlyArray<DatePart>
): PartName | undefined {
  const shown = bySize.filter((name) => parts.some((part) => part.name === name))
  const largest = shown.find((name) => !samePart(start, end, name))
  if (largest === undefined || (has(start, largest) && has(end, largest))) return largest
  return shown[0]
}

/** Whether both years are of one era that is written behind them. */
const sameEra = ({start, end}: DateView): boolean =>
  start.year !== undefined &&
  end?.year !== undefined &&
  start.year !== end.year &&
  start.year < 1000 &&
  end.year < 1000 &&
  start.year < 0 === end.year < 0

function samePart(start: DatePoint, end: DatePoint, name: PartName): boolean {
  if (name === 'month') return start.month === end.month && start.season === end.season
  return start[name] === end[name]
}

/** A date as text that sorts: eras, years, months, days; then the end of a range. */
export function sortText(date: DateView, parts?: ReadonlyArray<DatePart>): string {
  if (date.literal !== '') return date.literal
  const names = parts?.map((part) => part.name) ?? bySize
  const start = sortPoint(date.start, names)
  if (date.end) return `${start}-${sortPoint(date.end, names)}`
  return start
}

function sortPoint(point: DatePoint, names: ReadonlyArray<PartName>): string {
  const year = names.includes('year') ? (point.year ?? 0) : 0
  const era = year < 0 ? `0${String(99999 + year).padStart(5, '0')}` : `1${String(year).padStart(5, '0')}`
  const two = (name: 'month' | 'day') =>
    String(names.includes(name) ? (point[name] ?? 0) : 0).padStart(2, '0')
  return `${era}${two('month')}${two('day')}`
}
