/**
 * Entries → RIS: one tag a line, however long the line, so that no word is ever cut.
 *
 * @example
 *   writeRis([{item}]).text // => 'TY  - BOOK\nID  - doe99\n…\nER  - \n\n'
 */
import type {Entry} from '../../bibliography.ts'
import {writeDate} from '../../dates.ts'
import type {Diagnostic} from '../../diagnostic.ts'
import type {DateValue, Name} from '../../item.ts'
import {isOthers, writeInverted} from '../../names.ts'
import type {WriteOptions, Written} from '../format.ts'
import {lost} from '../losses.ts'
import type {RisExtra} from './parse.ts'
import {countedTypes, risType, tagOf, typeOf} from './tags.ts'

/** Writes records in order. RIS has no escapes: `ascii` changes nothing. */
export function writeRis(entries: ReadonlyArray<Entry>, _options: WriteOptions = {}): Written {
  const diagnostics: Diagnostic[] = []
  const records = entries.map((entry) => new RecordWriter(entry, diagnostics).write())
  return {text: records.join('\n'), diagnostics}
}

class RecordWriter {
  readonly #entry: Entry
  readonly #diagnostics: Diagnostic[]
  readonly #lines: string[] = []

  constructor(entry: Entry, diagnostics: Diagnostic[]) {
    this.#entry = entry
    this.#diagnostics = diagnostics
  }

  write(): string {
    const {item} = this.#entry
    const kept = this.#entry.extra?.['ris'] as RisExtra | undefined
    const same = kept && typeOf(kept.type.toUpperCase()) === item.type
    this.#line('TY', same ? kept.type : risType(item.type))
    this.#line('ID', item.id)
    for (const [variable, value] of Object.entries(item)) this.#variable(variable, value)
    for (const [tag, value] of kept?.fields ?? []) this.#line(tag, value)
    return `${this.#lines.join('\n')}\nER  - \n`
  }

  #variable(variable: string, value: unknown): void {
    if (value === undefined || ignored.has(variable)) return
    if (specials.get(variable)?.(this, value)) return
    const tag = tagOf(variable, this.#entry.item.type)
    if (tag === undefined) this.#lost(variable)
    else if (Array.isArray(value)) this.names(variable, tag, value as Name[])
    else if (typeof value === 'string' || typeof value === 'number') this.line(tag, String(value))
    else this.#lost(variable)
  }

  /** Whether a lone `SP` would be read as the number of pages. */
  get isCounted(): boolean {
    return countedTypes.has(this.#entry.item.type)
  }

  names(variable: string, tag: string, names: ReadonlyArray<Name>): void {
    for (const name of names) {
      if (isOthers(name)) this.#lost(variable, 'the list was cut short (`et al.`), which RIS cannot say')
      else this.line(tag, writeInverted(name))
    }
  }

  line(tag: string, value: string): void {
    this.#line(tag, value.replaceAll(/\s*[\r\n]+\s*/g, ' ').trim())
  }

  #line(tag: string, value: string): void {
    this.#lines.push(`${tag}  - ${value}`)
  }

  #lost(field: string, note?: string): void {
    this.#diagnostics.push(lost(this.#entry, field, 'RIS', note))
  }
}

const ignored: ReadonlySet<string> = new Set(['id', 'type', 'citation-key', 'custom', 'categories'])

/** Writes a variable; `false` where it could not. */
type Special = (writer: RecordWriter, value: unknown) => boolean

/** Variables that are more than a tag and a text. */
const specials = new Map<string, Special>(
  Object.entries<Special>({
    issued: (writer, value) => writeIssued(writer, value as DateValue),
    accessed: (writer, value) => {
      const date = risDate(value as DateValue)
      if (date) writer.line('Y2', date)
      return date !== undefined
    },
    keyword: (writer, value) => {
      for (const word of String(value).split(/\s*[,;]\s*/)) if (word) writer.line('KW', word)
      return true
    },
    page: (writer, value) => {
      const [, start, end] = /^([^-–,;&\s]+)\s*[-–]{1,2}\s*([^-–,;&\s]+)$/.exec(String(value)) ?? []
      writer.line('SP', start ?? String(value))
      if (end !== undefined || writer.isCounted) writer.line('EP', end ?? String(value))
      return true
    },
    'number-of-pages': (writer, value) => {
      writer.line('SP', String(value))
      return true
    },
    ISBN: (writer, value) => {
      writer.line('SN', String(value))
      return true
    },
    ISSN: (writer, value) => {
      writer.line('SN', String(value))
      return true
    }
  })
)

function writeIssued(writer: RecordWriter, date: DateValue): boolean {
  const [start] = date['date-parts'] ?? []
  const whole = risDate(date)
  if (!start || whole === undefined) {
    const text = date.literal ?? date.raw ?? ''
    if (text) writer.line('PY', text)
    return text !== ''
  }
  writer.line('PY', String(start[0]))
  if (start.length > 1 || !whole.endsWith('/')) writer.line('DA', whole)
  return true
}

/** `2011/05/12/`; what that cannot say is EDTF: ranges, seasons, years about and before Christ. */
function risDate(date: DateValue): string | undefined {
  const [start, end] = date['date-parts'] ?? []
  if (!start || !Number(start[0])) return undefined
  const [year, month, day] = start.map(Number) as [number, number?, number?]
  if (end || date.season || date.circa || date.literal || year < 0) return writeDate(date)
  const two = (number: number | undefined) => (number ? String(number).padStart(2, '0') : '')
  return `${String(year).padStart(4, '0')}/${two(month)}/${two(day)}/`
}
