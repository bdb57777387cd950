/** Entries with their fields as raw LaTeX: macros put in, inheritance filled in, nothing decoded. */
import type {Diagnostic, Place} from '../../diagnostic.ts'
import type {Places} from '../../places.ts'
import {placesOf} from '../../places.ts'
import {inherit} from './inherit.ts'
import {Macros} from './macros.ts'
import {parseTree} from './syntax/parse.ts'
import type {EntryNode, FieldNode, Tree} from './syntax/tree.ts'
import type {Dialect} from './types.ts'

/** An entry before its fields are understood. */
export interface RawEntry {
  type: string
  key: string
  /** Values by name, what is inherited included; of equal names the last that says something, as biber has it. */
  raw: Map<string, string>
  /** What came from `crossref` and `xdata`. */
  inherited: Map<string, string>
  /** Other keys it answers to. */
  ids: ReadonlyArray<string>
  node: EntryNode
}

/** A file’s entries, and what was odd about them. */
export interface RawFile {
  tree: Tree
  places: Places
  entries: ReadonlyArray<RawEntry>
  diagnostics: Diagnostic[]
}

/** Text to raw entries. */
export function readRaw(text: string, path: string | undefined, dialect: Dialect): RawFile {
  const tree = parseTree(text)
  const places = placesOf(text)
  const diagnostics: Diagnostic[] = tree.troubles.map((trouble) => {
    const {start, end, ...rest} = trouble
    return {ruleId: 'bibtex-syntax', severity: 'error', path, place: places.placeOf(start, end), ...rest}
  })
  const macros = new Macros()
  const file: RawFile = {tree, places, entries: [], diagnostics}
  const entries: RawEntry[] = []
  for (const block of tree.blocks) {
    if (block.kind === 'string') for (const field of block.fields) defineMacro(file, macros, field, path)
    else if (block.kind === 'entry') entries.push(rawEntry(file, macros, block, path))
  }
  inherit(entries, dialect, (entry, diagnostic, field) => {
    diagnostics.push({...diagnostic, path, itemId: entry.key, place: fieldPlace(file, entry, field)})
  })
  return {...file, entries}
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

function defineMacro(file: RawFile, macros: Macros, field: FieldNode, path: string | undefined): void {
  macros.define(field.name, expand(file, macros, field, path, undefined))
}

function rawEntry(file: RawFile, macros: Macros, node: EntryNode, path: string | undefined): RawEntry {
  const raw = new Map<string, string>()
  const entry: RawEntry = {type: node.type, key: node.key, raw, inherited: new Map(), ids: [], node}
  for (const field of node.fields) {
    const value = expand(file, macros, field, path, node.key)
    if (raw.has(field.name)) duplicate(file, entry, field, path)
    if (value.trim() !== '' || !raw.has(field.name)) raw.set(field.name, value)
  }
  const ids = raw.get('ids')
  if (ids)
    entry.ids = ids
      .split(',')
      .map((id) => id.trim())
      .filter((id) => id !== '')
  return entry
}

function duplicate(file: RawFile, entry: RawEntry, field: FieldNode, path: string | undefined): void {
  file.diagnostics.push({
    ruleId: 'duplicate-field',
    severity: 'warning',
    message: `Unexpected second \`${field.name}\` in \`${entry.key}\`, expected each field once; the last stands`,
    path,
    place: file.places.placeOf(field.start, field.end),
    actual: field.name,
    itemId: entry.key
  })
}

function expand(
  file: RawFile,
  macros: Macros,
  field: FieldNode,
  path: string | undefined,
  key: string | undefined
): string {
  const {text} = file.tree
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
