/**
 * NBIB (PubMed’s MEDLINE format) → entries.
 *
 * @example
 *   parseNbib('PMID- 123\nFAU - Doe, Jane\nTI  - On things.\nDP  - 1999 May\n').entries[0].item
 *   // => {id: 'doe1999', type: 'article-journal', PMID: '123', title: 'On things', …}
 */
import type {Entry} from '../../bibliography.ts'
import {monthNumber, parseDate} from '../../dates.ts'
import type {Diagnostic} from '../../diagnostic.ts'
import type {DateValue, Item, Name} from '../../item.ts'
import {keyOf, uniqueKeys} from '../../keys.ts'
import {addName, parseInverted} from '../../names.ts'
import {type Places, placesOf} from '../../places.ts'
import type {Parsed, ParseOptions} from '../format.ts'
import {languages, textTags, types} from './tags.ts'

/** What is kept beside an item that came from NBIB. */
export interface NbibExtra {
  /** Tags that CSL has no place for, in their order. */
  fields: ReadonlyArray<readonly [tag: string, value: string]>
}

interface Field {
  tag: string
  value: string
}

interface NbibRecord {
  fields: Field[]
  start: number
  end: number
}

/** Reads every record; tags that are not known are kept. Total. */
export function parseNbib(text: string, options: ParseOptions = {}): Parsed {
  const places = placesOf(text)
  const diagnostics: Diagnostic[] = []
  const entries = [...records(text, places, options.path, diagnostics)].map((record) =>
    readEntry(record, places, options.path)
  )
  const items = entries.map((entry) => entry.item)
  uniqueKeys(items, keyOf, [])
  return {entries, diagnostics}
}

const line = /^([A-Z][A-Z0-9]{0,3}) {0,3}- ?(.*)$/

function* records(
  text: string,
  places: Places,
  path: string | undefined,
  diagnostics: Diagnostic[]
): Iterable<NbibRecord> {
  let record: NbibRecord | undefined
  let at = 0
  for (const content of text.split('\n')) {
    const start = at
    at += content.length + 1
    const plain = content.replace(/^\ufeff|\r$/g, '')
    const match = line.exec(plain)
    if (plain.trim() === '') {
      if (record) yield record
      record = undefined
    } else if (match) {
      record ??= {fields: [], start, end: start}
      record.fields.push({tag: match[1]!, value: match[2]!.trim()})
      record.end = start + plain.length
    } else if (record && /^\s/.test(plain)) {
      const last = record.fields.at(-1)!
      last.value = `${last.value} ${plain.trim()}`
      record.end = start + plain.length
    } else diagnostics.push(stray(plain, places.placeOf(start, start + plain.length), path))
  }
  if (record) yield record
}

function readEntry(record: NbibRecord, places: Places, path: string | undefined): Entry {
  const kept: Array<readonly [string, string]> = []
  const item = readItem(record.fields, kept)
  const extra: NbibExtra = {fields: kept}
  return {item, path, place: places.placeOf(record.start, record.end), extra: {nbib: extra}}
}

function readItem(fields: ReadonlyArray<Field>, kept: Array<readonly [string, string]>): Item {
  const item: {id: string; type: Item['type']} & {[name: string]: unknown} = {id: '', type: typeOf(fields)}
  const full = new Set(fields.map(({tag}) => tag))
  for (const {tag, value} of fields) {
    if (value === '') continue
    if (!readSpecial(item, tag, value, full) && !readText(item, tag, value)) kept.push([tag, value])
  }
  return item as Item
}

function typeOf(fields: ReadonlyArray<Field>): Item['type'] {
  const said = new Set(fields.filter(({tag}) => tag === 'PT').map(({value}) => value))
  return types.find(([name]) => said.has(name))?.[1] ?? 'article-journal'
}

type Reading = {[name: string]: unknown}

function readText(item: Reading, tag: string, value: string): boolean {
  const variable = textTags.find(([wanted]) => wanted === tag)?.[1]
  if (variable === undefined || item[variable] !== undefined) return false
  item[variable] = variable === 'title' ? value.replace(/(?<=[^.])\.$/, '') : value
  return true
}

/** Tags that are more than a text; `false` where the value is to be kept. */
function readSpecial(item: Reading, tag: string, value: string, full: ReadonlySet<string>): boolean {
  switch (tag) {
    case 'FAU':
      return add(item, 'author', parseInverted(value))
    case 'AU':
      return full.has('FAU') || add(item, 'author', shortName(value))
    case 'CN':
      return add(item, 'author', {literal: value})
    case 'FED':
      return add(item, 'editor', parseInverted(value))
    case 'ED':
      return full.has('FED') || add(item, 'editor', shortName(value))
    case 'DP':
      return set(item, 'issued', readDate(value))
    case 'PG':
      return set(item, 'page', wholeRange(value))
    case 'LID':
    case 'AID':
      return /\[doi\]$/.test(value) && (set(item, 'DOI', value.replace(/\s*\[doi\]$/, '')) || true)
    case 'IS':
      return set(item, 'ISSN', value.replace(/\s*\(.*\)$/, ''))
    case 'LA':
      return set(item, 'language', languages.find(([code]) => code === value)?.[1] ?? value)
    case 'OT':
    case 'MH':
      return addKeyword(item, value)
    case 'PT':
      return types.some(([name]) => name === value)
    default:
      return false
  }
}

function set(item: Reading, variable: string, value: unknown): boolean {
  if (item[variable] !== undefined) return item[variable] === value
  item[variable] = value
  return true
}

function add(item: Reading, variable: string, name: Name | undefined): boolean {
  if (name) addName(item, variable, name)
  return name !== undefined
}

function addKeyword(item: Reading, value: string): boolean {
  const before = item['keyword']
  item['keyword'] = typeof before === 'string' ? `${before}, ${value}` : value
  return true
}

/** `Doe JA` */
function shortName(value: string): Name {
  const match = /^(.*\S)\s+([A-Z]{1,4})$/.exec(value)
  return match
    ? {family: match[1]!, given: [...match[2]!].map((letter) => `${letter}.`).join(' ')}
    : {family: value}
}

/** `2019 Jan 5`, `2019 Jan-Feb`, `2019 Spring`. */
function readDate(value: string): DateValue {
  const match = /^(\d{4})(?:\s+(\p{L}+)(?:-(\p{L}+))?(?:\s+(\d{1,2}))?)?$/u.exec(value)
  if (!match) return parseDate(value)
  const [, year, first, second, day] = match
  const month = monthNumber(first ?? '')
  const last = monthNumber(second ?? '')
  if (first !== undefined && month === undefined) return parseDate(`${first} ${year}`)
  if (month === undefined) return {'date-parts': [[Number(year)]]}
  if (last !== undefined)
    return {
      'date-parts': [
        [Number(year), month],
        [Number(year), last]
      ]
    }
  return {'date-parts': [day === undefined ? [Number(year), month] : [Number(year), month, Number(day)]]}
}

/** `101-15` is 101-115. */
function wholeRange(value: string): string {
  const match = /^(\d+)-(\d+)$/.exec(value)
  if (!match || match[2]!.length >= match[1]!.length) return value
  return `${match[1]}-${match[1]!.slice(0, match[1]!.length - match[2]!.length)}${match[2]}`
}

function stray(text: string, place: Diagnostic['place'], path: string | undefined): Diagnostic {
  return {
    ruleId: 'nbib-syntax',
    severity: 'warning',
    message: `Unexpected \`${text.slice(0, 40)}\`, expected a tag such as \`PMID- \``,
    path,
    place
  }
}
