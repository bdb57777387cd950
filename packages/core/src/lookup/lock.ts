/**
 * What was fetched, kept beside the library so that later runs need no network: identifier → record.
 *
 * @example
 *   const {lock, diagnostics} = parseLock(text, {path: 'sitasi.lock.json'})
 *   lock.get('doi:10.1111/1467-9248.00128')?.item
 *   writeLock(lock) // sorted by identifier: small differences in version control
 */
import type {Diagnostic} from '../diagnostic.ts'
import type {Item} from '../item.ts'
import {parseJsonWithPlaces} from '../json-places.ts'
import {validateItems} from '../validate/index.ts'

/** A record as it was fetched. */
export interface LockedRecord {
  /** Day it was fetched: `2026-11-21`. */
  fetched: string
  /** Name of the source, and the address that answered. */
  source: string
  from: string
  item: Item
}

/** Records by identifier, as `identifierKey` writes it. */
export type Lock = ReadonlyMap<string, LockedRecord>

/** Name of the file. */
export const lockName = 'sitasi.lock.json'

/** Reads one; what is wrong is a `lock-file` diagnostic (a warning), and that record is fetched again. */
export function parseLock(
  text: string,
  options: {path?: string | undefined} = {}
): {lock: Lock; diagnostics: ReadonlyArray<Diagnostic>} {
  const lock = new Map<string, LockedRecord>()
  const {value, placeOf, diagnostics} = parseJsonWithPlaces(text, options)
  const records = objectOf(objectOf(value)?.['records'])
  const found: Diagnostic[] = [...diagnostics]
  const odd = (path: ReadonlyArray<string>, expected: string) =>
    found.push({
      ruleId: 'lock-file',
      severity: 'warning',
      message: `Unexpected content of the lock file, expected ${expected}`,
      path: options.path,
      place: placeOf(path)
    })
  if (!records && diagnostics.length === 0) odd([], '`{"version": 1, "records": {…}}`')
  for (const [key, record] of Object.entries(records ?? {})) {
    const {fetched, source, from, item} = objectOf(record) ?? {}
    const read = validateItems([item]).items[0]
    if (!read || typeof fetched !== 'string') odd(['records', key], '`fetched`, `source`, `from` and `item`')
    else lock.set(key, {fetched, source: String(source ?? ''), from: String(from ?? ''), item: read})
  }
  return {lock, diagnostics: found}
}

/** The file’s text. */
export function writeLock(lock: Lock): string {
  const sorted = [...lock].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
  return `${JSON.stringify({version: 1, records: Object.fromEntries(sorted)}, null, 2)}\n`
}

/** What a record says otherwise than the locked one: a `record-drift` diagnostic (info) for each variable. */
export function drift(key: string, locked: Item, fetched: Item): ReadonlyArray<Diagnostic> {
  const names = new Set([...Object.keys(locked), ...Object.keys(fetched)])
  names.delete('accessed')
  names.delete('id')
  const at = (item: Item, name: string) =>
    JSON.stringify((item as Record<string, unknown>)[name]) ?? 'nothing'
  return [...names]
    .filter((name) => at(locked, name) !== at(fetched, name))
    .map((name) => ({
      ruleId: 'record-drift',
      severity: 'info',
      message: `Unexpected \`${name}\` of \`${key}\`: \`${at(fetched, name)}\`, expected \`${at(locked, name)}\` as fetched before`,
      actual: at(fetched, name),
      expected: [at(locked, name)],
      itemId: key
    }))
}

function objectOf(value: unknown): Record<string, unknown> | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : undefined
}
