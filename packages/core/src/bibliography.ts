/**
 * A bibliography: the entries of one or several sources, each key once.
 *
 * @example
 *   const {entries, diagnostics} = bibliography([entriesOfMaster, entriesOfExtra])
 *   // a key in both: the first source wins, a `duplicate-key` diagnostic names both places
 */
import type {Diagnostic, Place} from './diagnostic.ts'
import type {Item} from './item.ts'

/** What a format could not say in CSL, kept to be written again: by format, then by its own names. */
export type Extra = Readonly<Record<string, unknown>>

/** An item together with the file and place it was read from. */
export interface Entry {
  item: Item
  path?: string | undefined
  place?: Place | undefined
  /** Other ids it answers to (BibLaTeX’s `ids`). */
  aliases?: ReadonlyArray<string> | undefined
  /** What the format it came from keeps beside the item. */
  extra?: Extra | undefined
}

/** Entries in reading order, and by key. */
export interface Bibliography {
  entries: ReadonlyArray<Entry>
  /** The entry of a key or an alias. */
  get(id: string): Entry | undefined
  diagnostics: ReadonlyArray<Diagnostic>
}

/**
 * Several sources as one. Earlier sources win over later ones, and the first of two equal keys
 * within a source wins, as in pandoc; each loser is reported.
 */
export function bibliography(sources: ReadonlyArray<ReadonlyArray<Entry>>): Bibliography {
  const byId = new Map<string, Entry>()
  const entries: Entry[] = []
  const diagnostics: Diagnostic[] = []
  for (const source of sources) {
    for (const entry of source) {
      const first = byId.get(entry.item.id)
      if (first) diagnostics.push(duplicate(entry, first))
      else {
        byId.set(entry.item.id, entry)
        entries.push(entry)
      }
    }
  }
  addAliases(entries, byId)
  return {entries, get: (id) => byId.get(id), diagnostics}
}

/** An alias never hides a key. */
function addAliases(entries: ReadonlyArray<Entry>, byId: Map<string, Entry>): void {
  for (const entry of entries) {
    for (const alias of entry.aliases ?? []) if (!byId.has(alias)) byId.set(alias, entry)
  }
}

function duplicate(entry: Entry, first: Entry): Diagnostic {
  return {
    ruleId: 'duplicate-key',
    severity: 'warning',
    message: `Unexpected second entry with key \`${entry.item.id}\`, expected each key once; the first is kept`,
    path: entry.path,
    place: entry.place,
    actual: entry.item.id,
    itemId: entry.item.id,
    related: [{message: 'the first is here', path: first.path, place: first.place}]
  }
}
