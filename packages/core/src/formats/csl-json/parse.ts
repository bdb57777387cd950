/**
 * CSL-JSON → entries. Everything an item has is kept, known or not.
 *
 * @example
 *   const {entries} = parseCslJson('[{"id": "doe99", "type": "book"}]', {path: 'refs.json'})
 */
import type {Entry} from '../../bibliography.ts'
import type {Place} from '../../diagnostic.ts'
import type {Item} from '../../item.ts'
import {type JsonPath, type JsonRead, parseJsonWithPlaces} from '../../json-places.ts'
import {validateItems} from '../../validate/index.ts'
import type {Parsed, ParseOptions} from '../format.ts'

/** What is kept beside an item that came from CSL-JSON. */
export interface CslJsonExtra {
  /** The `id` it had in the file, where another is used. */
  id: string | number
}

/**
 * Reads an array of items, one item, or an object that holds the array in `items` or `references`; what is
 * not as CSL-JSON has it is read where that is certain, and reported.
 */
export function parseCslJson(text: string, options: ParseOptions = {}): Parsed {
  const read = parseJsonWithPlaces(text, {path: options.path})
  if (read.value === undefined) return {entries: [], diagnostics: read.diagnostics}
  const {entries, diagnostics} = entriesOf(read.value, read, options.path)
  return {entries, diagnostics: [...read.diagnostics, ...diagnostics]}
}

/** The entries of a value that holds items; shared with CSL-YAML. */
export function entriesOf(value: unknown, read: Pick<JsonRead, 'placeOf'>, path: string | undefined): Parsed {
  const {items, diagnostics} = validateItems(value, {path, placeOf: read.placeOf, duplicates: 'allow'})
  const records = [...itemsOf(value)].filter(([record]) => isRecord(record))
  const entries = items.map((item, index) => {
    const [record, at] = records[index]!
    return entryOf(record as Record<string, unknown>, item, read.placeOf(at), path)
  })
  return {entries, diagnostics}
}

function* itemsOf(value: unknown): Iterable<[unknown, JsonPath]> {
  if (Array.isArray(value)) for (const [index, item] of value.entries()) yield [item, [index]]
  else if (isRecord(value)) {
    const holder = ['items', 'references'].find(
      (name) => Object.hasOwn(value, name) && Array.isArray(value[name])
    )
    if (holder === undefined || Object.hasOwn(value, 'type')) yield [value, []]
    else for (const [index, item] of (value[holder] as unknown[]).entries()) yield [item, [holder, index]]
  } else if (value !== undefined) yield [value, []]
}

/** The entry of a record; where Zotero made the id, the key its user typed is the id. */
function entryOf(
  record: Record<string, unknown>,
  read: Item,
  place: Place | undefined,
  path: string | undefined
): Entry {
  const given = record['id']
  const key = record['citation-key']
  const isKey = typeof key === 'string' && key !== ''
  const useKey = isKey && isZoteroId(given)
  const item = useKey && key !== read.id ? {...read, id: key} : read
  const entry: Entry = {item, path, place}
  if (useKey && given !== undefined) entry.aliases = [String(given)]
  else if (isKey && key !== item.id) entry.aliases = [key]
  if (item.id !== given && (typeof given === 'string' || typeof given === 'number')) {
    entry.extra = {'csl-json': {id: given} satisfies CslJsonExtra}
  }
  return entry
}

/** Ids that Zotero made and nobody types: `http://zotero.org/users/1/items/AB12CD34`, `1/AB12CD34`, `1234`. */
function isZoteroId(id: unknown): boolean {
  if (id === undefined || typeof id === 'number') return true
  return typeof id === 'string' && /^(?:https?:\/\/(?:www\.)?zotero\.org\/\S+|\d+\/[A-Z\d]{8}|\d+)$/.test(id)
}

/** Whether a value is an object, and no array. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
