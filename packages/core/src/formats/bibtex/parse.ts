/**
 * .bib text → entries.
 *
 * @example
 *   const {entries, diagnostics} = parseBib(text, {path: 'thesis.bib'})
 */
import type {Entry} from '../../bibliography.ts'
import type {Diagnostic} from '../../diagnostic.ts'
import {placesOf} from '../../places.ts'
import type {Parsed, ParseOptions} from '../format.ts'
import {readItem} from './item.ts'
import {fieldPlace, headPlace, type RawEntry, type RawFile, readRaw} from './raw.ts'
import type {Dialect} from './types.ts'

/** What is kept beside an item that came from a .bib file. */
export interface BibExtra {
  /** Type of the entry, in lower case. */
  type: string
  /** Its own fields in their order, as raw LaTeX: name, value, name, value …; macros are put in. */
  fields: ReadonlyArray<string>
  /** What was inherited and read: not written again. */
  inherited?: ReadonlyArray<string> | undefined
  /** The item as it was read: what has not changed since is written as it was. */
  item: Entry['item']
}

/** Types that are no items: data for other entries. */
const containers: ReadonlySet<string> = new Set(['xdata', 'set', 'bibnote', 'control'])

/** Reads BibTeX and BibLaTeX; they differ in what `crossref` brings. */
export function parseBib(text: string, options: ParseOptions = {}, dialect: Dialect = 'biblatex'): Parsed {
  const file: RawFile = {text, path: options.path, places: placesOf(text), diagnostics: []}
  const entries: Entry[] = []
  for (const raw of readRaw(file, dialect)) {
    if (containers.has(raw.type)) noItem(file, raw)
    if (raw.type === 'set' || !containers.has(raw.type)) entries.push(readEntry(file, raw, options.lang))
  }
  return {entries, diagnostics: file.diagnostics.sort(byPlace)}
}

function readEntry(file: RawFile, raw: RawEntry, lang: string | undefined): Entry {
  const unknown = (command: string, field: string) => {
    file.diagnostics.push(unknownCommand(file, raw, command, field))
  }
  const item = readItem(raw, {lang, unknown})
  if (raw.key === '') file.diagnostics.push(missingKey(file, raw))
  else if (/[\s"#%'(){}\\~]/.test(raw.key)) file.diagnostics.push(oddKey(file, raw))
  const extra: BibExtra = {type: raw.type, fields: ownFields(raw), item}
  if (raw.inherited.size > 0) extra.inherited = [...raw.inherited.keys()]
  return {
    item,
    path: file.path,
    place: file.places.placeOf(raw.node.start, raw.node.end),
    aliases: raw.ids.length > 0 ? raw.ids : undefined,
    extra: {bibtex: extra}
  }
}

function ownFields(raw: RawEntry): string[] {
  const fields = new Array<string>(2 * (raw.raw.size - raw.inherited.size))
  let index = 0
  raw.raw.forEach((value, name) => {
    if (raw.inherited.has(name)) return
    fields[index++] = name
    fields[index++] = value
  })
  return fields
}

function noItem(file: RawFile, raw: RawEntry): void {
  const isSet = raw.type === 'set'
  file.diagnostics.push({
    ruleId: isSet ? 'entry-set' : 'entry-without-item',
    severity: isSet ? 'warning' : 'info',
    message: isSet
      ? `Unexpected set \`${raw.key}\`, expected its members in citations: \`${raw.raw.get('entryset') ?? ''}\``
      : `Entry \`${raw.key}\` of type \`${raw.type}\` holds data for other entries, and is no item itself`,
    path: file.path,
    place: headPlace(file, raw),
    actual: raw.type,
    itemId: raw.key
  })
}

function unknownCommand(file: RawFile, raw: RawEntry, command: string, field: string): Diagnostic {
  return {
    ruleId: 'unknown-command',
    severity: 'info',
    message: `Unexpected command \`${command}\` in \`${field}\`, expected one that is known; its text is kept without it`,
    path: file.path,
    place: fieldPlace(file, raw, field),
    actual: command,
    itemId: raw.key
  }
}

function missingKey(file: RawFile, raw: RawEntry): Diagnostic {
  return {
    ruleId: 'missing-key',
    severity: 'error',
    message: `Unexpected entry without a key, expected \`@${raw.type}{key, …}\`; it cannot be cited`,
    path: file.path,
    place: headPlace(file, raw)
  }
}

function oddKey(file: RawFile, raw: RawEntry): Diagnostic {
  return {
    ruleId: 'odd-key',
    severity: 'warning',
    message: `Unexpected character in key \`${raw.key}\`, expected letters, digits and \`:.$&-+?<>/_\``,
    path: file.path,
    place: headPlace(file, raw),
    actual: raw.key,
    itemId: raw.key
  }
}

function byPlace(first: Diagnostic, second: Diagnostic): number {
  return (first.place?.start.offset ?? 0) - (second.place?.start.offset ?? 0)
}
