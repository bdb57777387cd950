/**
 * A .bib file, formatted: what it means stays, what is unknown stays, twice is as good as once.
 *
 * @example
 *   formatBib('@Book{a,title="X"}').text // => '@book{a,\n  title = {X}\n}\n'
 */
import type {Entry} from '../bibliography.ts'
import type {Diagnostic} from '../diagnostic.ts'
import {applyEdits} from '../edits.ts'
import {parseBib} from '../formats/bibtex/parse.ts'
import {parseTree} from '../formats/bibtex/syntax/parse.ts'
import {duplicateEdits} from './duplicates.ts'
import {type FmtOptions, type FmtSettings, fmtDefaults} from './options.ts'
import type {Pass} from './pass.ts'
import {blankLines} from './passes/blank-lines.ts'
import {braces} from './passes/braces.ts'
import {characters} from './passes/characters.ts'
import {dois} from './passes/dois.ts'
import {empty} from './passes/empty.ts'
import {fieldOrder} from './passes/field-order.ts'
import {layout} from './passes/layout.ts'
import {months} from './passes/months.ts'
import {names} from './passes/names.ts'
import {pages} from './passes/pages.ts'
import {sortEdits} from './passes/sort.ts'

/** A formatted file. */
export interface Formatted {
  text: string
  /** `fmt-kept` (info): entries left as they are, since formatting would change what they mean. */
  diagnostics: ReadonlyArray<Diagnostic>
}

/** The normalisations, in the order they are made; each stays within its entry. */
export const passes: ReadonlyArray<Pass> = [
  empty,
  months,
  pages,
  dois,
  names,
  characters,
  braces,
  fieldOrder,
  layout,
  blankLines
]

/**
 * Formats. Every entry is read before and after: where it would read otherwise, it is left as it was typed,
 * and a diagnostic says so.
 */
export function formatBib(text: string, options: FmtOptions & {path?: string | undefined} = {}): Formatted {
  const {path, ...wanted} = options
  const given = Object.fromEntries(Object.entries(wanted).filter(([, value]) => value !== undefined))
  const settings: FmtSettings = {...fmtDefaults, ...given}
  const before = parseBib(text, {path})
  const unlike = changedEntries(text, before.entries, settings)
  const formatted = normalise(text, settings, unlike.frozen)
  const diagnostics = unlike.entries.map((entry) => kept(entry, path))
  return {text: arranged(formatted, settings), diagnostics}
}

function normalise(text: string, settings: FmtSettings, frozen: ReadonlySet<number>): string {
  const context = {settings, frozen, newline: newlineOf(text)}
  let changed = text
  for (const pass of passes) {
    if (pass.wanted(settings)) changed = applyEdits(changed, pass.edits(parseTree(changed), context))
  }
  return changed
}

/** Entries whose reading would change: first those themselves are left alone, and if that is not enough, all. */
function changedEntries(
  text: string,
  before: ReadonlyArray<Entry>,
  settings: FmtSettings
): {frozen: ReadonlySet<number>; entries: ReadonlyArray<Entry>} {
  const numbers = numbersByStart(text)
  const frozen = new Set<number>()
  const entries = differing(before, normalise(text, settings, frozen))
  if (entries.length === 0) return {frozen, entries}
  for (const entry of entries) frozen.add(numbers.get(entry.place!.start.offset)!)
  if (differing(before, normalise(text, settings, frozen)).length === 0) return {frozen, entries}
  return {frozen: new Set(numbers.values()), entries}
}

function numbersByStart(text: string): ReadonlyMap<number, number> {
  const entries = parseTree(text).blocks.filter((block) => block.kind === 'entry')
  return new Map(entries.map(({start}, index) => [start, index]))
}

function differing(before: ReadonlyArray<Entry>, text: string): ReadonlyArray<Entry> {
  const after = parseBib(text).entries
  if (after.length !== before.length) return before
  return before.filter((entry, index) => meaning(entry) !== meaning(after[index]!))
}

/** What an entry says, whatever the order it says it in. */
function meaning({item, aliases}: Entry): string {
  return JSON.stringify([Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1)), aliases])
}

/** Duplicates and order, over the whole file. */
function arranged(text: string, settings: FmtSettings): string {
  let changed = text
  if (settings.duplicates !== 'keep') {
    changed = applyEdits(changed, duplicateEdits(parseTree(changed), parseBib(changed).entries, settings))
  }
  if (settings.sort.length > 0) {
    changed = applyEdits(changed, sortEdits(parseTree(changed), parseBib(changed).entries, settings.sort))
  }
  return changed
}

const newlineOf = (text: string) => (/\r\n/.test(text) ? '\r\n' : '\n')

function kept(entry: Entry, path: string | undefined): Diagnostic {
  return {
    ruleId: 'fmt-kept',
    severity: 'info',
    message: `Unexpected difference in what \`${entry.item.id}\` says once it is formatted, expected none; the entry is left as it is`,
    path,
    place: entry.place,
    itemId: entry.item.id
  }
}
