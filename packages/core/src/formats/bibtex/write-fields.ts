/**
 * An item → the fields of its entry, in the order they are written.
 *
 * @example
 *   writeFields({id: 'doe99', type: 'book', title: 'On things'}, {dialect: 'biblatex'}, () => {})
 *   // => {type: 'book', fields: [['title', 'On things']]}
 */
import {englishMonths, parseDate, writeDate} from '../../dates.ts'
import type {DateValue, Item, Name} from '../../item.ts'
import {babelName, isEnglish, languageTag} from '../../languages.ts'
import type {VariableName} from '../../variables.ts'
import {bibstring} from './bibstrings.ts'
import {sentenceCase} from './case.ts'
import {byField, byVariable} from './fields.ts'
import {render} from './latex/inline.ts'
import {readMarkup} from './latex/markup.ts'
import {readLatex} from './latex/read.ts'
import {type LatexStyle, writeLatex} from './latex/write.ts'
import {splitList} from './names.ts'
import {bibType, type Dialect, isChapter, isNumberedInSeries, isPeriodical} from './types.ts'
import {verbatim} from './verbatim.ts'
import {writeNames} from './write-names.ts'

/** What is written, and how. */
export interface FieldStyle extends LatexStyle {
  dialect: Dialect
}

/** A field; the months are macros, and stand without braces. */
export type WrittenField = readonly [name: string, value: string, kind?: 'macro']

/** A type and its fields. */
export interface WrittenEntry {
  type: string
  fields: ReadonlyArray<WrittenField>
}

/** Maps every variable; `lose` hears of what no field can hold. */
export function writeFields(
  item: Item,
  style: FieldStyle,
  lose: (variable: string, note?: string) => void
): WrittenEntry {
  const found = thesisType(item, bibType(item.type, style.dialect), style)
  const {type} = found
  const subtype = isHeldManuscript(item) ? item.type : found.subtype
  const writer = new FieldWriter(item, type, style, lose)
  const fields = writer.write()
  if (subtype !== undefined) fields.push(['entrysubtype', subtype])
  return {type, fields}
}

/** `@unpublished` with an event would be read as a talk. */
function isHeldManuscript(item: Item): boolean {
  const event = item['event-date'] ?? item['event-title'] ?? item['event-place']
  return item.type === 'manuscript' && event !== undefined
}

/** BibTeX’s two types of theses say which kind they are: one without a kind is neither. */
function thesisType(
  item: Item,
  found: ReturnType<typeof bibType>,
  style: FieldStyle
): ReturnType<typeof bibType> {
  if (item.type !== 'thesis' || style.dialect === 'biblatex') return found
  if (item.genre === undefined) return {type: 'misc', subtype: 'thesis'}
  return {
    type: /master|tesis|magister|m\.?sc|m\.?a\b/i.test(item.genre ?? '') ? 'mastersthesis' : 'phdthesis'
  }
}

/** Order of the fields: what a reader looks for first comes first. */
export const order: ReadonlyMap<string, number> = new Map(
  (
    'author editor translator bookauthor title shorttitle maintitle booktitle journaltitle journal shortjournal ' +
    'eventtitle eventdate venue type series edition volume number issue eid chapter pages pagetotal volumes part ' +
    'publisher institution school organization howpublished location address date year month day origdate doi isbn ' +
    'issn pmid pmcid url urldate version langid language abstract keywords note annotation'
  )
    .split(' ')
    .map((name, index) => [name, index])
)

class FieldWriter {
  readonly #item: Item
  readonly #type: string
  readonly #style: FieldStyle
  readonly #lose: (variable: string, note?: string) => void
  readonly #fields: WrittenField[] = []

  constructor(item: Item, type: string, style: FieldStyle, lose: (variable: string, note?: string) => void) {
    this.#item = item
    this.#type = type
    this.#style = style
    this.#lose = lose
  }

