/**
 * EndNote XML → entries.
 *
 * @example
 *   const {entries} = parseEndnoteXml(text, {path: 'library.xml'})
 */
import type {Entry} from '../../bibliography.ts'
import {parseDate} from '../../dates.ts'
import type {Diagnostic} from '../../diagnostic.ts'
import type {DateValue, Item, Name} from '../../item.ts'
import {keyOf, uniqueKeys} from '../../keys.ts'
import {addName, parseInverted} from '../../names.ts'
import {type Places, placesOf} from '../../places.ts'
import type {ItemType} from '../../variables.ts'
import type {Parsed, ParseOptions} from '../format.ts'
import {people, texts, typeOf} from './tables.ts'
import {readXml, type XmlElement} from './xml.ts'

/** What is kept beside an item that came from EndNote. */
export interface EndnoteExtra {
  /** Elements that CSL has no place for: the way to each from the record, and its text. */
  fields: ReadonlyArray<readonly [path: string, value: string]>
}

/** Reads every `record`. Total. */
export function parseEndnoteXml(text: string, options: ParseOptions = {}): Parsed {
  const places = placesOf(text)
  const records = [...find(readXml(text), 'record')]
  const entries = records.map((record) => readEntry(record, places, options.path))
  const diagnostics = records
    .filter((record) => record.open)
    .map((record) => unclosed(record, places, options.path))
  const items = entries.map((entry) => entry.item)
  uniqueKeys(
    items.filter((item) => item.id === ''),
    keyOf,
    items.map((item) => item.id)
  )
  return {entries, diagnostics}
}

function* find(element: XmlElement, name: string): Iterable<XmlElement> {
  const waiting = [element]
  while (waiting.length > 0) {
    const next = waiting.pop()!
    if (next.name === name) yield next
    else for (const child of next.children.toReversed()) if (typeof child !== 'string') waiting.push(child)
  }
}

function readEntry(record: XmlElement, places: Places, path: string | undefined): Entry {
  const kept: Array<readonly [string, string]> = []
  const reference = child(record, 'ref-type')
  const type =
    typeOf(reference?.attributes.get('name'), Number(reference ? plain(reference) : Number.NaN)) ?? 'document'
  const item: Reading = {id: plainOf(record, 'label'), type}
  for (const [way, element] of leaves(record, '')) {
    if (!readName(item, way, element) && !readText(item, way, element)) {
      if (!handled.test(way)) kept.push([way, plain(element)])
    }
  }
  const issued = readDate(record)
  if (issued) item['issued'] = issued
  const accessed = plainOf(record, 'access-date')
  if (accessed) item['accessed'] = parseDate(accessed)
  const extra: EndnoteExtra = {fields: kept.filter(([, value]) => value !== '')}
  return {
    item: item as unknown as Item,
    path,
    place: places.placeOf(record.start, record.end),
    extra: {endnote: extra}
  }
}

type Reading = {id: string; type: ItemType} & {[name: string]: unknown}

const handled = /^(?:ref-type|label|access-date|dates\/|rec-number|foreign-keys|database|source-app)/

/** Elements that hold text, with the way to each; `style` is part of the text. */
function* leaves(element: XmlElement, way: string): Iterable<[string, XmlElement]> {
  for (const one of element.children) {
    if (typeof one === 'string' || one.name === 'style') continue
    const here = way === '' ? one.name : `${way}/${one.name}`
    const holds = one.children.some((inner) => typeof inner !== 'string' && inner.name !== 'style')
    if (holds) yield* leaves(one, here)
    else yield [here, one]
  }
}

function readText(item: Reading, way: string, element: XmlElement): boolean {
  if (way === 'keywords/keyword') return addKeyword(item, plain(element))
  const row = texts.find(
    ([path, , types]) => path === way && (types === undefined || types.includes(item.type))
  )
  if (row === undefined) return false
  const value = row[1] === 'DOI' || row[1] === 'URL' ? plain(element) : marked(element)
  const clean = row[1] === 'DOI' ? value.replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s?)/i, '') : value
  if (item[row[1]] === undefined && clean !== '') item[row[1]] = clean
  return item[row[1]] === clean || clean === ''
}

function readName(item: Reading, way: string, element: XmlElement): boolean {
  const list = /^contributors\/([\w-]+)\/author$/.exec(way)?.[1]
  const row = people.find(
    ([name, , types]) => name === list && (types === undefined || types.includes(item.type))
  )
  const name = row && readOne(plain(element))
  if (!row || !name) return false
  addName(item, row[1], name)
  return true
}

/** `Doe, Jane`; a comma at the end makes an institution; `Jane Doe` is written in natural order. */
function readOne(text: string): Name | undefined {
  if (/,$/.test(text)) return {literal: text.slice(0, -1)}
  return parseInverted(text)
}

function addKeyword(item: Reading, value: string): boolean {
  const before = item['keyword']
  if (value !== '') item['keyword'] = typeof before === 'string' ? `${before}, ${value}` : value
  return true
}

/** `pub-dates` says month and day, or the whole date. */
function readDate(record: XmlElement): DateValue | undefined {
  const dates = child(record, 'dates')
  const year = dates ? plainOf(dates, 'year') : ''
  const pub = dates && child(dates, 'pub-dates')
  const day = pub ? plainOf(pub, 'date') : ''
  const whole = parseDate(/\d{4}/.test(day) ? day : `${day} ${year}`.trim())
  if (whole['date-parts'] !== undefined) return whole
  return year === '' ? undefined : parseDate(year)
}

function child(element: XmlElement, name: string): XmlElement | undefined {
  return element.children.find((one): one is XmlElement => typeof one !== 'string' && one.name === name)
}

function plainOf(element: XmlElement, name: string): string {
  const found = child(element, name)
  return found ? plain(found) : ''
}

function plain(element: XmlElement): string {
  return element.children
    .map((one) => (typeof one === 'string' ? one : plain(one)))
    .join('')
    .replaceAll(/\s+/g, ' ')
    .trim()
}

/** Faces of `style` and CSL’s tags. */
const faces: ReadonlyArray<readonly [face: string, tag: string]> = [
  ['italic', 'i'],
  ['bold', 'b'],
  ['superscript', 'sup'],
  ['subscript', 'sub']
]

/** Text with CSL’s marks. */
function marked(element: XmlElement): string {
  return withMarks(element).replaceAll(/\s+/g, ' ').trim()
}

function withMarks(element: XmlElement): string {
  const parts = element.children.map((one) => {
    if (typeof one === 'string') return one
    const face = one.attributes.get('face') ?? ''
    const mark = (inner: string, [name, tag]: (typeof faces)[number]) =>
      face.includes(name) ? `<${tag}>${inner}</${tag}>` : inner
    return faces.reduce(mark, withMarks(one))
  })
  return parts.join('')
}

function unclosed(record: XmlElement, places: Places, path: string | undefined): Diagnostic {
  return {
    ruleId: 'xml-syntax',
    severity: 'error',
    message: 'Unexpected end of the file, expected `</record>`',
    path,
    place: places.placeOf(record.start, record.end)
  }
}
