/** Entries with their fields as raw LaTeX: macros put in, inheritance filled in, nothing decoded. */
import type {Diagnostic, Place} from '../../diagnostic.ts'
import type {Places} from '../../places.ts'
import {inherit} from './inherit.ts'
import {Macros} from './macros.ts'
import {Cursor} from './syntax/cursor.ts'
import {blocksOf} from './syntax/parse.ts'
import type {EntryNode, FieldNode} from './syntax/tree.ts'
import type {Dialect} from './types.ts'

/** An entry before its fields are understood. */
export interface RawEntry {
  type: string
  key: string
  /** Values by name, what is inherited included; of equal names the last that says something, as biber has it. */
  raw: Map<string, string>
  /** What came from `crossref` and `xdata`. */
  inherited: ReadonlyMap<string, string>
  /** Other keys it answers to. */
  ids: ReadonlyArray<string>
  node: EntryNode
}

/** A file that is being read, and what was odd about it so far. */
export interface RawFile {
  readonly text: string
  readonly path: string | undefined
  readonly places: Places
  readonly diagnostics: Diagnostic[]
}

/** Reads raw entries; they come one at a time, unless one may inherit from another. */
export function* readRaw(file: RawFile, dialect: Dialect): Generator<RawEntry> {
  const cursor = new Cursor(file.text)
  if (/crossref|xdata/i.test(file.text)) {
    const entries = [...rawEntries(file, cursor)]
    inherit(entries, dialect, (entry, diagnostic, field) => {
      const place = fieldPlace(file, entry, field)
      file.diagnostics.push({...diagnostic, path: file.path, itemId: entry.key, place})
    })
    yield* entries
  } else yield* rawEntries(file, cursor)
  for (const {start, end, ...rest} of cursor.troubles) {
    const place = file.places.placeOf(start, end)
    file.diagnostics.push({ruleId: 'bibtex-syntax', severity: 'error', path: file.path, place, ...rest})
  }
}

function* rawEntries(file: RawFile, cursor: Cursor): Generator<RawEntry> {
  const macros = new Macros()
  for (const block of blocksOf(cursor)) {
    if (block.kind === 'string') for (const field of block.fields) defineMacro(file, macros, field)
    else if (block.kind === 'entry') yield rawEntry(file, macros, block)
  }
}

/** Where a field stands; the head of the entry where it is inherited. */
export function fieldPlace(file: RawFile, entry: RawEntry, name: string): Place {
  const field = entry.node.fields.find((node) => node.name === name)
  return field ? file.places.placeOf(field.start, field.end) : headPlace(file, entry)
}

/** `@article{key`. */
export function headPlace(file: RawFile, entry: RawEntry): Place {
  return file.places.placeOf(entry.node.start, Math.max(entry.node.keyEnd, entry.node.typeEnd))
}

function defineMacro(file: RawFile, macros: Macros, field: FieldNode): void {
  macros.define(field.name, expand(file, macros, field, undefined))
}

const nothing: ReadonlyMap<string, string> = new Map()

function rawEntry(file: RawFile, macros: Macros, node: EntryNode): RawEntry {
  const raw = new Map<string, string>()
  const entry: RawEntry = {type: node.type, key: node.key, raw, inherited: nothing, ids: [], node}
  for (const field of node.fields) {
    const value = expand(file, macros, field, node.key)
    const isSecond = raw.has(field.name)
    if (isSecond) duplicate(file, entry, field)
    if (!isSecond || value.trim() !== '') raw.set(field.name, value)
  }
  const ids = raw.get('ids')
  if (ids) entry.ids = words(ids)
  return entry
}

function words(list: string): string[] {
  return list
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '')
}

function duplicate(file: RawFile, entry: RawEntry, field: FieldNode): void {
  file.diagnostics.push({
    ruleId: 'duplicate-field',
    severity: 'warning',
    message: `Unexpected second \`${field.name}\` in \`${entry.key}\`, expected each field once; the last stands`,
    path: file.path,
    place: file.places.placeOf(field.start, field.end),
    actual: field.name,
    itemId: entry.key
  })
}

function expand(file: RawFile, macros: Macros, field: FieldNode, key: string | undefined): string {
  const {text, path} = file
  const [only] = field.operands
  if (only && only.kind !== 'bare' && field.operands.length === 1) return text.slice(only.from, only.to)
  const expanded = macros.expand(text, field)
  for (const operand of expanded.undefined) {
    const name = text.slice(operand.from, operand.to)
    file.diagnostics.push({
      ruleId: 'undefined-macro',
      severity: 'warning',
      message: `Unexpected macro \`${name}\`, expected one that \`@string\` defines, or braces; kept as text`,
      path,
      place: file.places.placeOf(operand.start, operand.end),
      actual: name,
      itemId: key
    })
  }
  if (expanded.cut) {
    file.diagnostics.push({
      ruleId: 'value-too-long',
      severity: 'error',
      message: `Unexpected length of \`${field.name}\`, expected at most 1,000,000 characters; it is cut there`,
      path,
      place: file.places.placeOf(field.start, field.end),
      itemId: key
    })
  }
  return expanded.raw
}
