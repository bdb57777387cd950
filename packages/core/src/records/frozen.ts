/** Records are shared by everybody who imports them, so they are frozen: who wants to change one copies it. */
import type {Item} from '../item.ts'

/** A record that cannot be changed, at any depth. */
export const record = (item: Item): Item => frozen(item)

/** A list that cannot be changed, nor what it holds. */
export const list = <T>(members: ReadonlyArray<T>): ReadonlyArray<T> => frozen(members)

function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value
  for (const child of Object.values(value)) frozen(child)
  return Object.freeze(value)
}