  write(): WrittenField[] {
    for (const [variable, value] of Object.entries(this.#item)) {
      if (value !== undefined && value !== null && value !== '' && variable !== 'id' && variable !== 'type') {
        this.#variable(variable, value)
      }
    }
    return this.#fields.sort(([first], [second]) => (order.get(first) ?? 999) - (order.get(second) ?? 999))
  }

  #variable(variable: string, value: unknown): void {
    const special = specials.get(variable)
    const row = byVariable.get(variable as VariableName)
    if (special) special(this, value, this.#item)
    else if (row === undefined) this.#other(variable, value)
    else if (row[2] === 'names') this.names(row[0], variable, value)
    else if (row[2] === 'date') this.date(row[0], variable, value)
    else if (typeof value !== 'string' && typeof value !== 'number') this.#lose(variable)
    else if (row[2] === 'verbatim') this.#verbatim(row[0], variable, String(value))
    else if (row[2] === 'range') this.add(row[0], writeRange(String(value), this.#style))
    else if (row[2] === 'title') this.title(row[0], String(value))
    else if (row[2] === 'list') this.list(row[0], String(value))
    else this.text(row[0], String(value))
  }

  #other(variable: string, value: unknown): void {
    const isVariable = standard.has(variable)
    if (isVariable && (typeof value === 'string' || typeof value === 'number'))
      this.text(`csl-${variable.toLowerCase()}`, String(value))
    else this.#lose(variable)
  }

  #verbatim(name: string, variable: string, value: string): void {
    if (verbatim(value) === value && guardVerbatim(value) === value) this.add(name, value)
    else this.text(`csl-${variable.toLowerCase()}`, value)
  }

  get dialect(): Dialect {
    return this.#style.dialect
  }

  get type(): string {
    return this.#type
  }

  get style(): FieldStyle {
    return this.#style
  }

  add(name: string, value: string, kind?: 'macro'): void {
    if (kind) this.#fields.push([name, value, kind])
    else this.#fields.push([name, value])
  }

  lose(variable: string, note?: string): void {
    this.#lose(variable, note)
  }

  /** LaTeX; a text that would be taken for the key of a word gets braces. */
  text(name: string, value: string): void {
    const written = writeLatex(value, this.#style)
    const isKey = byField.get(name)?.[2] === 'key' || name === 'type' || name === 'series'
    const isCount = name === 'series' && /^\d+$/.test(value)
    this.add(name, (isKey && bibstring(value, undefined) !== undefined) || isCount ? `{${written}}` : written)
  }

  /** A title; in a second pair of braces where reading would change its case or shorten it. */
  title(name: string, value: string): void {
    const written = writeLatex(value, this.#style)
    this.add(name, !this.#style.zotero && this.#needsBraces(name, value, written) ? `{${written}}` : written)
  }

  #needsBraces(name: string, value: string, written: string): boolean {
    if (/^\d+$/.test(value) || bibstring(value, undefined) !== undefined) return name === 'series'
    if (name === 'title' && value.includes(':') && this.#item['title-short'] === undefined) return true
    const language = this.#item.language
    if (language !== undefined && !isEnglish(languageTag(language))) return isOneMark(value)
    const inlines = this.#style.ascii ? readLatex(written) : readMarkup(value)
    return render(sentenceCase(inlines)) !== render(inlines) || isOneMark(value)
  }

  list(name: string, value: string): void {
    const written = writeLatex(value, this.#style)
    this.add(
      name,
      splitList(written).length > 1 || bibstring(value, undefined) !== undefined ? `{${written}}` : written
    )
  }

  names(name: string, variable: string, value: unknown): void {
    if (!Array.isArray(value)) this.#lose(variable)
    const names = (Array.isArray(value) ? (value as Name[]) : []).filter(
      (one) => typeof one === 'object' && one !== null
    )
    for (const one of names) {
      for (const flag of ['comma-suffix', 'static-ordering', 'parse-names'] as const) {
        if (one[flag] !== undefined) this.#lose(`${variable}.${flag}`)
      }
    }
    if (names.length > 0) this.add(name, writeNames(names, this.#style))
  }

  date(name: string, variable: string, value: unknown): void {
    const date = value as DateValue
    const written =
      writeDate(date) ?? (date.literal === undefined ? undefined : writeLatex(date.literal, this.#style))
    if (written === undefined) this.#lose(variable)
    else this.add(name, written)
  }
}

type Special = (writer: FieldWriter, value: unknown, item: Item) => void

const text =
  (name: (writer: FieldWriter, item: Item) => string): Special =>
  (writer, value, item) =>
    writer.text(name(writer, item), String(value))

/** Variables whose field hangs on the type or the dialect. */
const specials: ReadonlyMap<string, Special> = new Map(
  Object.entries<Special>({
    title: (writer, value) => writer.title('title', String(value)),
    'title-short': (writer, value) => writer.title('shorttitle', String(value)),
    'container-title': (writer, value) => {
      if (isChapter(writer.type) || writer.type === 'online') writer.title('booktitle', String(value))
      else writer.text(writer.dialect === 'biblatex' ? 'journaltitle' : 'journal', String(value))
    },
    'volume-title': text(() => 'csl-volume-title'),
    'collection-title': (writer, value) => writer.title('series', String(value)),
    'collection-number': text((writer) =>
      isNumberedInSeries(writer.type) ? 'number' : 'csl-collection-number'
    ),
    number: text((writer) => {
      if (isPeriodical(writer.type)) return 'eid'
      return isNumberedInSeries(writer.type) ? 'csl-number' : 'number'
    }),
    issue: text((writer) => (isPeriodical(writer.type) ? 'number' : 'issue')),
    volume: text(() => 'volume'),
    publisher: (writer, value) => writer.list(publisherField(writer), String(value)),
    'publisher-place': (writer, value) => {
      const isPatent = writer.type === 'patent'
      writer.list(isPatent || writer.dialect === 'bibtex' ? 'address' : 'location', String(value))
    },
    jurisdiction: (writer, value) =>
      writer.type === 'patent'
        ? writer.list('location', String(value))
        : writer.text('csl-jurisdiction', String(value)),
    genre: text(() => 'type'),
    note: text(() => 'note'),
    URL: (writer, value) => writer.add('url', guardVerbatim(String(value))),
    language: (writer, value) => writeLanguage(writer, String(value)),
    issued: (writer, value) => writeIssued(writer, value as DateValue),
    event: (writer, value, item) => {
      if (item['event-title'] === undefined) writer.text('csl-event', String(value))
      else if (item['event-title'] !== value) writer.text('csl-event', String(value))
    }
  })
)

/** Names of variables that may be written under `csl-…`. */
const standard: ReadonlySet<string> = new Set([
  'shortTitle',
  'journalAbbreviation',
  'citation-key',
  'citation-label',
  'citation-number',
  'first-reference-note-number',
  'locator',
  'page-first',
  'year-suffix'
])

function publisherField(writer: FieldWriter): string {
  if (writer.type.endsWith('thesis')) return writer.dialect === 'biblatex' ? 'institution' : 'school'
  if (writer.type === 'report' || writer.type === 'techreport') return 'institution'
  return writer.type === 'misc' && writer.dialect === 'bibtex' ? 'howpublished' : 'publisher'
}

/** The tag in `language`, where people and Zotero see it; babel’s name in `langid`, where BibLaTeX does. */
function writeLanguage(writer: FieldWriter, value: string): void {
  const babel = babelName(value)
  if (babel !== undefined && !writer.style.zotero) writer.add('langid', babel)
  if (babel !== undefined && languageTag(babel) === value && !writer.style.zotero) return
  writer.text(languageTag(value) === value ? 'language' : 'csl-language', value)
}

function writeIssued(writer: FieldWriter, date: DateValue): void {
  const edtf = writeDate(date)
  if (edtf === undefined) {
    const said = date.literal ?? date.raw
    if (said === undefined) writer.lose('issued')
    else writer.text('year', said)
  } else if (writer.dialect === 'biblatex') writer.add('date', edtf)
  else writeYear(writer, date, edtf)
}

/** `year`, `month` and `day`; what they cannot say goes into `date` as well, which BibTeX passes over. */
function writeYear(writer: FieldWriter, date: DateValue, edtf: string): void {
  const [start = [], end] = date['date-parts'] ?? []
  const [year, month, day] = start.map(Number) as [number, number?, number?]
  writer.add('year', end ? `${year}--${Number(end[0])}` : String(year))
  if (month && month <= 12 && !end)
    writer.add('month', englishMonths[month - 1]!.slice(0, 3).toLowerCase(), 'macro')
  if (day && !end) writer.add('day', String(day))
  const plain = [year, month, day]
    .filter((part) => part !== undefined)
    .map((part) => String(part).padStart(2, '0'))
    .join('-')
  const said = parseDate(String(year))['date-parts']?.[0]?.[0] === year
  if (end || !said || edtf !== plain.padStart(edtf.length, '0')) writer.add('date', edtf)
}

/** `101-115` → `101--115`. */
function writeRange(value: string, style: LatexStyle): string {
  return writeLatex(value, style).replaceAll(/(?<=[^-\s])-(?:\{\}-)?(?=[^-\s])/g, '--')
}

/** Braces of an address that do not fit together are written as their codes. */
function guardVerbatim(value: string): string {
  let depth = 0
  for (const character of value) {
    if (character === '{') depth++
    else if (character === '}' && --depth < 0) break
  }
  return depth === 0 ? value : value.replaceAll('{', '%7B').replaceAll('}', '%7D')
}

/** Whether a text is wholly one protected span: its braces would be taken for a second pair. */
function isOneMark(value: string): boolean {
  const inlines = readMarkup(value)
  return inlines.length === 1 && typeof inlines[0] !== 'string' && inlines[0]!.kind === 'nocase'
}
