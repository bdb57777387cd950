/**
 * CSL-JSON → entries. Everything an item has is kept, known or not.
 *
 * @example
 *   const {entries} = parseCslJson('[{"id": "doe99", "type": "book"}]', {path: 'refs.json'})
 */
import type {Entry} from '../../bibliography.ts'
import type {Diagnostic} from '../../diagnostic.ts'
import type {Item} from '../../item.ts'
import {type JsonPath, type JsonRead, parseJsonWithPlaces} from '../../json-places.ts'
import type {Parsed, ParseOptions} from '../format.ts'

/** What is kept beside an item that came from CSL-JSON. */
export interface CslJsonExtra {
  /** The `id` it had in the file, where another is used. */
  id: string | number
}

/** Reads an array of items, one item, or an object that holds the array in `items` or `references`. */
export function parseCslJson(text: string, options: ParseOptions = {}): Parsed {
  const read = parseJsonWithPlaces(text, {path: options.path})
  const diagnostics: Diagnostic[] = [...read.diagnostics]
  const entries: Entry[] = []
  for (const [value, path] of itemsOf(read.value)) {
    if (isRecord(value)) entries.push(entryOf(value, path, read, options.path, diagnostics))
    else diagnostics.push(noItem(read, path, options.path))
  }
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

/** The entry of a record that is already an object; shared with CSL-YAML. */
export function entryOf(
  value: Record<string, unknown>,
  path: JsonPath,
  read: Pick<JsonRead, 'placeOf'>,
  file: string | undefined,
  diagnostics: Diagnostic[]
): Entry {
  const place = read.placeOf(path)
  const given = value['id']
  const key = value['citation-key']
  const isKey = typeof key === 'string' && key !== ''
  const useKey = isKey && isZoteroId(given)
  const id = useKey ? key : given === undefined || given === null ? '' : String(given)
  if (id === '') diagnostics.push(missingId(read, path, file))
  const item = (id === given ? value : {...value, id}) as Item
  const entry: Entry = {item, path: file, place}
  if (useKey && given !== undefined) entry.aliases = [String(given)]
  else if (isKey && key !== id) entry.aliases = [key]
  if (id !== given && (typeof given === 'string' || typeof given === 'number')) {
    entry.extra = {'csl-json': {id: given} satisfies CslJsonExtra}
  }
  return entry
}

/** Ids that Zotero made and nobody types: `http://zotero.org/users/1/items/AB12CD34`, `1/AB12CD34`, `1234`. */
function isZoteroId(id: unknown): boolean {
  if (id === undefined || typeof id === 'number') return true
  return typeof id === 'string' && /^(?:https?:\/\/(?:www\.)?zotero\.org\/\S+|\d+\/[A-Z\d]{8}|\d+)$/.test(id)
}

function noItem(read: JsonRead, path: JsonPath, file: string | undefined): Diagnostic {
  return {
    ruleId: 'no-item',
    severity: 'error',
    message: 'Unexpected value, expected an item: an object with `id` and `type`',
    path: file,
    place: read.placeOf(path)
  }
}

function missingId(read: Pick<JsonRead, 'placeOf'>, path: JsonPath, file: string | undefined): Diagnostic {
  return {
    ruleId: 'missing-key',
    severity: 'error',
    message: 'Unexpected item without `id`, expected one; it cannot be cited',
    path: file,
    place: read.placeOf(path)
  }
}

/** Whether a value is an object, and no array. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
