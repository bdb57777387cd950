/**
 * CSL-YAML → entries: `references:` of a file or of a Markdown file’s front matter, as pandoc has it.
 *
 * @example
 *   parseCslYaml('references:\n- id: doe99\n  type: book\n  issued: 1999\n').entries[0].item
 *   // => {id: 'doe99', type: 'book', issued: {'date-parts': [[1999]]}}
 */
import {type Document, isNode, LineCounter, parseDocument, type YAMLError} from 'yaml'
import {parseDate} from '../../dates.ts'
import type {Diagnostic, Place} from '../../diagnostic.ts'
import type {JsonPath} from '../../json-places.ts'
import {type Places, placesOf} from '../../places.ts'
import {dateVariables, nameVariables, standardVariables} from '../../variables.ts'
import {entriesOf, isRecord} from '../csl-json/parse.ts'
import type {Parsed, ParseOptions} from '../format.ts'
import {fromMarkdown} from './markdown.ts'

const dates: ReadonlySet<string> = new Set(dateVariables)
const names: ReadonlySet<string> = new Set(nameVariables)
const texts: ReadonlySet<string> = new Set(standardVariables)

/** Reads a list of items, or an object that holds it in `references`. Aliases are bounded. */
export function parseCslYaml(text: string, options: ParseOptions = {}): Parsed {
  const {source, offset} = frontMatter(text)
  const document = parseDocument(source, {
    lineCounter: new LineCounter(),
    uniqueKeys: false,
    logLevel: 'silent'
  })
  const places = placesOf(text)
  const diagnostics = [...document.errors, ...document.warnings].map((error) =>
    syntax(error, offset, places, options.path)
  )
  const value = toValue(document, diagnostics, options.path)
  const {holder, items} = readItems(value)
  const placeOf = (path: JsonPath) => nodePlace(document, [...holder, ...path], offset, places)
  const read = entriesOf(items, {placeOf}, options.path)
  return {entries: read.entries, diagnostics: [...diagnostics, ...read.diagnostics]}
}

/** Between `---` and `---` or `...`, where a Markdown text follows; else the whole. */
function frontMatter(text: string): {source: string; offset: number} {
  const start = /^\ufeff?---[ \t]*\r?\n/.exec(text)
  if (!start) return {source: text, offset: 0}
  const rest = text.slice(start[0].length)
  const end = /^(?:---|\.\.\.)[ \t]*$/m.exec(rest)
  return {source: end ? rest.slice(0, end.index) : rest, offset: start[0].length}
}

function toValue(document: Document, diagnostics: Diagnostic[], path: string | undefined): unknown {
  try {
    return document.toJS({maxAliasCount: 100})
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    diagnostics.push({ruleId: 'yaml-syntax', severity: 'error', message: `Unexpected YAML: ${message}`, path})
    return undefined
  }
}

/** The items in CSL’s terms, and the name they stand under; a file without any is an empty list. */
function readItems(value: unknown): {holder: JsonPath; items: unknown[]} {
  const all = (list: ReadonlyArray<unknown>) => list.map((one) => (isRecord(one) ? readItem(one) : one))
  if (Array.isArray(value)) return {holder: [], items: all(value)}
  const holder = isRecord(value)
    ? ['references', 'items'].find((name) => Array.isArray(value[name]))
    : undefined
  if (holder === undefined) return {holder: [], items: []}
  return {holder: [holder], items: all((value as Record<string, unknown[]>)[holder]!)}
}

/** Markdown becomes CSL’s markup, EDTF dates become parts; what is not known stays. */
function readItem(value: Record<string, unknown>): Record<string, unknown> {
  const item: Record<string, unknown> = Object.create(null) as Record<string, unknown>
  for (const [name, content] of Object.entries(value)) item[name] = readVariable(name, content)
  return {...item}
}

function readVariable(name: string, value: unknown): unknown {
  if (dates.has(name)) return readDate(value)
  if (names.has(name))
    return Array.isArray(value) ? value.map(readName) : isRecord(value) ? [readName(value)] : value
  if (typeof value === 'number' && texts.has(name)) return String(value)
  if (typeof value !== 'string' || name === 'id' || name === 'type') return value
  return fromMarkdown(value)
}

function readName(value: unknown): unknown {
  if (!isRecord(value)) return typeof value === 'string' ? {literal: fromMarkdown(value)} : value
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, typeof part === 'string' ? fromMarkdown(part) : part])
  )
}

/** EDTF, a year, or pandoc’s older `{year: …, month: …}` and lists of them. */
function readDate(value: unknown): unknown {
  if (typeof value === 'string') return parseDate(fromMarkdown(value))
  if (typeof value === 'number') return {'date-parts': [[value]]}
  const ends = (Array.isArray(value) ? value : [value]).filter(isRecord)
  if (ends.length === 0 || !ends.every((end) => 'year' in end)) return value
  const parts = ends.map((end) =>
    ['year', 'month', 'day'].flatMap((key) => (end[key] === undefined ? [] : [Number(end[key])]))
  )
  return ends.some((end) => end['circa']) ? {'date-parts': parts, circa: true} : {'date-parts': parts}
}

function nodePlace(document: Document, path: JsonPath, offset: number, places: Places): Place | undefined {
  const node = document.getIn(path, true)
  const range = isNode(node) ? node.range : undefined
  return range ? places.placeOf(range[0] + offset, range[1] + offset) : undefined
}

function syntax(error: YAMLError, offset: number, places: Places, path: string | undefined): Diagnostic {
  const message = error.message.split('\n')[0]!.replace(/ at line .*$/, '')
  return {
    ruleId: 'yaml-syntax',
    severity: error.name === 'YAMLWarning' ? 'warning' : 'error',
    message: `Unexpected YAML: ${message}`,
    path,
    place: places.placeOf(error.pos[0] + offset, error.pos[1] + offset)
  }
}
