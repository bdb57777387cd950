/**
 * RIS → entries.
 *
 * @example
 *   parseRis('TY  - BOOK\nAU  - Doe, Jane\nTI  - On things\nPY  - 1999\nER  - \n').entries[0].item
 *   // => {id: 'doe1999', type: 'book', title: 'On things', author: […], issued: {'date-parts': [[1999]]}}
 */
import type {Entry} from '../../bibliography.ts'
import {parseDate} from '../../dates.ts'
import type {Diagnostic} from '../../diagnostic.ts'
import type {DateValue, Item} from '../../item.ts'
import {keyOf, uniqueKeys} from '../../keys.ts'
import {addName, parseInverted} from '../../names.ts'
import {type Places, placesOf} from '../../places.ts'
import type {Parsed, ParseOptions} from '../format.ts'
import {type RisField, type RisRecord, readRecords} from './records.ts'
import {countedTypes, holdsNames, typeOf, variableOf} from './tags.ts'

/** What is kept beside an item that came from RIS. */
export interface RisExtra {
  /** The type, as RIS names it. */
  type: string
  /** Tags that CSL has no place for, in their order. */
  fields: ReadonlyArray<readonly [tag: string, value: string]>
}

/** Reads every record; tags that are not known are kept. Total. */
export function parseRis(text: string, options: ParseOptions = {}): Parsed {
  const {records, strays} = readRecords(text)
  const places = placesOf(text)
  const diagnostics: Diagnostic[] = []
  const entries = records.map((record) => readEntry(record, places, options.path, diagnostics))
  for (const stray of strays)
    diagnostics.push(
      trouble(`Unexpected \`${stray.text.slice(0, 40)}\`, expected \`TY  - \``, stray, places, options.path)
    )
  for (const record of records) {
    if (!record.closed)
      diagnostics.push(trouble('Unexpected end of record, expected `ER  - `', record, places, options.path))
  }
  uniqueKeys(
    entries.filter((entry) => entry.item.id === '').map((entry) => entry.item),
    keyOf,
    entries.map((entry) => entry.item.id)
  )
  return {entries, diagnostics}
}

function readEntry(
  record: RisRecord,
  places: Places,
  path: string | undefined,
  diagnostics: Diagnostic[]
): Entry {
  const reader = new RecordReader(record)
  const item = reader.read()
  const ris = record.fields.find((field) => field.tag === 'TY')
  if (ris === undefined || typeOf(ris.value.toUpperCase()) === undefined) {
    const what = ris === undefined ? 'record without a type' : `type \`${ris.value}\``
    diagnostics.push(
      trouble(`Unexpected ${what}, expected one of RIS’s, such as \`JOUR\``, ris ?? record, places, path)
    )
  }
  const extra: RisExtra = {type: ris?.value ?? '', fields: reader.kept}
  return {item, path, place: places.placeOf(record.start, record.end), extra: {ris: extra}}
}

class RecordReader {
  readonly #fields: ReadonlyArray<RisField>
  readonly #item: Record<string, unknown> & Pick<Item, 'id' | 'type'>
  /** What CSL has no place for. */
  readonly kept: Array<readonly [string, string]> = []

  constructor(record: RisRecord) {
    this.#fields = record.fields.filter((field) => field.value !== '')
    const ris = this.#first('TY')?.toUpperCase() ?? ''
    this.#item = {id: (this.#first('ID') ?? this.#first('LB') ?? '').trim(), type: typeOf(ris) ?? 'document'}
  }

  read(): Item {
    for (const field of this.#fields) this.#field(field)
    this.#conference()
    this.#pages()
    this.#dates()
    return this.#item as Item
  }

  #first(tag: string): string | undefined {
    return this.#fields.find((field) => field.tag === tag)?.value
  }

