/**
 * .bib text → entries.
 *
 * @example
 *   const {entries, diagnostics} = parseBib(text, {path: 'thesis.bib'})
 */
import type {Entry} from '../../bibliography.ts'
import type {Diagnostic} from '../../diagnostic.ts'
import type {Parsed, ParseOptions} from '../format.ts'
import {readItem} from './item.ts'
import {fieldPlace, headPlace, type RawEntry, type RawFile, readRaw} from './raw.ts'
import type {Dialect} from './types.ts'

/** What is kept beside an item that came from a .bib file. */
export interface BibExtra {
  /** Type of the entry, in lower case. */
  type: string
  /** Its own fields in their order, as raw LaTeX; macros are put in. */
  fields: ReadonlyArray<readonly [name: string, raw: string]>
  /** What was inherited and read: not written again. */
  inherited?: ReadonlyArray<string> | undefined
  /** The item as it was read: what has not changed since is written as it was. */
  item: Entry['item']
}

/** Types that are no items: data for other entries. */
const containers: ReadonlySet<string> = new Set(['xdata', 'set', 'bibnote', 'control'])

/** Reads BibTeX and BibLaTeX; they differ in what `crossref` brings. */
export function parseBib(text: string, options: ParseOptions = {}, dialect: Dialect = 'biblatex'): Parsed {
  const file = readRaw(text, options.path, dialect)
  const entries: Entry[] = []
  for (const raw of file.entries) {
    if (containers.has(raw.type)) noItem(file, raw, options.path)
    if (raw.type === 'set' || !containers.has(raw.type)) entries.push(readEntry(file, raw, options))
  }
  return {entries, diagnostics: file.diagnostics.sort(byPlace)}
}

function readEntry(file: RawFile, raw: RawEntry, options: ParseOptions): Entry {
  const unknown = (command: string, field: string) => {
    file.diagnostics.push(unknownCommand(file, raw, command, field, options.path))
  }
  const item = readItem(raw, {lang: options.lang, unknown})
  if (raw.key === '') file.diagnostics.push(missingKey(file, raw, options.path))
  else if (/[\s"#%'(){}\\~]/.test(raw.key)) file.diagnostics.push(oddKey(file, raw, options.path))
  const own = [...raw.raw].filter(([name]) => !raw.inherited.has(name))
  const extra: BibExtra = {type: raw.type, fields: own, item}
  if (raw.inherited.size > 0) extra.inherited = [...raw.inherited.keys()]
  return {
    item,
    path: options.path,
    place: file.places.placeOf(raw.node.start, raw.node.end),
    aliases: raw.ids.length > 0 ? raw.ids : undefined,
    extra: {bibtex: extra}
  }
}

function noItem(file: RawFile, raw: RawEntry, path: string | undefined): void {
  const isSet = raw.type === 'set'
  file.diagnostics.push({
    ruleId: isSet ? 'entry-set' : 'entry-without-item',
    severity: isSet ? 'warning' : 'info',
    message: isSet
      ? `Unexpected set \`${raw.key}\`, expected its members in citations: \`${raw.raw.get('entryset') ?? ''}\``
      : `Entry \`${raw.key}\` of type \`${raw.type}\` holds data for other entries, and is no item itself`,
    path,
    place: headPlace(file, raw),
    actual: raw.type,
    itemId: raw.key
  })
}

function unknownCommand(
  file: RawFile,
  raw: RawEntry,
  command: string,
  field: string,
  path: string | undefined
): Diagnostic {
  return {
    ruleId: 'unknown-command',
    severity: 'info',
    message: `Unexpected command \`${command}\` in \`${field}\`, expected one that is known; its text is kept without it`,
    path,
    place: fieldPlace(file, raw, field),
    actual: command,
    itemId: raw.key
  }
}

function missingKey(file: RawFile, raw: RawEntry, path: string | undefined): Diagnostic {
  return {
    ruleId: 'missing-key',
    severity: 'error',
    message: `Unexpected entry without a key, expected \`@${raw.type}{key, …}\`; it cannot be cited`,
    path,
    place: headPlace(file, raw)
  }
}

function oddKey(file: RawFile, raw: RawEntry, path: string | undefined): Diagnostic {
  return {
    ruleId: 'odd-key',
    severity: 'warning',
    message: `Unexpected character in key \`${raw.key}\`, expected letters, digits and \`:.$&-+?<>/_\``,
    path,
    place: headPlace(file, raw),
    actual: raw.key,
    itemId: raw.key
  }
}

function byPlace(first: Diagnostic, second: Diagnostic): number {
  return (first.place?.start.offset ?? 0) - (second.place?.start.offset ?? 0)
}
