/**
 * Checks that a value is CSL-JSON (CSL 1.0.2, csl-data.json), and makes items of it.
 *
 * @example
 *   const {items, diagnostics} = validateItems([{id: 'doe99', type: 'book', author: {family: 'Doe'}}])
 *   // items: [{id: 'doe99', type: 'book', author: [{family: 'Doe'}]}]
 *   // diagnostics: [{ruleId: 'csl-names', message: 'Unexpected object in `author`, expected a list of names; …'}]
 */
import type {Diagnostic} from '../diagnostic.ts'
import type {Item} from '../item.ts'
import {describe, inCode} from './describe.ts'
import {readItem} from './item.ts'
import {isRecord} from './read.ts'
import type {JsonPath, Log, PlaceOf} from './spot.ts'
import {mostRemarks, Spot} from './spot.ts'

/** How to check. */
export interface ValidateOptions {
  /** Name of the file, for diagnostics (default: none). */
  path?: string | undefined
  /** Finds places, for diagnostics: `parseJsonWithPlaces(text).placeOf` (default: they have none). */
  placeOf?: PlaceOf | undefined
  /**
   * Ids that come twice (default: `'report'`).
   *
   * * `'report'` — a `duplicate-key` diagnostic for each after the first.
   * * `'allow'` — nothing; for who merges sources with `bibliography()`, which reports them.
   */
  duplicates?: 'report' | 'allow' | undefined
}

/** Items, and what there is to say about them. */
export interface Validated {
  /** As many as there were objects in the list, in its order. */
  items: Item[]
  /** In the order of the data; `ruleId` is one of `validationRules`, `note` holds a JSON Pointer (RFC 6901). */
  diagnostics: Diagnostic[]
}

/**
 * Total: nothing is thrown, whatever the value. Nothing is repaired silently: a value of another shape is read
 * where that is certain, and a diagnostic says so; one that cannot be read, or not wholly, travels on in
 * `custom.unread`. Names are never changed: an unknown variable stays, and the nearest one is named.
 * The value itself is not changed; items share its parts. Linear; at most 10,000 diagnostics.
 */
export function validateItems(value: unknown, options: ValidateOptions = {}): Validated {
  const log: Log = {diagnostics: [], path: options.path, placeOf: options.placeOf, unlisted: 0}
  const items: Item[] = []
  const first = new Map<string, JsonPath>()
  let position = 0
  for (const {member, path} of members(value, log)) {
    position++
    if (!isRecord(member)) {
      sayNoItem(member, path, log)
      continue
    }
    const item = readItem(member, position, path, log)
    const earlier = first.get(item.id)
    if (earlier === undefined) first.set(item.id, path)
    else if (options.duplicates !== 'allow') sayDuplicate(item.id, path, earlier, log)
    items.push(item)
  }
  if (log.unlisted > 0) log.diagnostics.push(more(log))
  return {items, diagnostics: log.diagnostics}
}

interface Member {
  member: unknown
  path: JsonPath
}

/** Names under which other tools put the list. */
const listNames = ['items', 'references']

function* members(value: unknown, log: Log): Generator<Member> {
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) yield {member: value[index], path: [index]}
    return
  }
  const name = isRecord(value) ? listNames.find((each) => Array.isArray(value[each])) : undefined
  const isItem =
    isRecord(value) && name === undefined && ('id' in value || 'type' in value || 'title' in value)
  const outcome = name
    ? `its \`${name}\` is read`
    : isItem
      ? 'it is read as a list of one'
      : 'there is no item in it'
  new Spot(log, []).say('csl-list', name || isItem ? 'info' : 'error', {
    message: `Unexpected ${describe(value)}, expected a list of items; ${outcome}`,
    expected: ['a list of items']
  })
  if (isItem) yield {member: value, path: []}
  if (!name || !isRecord(value)) return
  const list = value[name] as ReadonlyArray<unknown>
  for (let index = 0; index < list.length; index++) yield {member: list[index], path: [name, index]}
}

function sayNoItem(member: unknown, path: JsonPath, log: Log): void {
  new Spot(log, path).say('csl-item', 'error', {
    message: `Unexpected ${describe(member)} in the list, expected an item; it is left out`,
    expected: ['an object with `id` and `type`']
  })
}

function sayDuplicate(id: string, path: JsonPath, earlier: JsonPath, log: Log): void {
  const full = log.diagnostics.length >= mostRemarks
  const place = full ? undefined : log.placeOf?.([...earlier, 'id'])
  new Spot(log, path, id).inside('id').say('duplicate-key', 'warning', {
    message: `Unexpected second item with key ${inCode(id)}, expected each key once; the first is the one that is cited`,
    actual: id,
    related: [{message: 'the first is here', path: log.path, place}]
  })
}

function more(log: Log): Diagnostic {
  return {
    ruleId: 'csl-more',
    severity: 'warning',
    message: `Unexpected ${log.unlisted} further remarks, expected at most ${mostRemarks}; they are not listed`,
    path: log.path
  }
}