  #field({tag, value}: RisField): void {
    if (handled.has(tag)) return
    if (tag === 'KW') this.#keyword(value)
    else if (tag === 'SN' && variableOf('SN', this.#item.type) === undefined) this.#serial(value)
    else this.#variable(tag, value)
  }

  #variable(tag: string, value: string): void {
    const variable = variableOf(tag, this.#item.type)
    if (variable !== undefined && holdsNames(variable)) this.#name(variable, value)
    else if (variable === undefined || !this.#set(variable, value)) this.kept.push([tag, value])
  }

  /** `false` where the variable has a value already, and another one. */
  #set(variable: string, value: string): boolean {
    const before = this.#item[variable]
    if (variable === 'note' && typeof before === 'string') {
      this.#item[variable] = `${before}\n${value}`
      return true
    }
    const plain =
      variable === 'DOI' ? value.replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s?)/i, '') : value
    if (before === undefined) this.#item[variable] = plain
    return before === undefined || before === plain
  }

  #name(variable: string, value: string): void {
    const name = parseInverted(value)
    if (name) addName(this.#item, variable, name)
  }

  #keyword(value: string): void {
    const before = this.#item['keyword']
    this.#item['keyword'] = typeof before === 'string' ? `${before}, ${value}` : value
  }

  /** ISSNs have eight digits, ISBNs ten or thirteen. */
  #serial(value: string): void {
    const digits = value.replaceAll(/[^\dXx]/g, '').length
    const isIssn = digits === 8 || (digits !== 10 && digits !== 13 && this.#item.type.startsWith('article'))
    if (!this.#set(isIssn ? 'ISSN' : 'ISBN', value)) this.kept.push(['SN', value])
  }

  /** Of a paper, `T2` is the conference where `C3` names the proceedings, and the proceedings where not. */
  #conference(): void {
    const item = this.#item
    if (item.type !== 'paper-conference' || item['container-title'] !== undefined) return
    if (item['event-title'] !== undefined) item['container-title'] = item['event-title']
    delete item['event-title']
  }

  #pages(): void {
    const start = this.#first('SP')
    const end = this.#first('EP')
    if (start === undefined && end === undefined) return
    const isCount = countedTypes.has(this.#item.type) && end === undefined && !/[-–]/.test(start ?? '')
    if (isCount) this.#item['number-of-pages'] = start
    else
      this.#item['page'] =
        start && end && start !== end && !start.includes('-') ? `${start}-${end}` : (start ?? end)
  }

  /** `DA` says more than `PY`, where both are there. */
  #dates(): void {
    const candidates = ['DA', 'PY', 'Y1'].map((tag) => risDate(this.#first(tag)))
    const dated = candidates.filter((date) => date?.['date-parts'] !== undefined)
    const best = dated.sort((first, second) => precision(second) - precision(first))[0]
    const issued = best ?? candidates.find((date) => date !== undefined)
    if (issued) this.#item['issued'] = issued
    const accessed = risDate(this.#first('Y2'))
    if (accessed) this.#item['accessed'] = accessed
  }
}

/** Read apart from the tables. */
const handled: ReadonlySet<string> = new Set(['TY', 'ID', 'LB', 'SP', 'EP', 'DA', 'PY', 'Y1', 'Y2'])

function precision(date: DateValue | undefined): number {
  const parts = date?.['date-parts'] ?? []
  return (parts[0]?.length ?? 0) + parts.length
}

/** `2001/05/12/…`, `2001///Spring`, or a date as people write it. */
function risDate(value: string | undefined): DateValue | undefined {
  if (value === undefined || value.replaceAll(/[/\s]/g, '') === '') return undefined
  const match = /^(-?\d{1,4})(?:\/(\d{0,2})(?:\/(\d{0,2})(?:\/(.*))?)?)?$/.exec(value.trim())
  if (!match) return parseDate(value)
  const [, year, month, day, other] = match
  const parts = [Number(year)]
  if (month && Number(month) <= 12 && Number(month) > 0) parts.push(Number(month))
  if (parts.length === 2 && day && Number(day) > 0 && Number(day) <= 31) parts.push(Number(day))
  return withSeason(parts, other?.trim())
}

/** What stands behind the last slash: a season, or anything. */
function withSeason(parts: number[], other: string | undefined): DateValue {
  if (!other) return {'date-parts': [parts]}
  const season = ['spring', 'summer', 'autumn', 'winter'].indexOf(
    other.toLowerCase().replace('fall', 'autumn')
  )
  if (season >= 0 && parts.length === 1) return {'date-parts': [parts], season: season + 1}
  return {'date-parts': [parts]}
}

function trouble(
  message: string,
  range: {start: number; end: number},
  places: Places,
  path: string | undefined
): Diagnostic {
  return {
    ruleId: 'ris-syntax',
    severity: 'warning',
    message,
    path,
    place: places.placeOf(range.start, range.end)
  }
}
