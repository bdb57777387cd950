/**
 * Checks one item: its id, its type, each of its variables; what could not be used is kept beside them.
 */
import type {Item} from '../item.ts'
import {readId} from './id.ts'
import type {Read} from './read.ts'
import {isRecord} from './read.ts'
import type {JsonPath, Log} from './spot.ts'
import {Spot} from './spot.ts'
import {readType} from './type.ts'
import {readVariable} from './variables.ts'

/** The item; `position` is its place in the list, from 1. */
export function readItem(
  value: Readonly<Record<string, unknown>>,
  position: number,
  path: JsonPath,
  log: Log
): Item {
  const id = readId(value, position, path, log)
  const spot = new Spot(log, path, id)
  const fields = new Map<string, unknown>([['id', id]])
  const unread = new Map<string, unknown>()
  const keep = (name: string, read: Read<unknown>) => {
    if (read.value !== undefined) fields.set(name, read.value)
    if (!read.whole) unread.set(name, value[name])
  }
  if (typeof value['id'] === 'object' && value['id'] !== null) unread.set('id', value['id'])
  const hasType = Object.hasOwn(value, 'type')
  keep('type', readType(hasType ? value['type'] : undefined, hasType ? spot.inside('type') : spot))
  for (const name of Object.keys(value)) {
    const variable = value[name]
    if (name === 'id' || name === 'type' || variable === undefined) continue
    keep(name, readVariable(name, variable, spot.inside(name)))
  }
  if (unread.size > 0) fields.set('custom', {...customOf(fields), unread: withUnread(fields, unread)})
  return Object.fromEntries(fields) as Item
}

function customOf(fields: ReadonlyMap<string, unknown>): Record<string, unknown> {
  const custom = fields.get('custom')
  return isRecord(custom) ? custom : {}
}

/** What was unread before, when the item was read from a file this wrote, stays. */
function withUnread(fields: ReadonlyMap<string, unknown>, unread: ReadonlyMap<string, unknown>): unknown {
  const {unread: earlier} = customOf(fields)
  return {...(isRecord(earlier) ? earlier : {}), ...Object.fromEntries(unread)}
}
