/**
 * Order of sort keys: collated as the locale does, letter case aside, empty values last.
 *
 * @example
 *   sortBy(items, (item) => keysOf(item), [false], collatorFor('id-ID'))
 */
import type {KeyValue} from './keys.ts'

/** A collator for a tag; American English where the tag is not valid. */
export function collatorFor(tag: string): Intl.Collator {
  const options = {sensitivity: 'base', ignorePunctuation: true, numeric: false} as const
  try {
    return new Intl.Collator(tag, options)
  } catch {
    return new Intl.Collator('en-US', options)
  }
}

/** Compares two lists of key values. */
export function compareKeys(
  first: ReadonlyArray<KeyValue>,
  second: ReadonlyArray<KeyValue>,
  descending: ReadonlyArray<boolean>,
  collator: Intl.Collator
): number {
  for (let index = 0; index < descending.length; index++) {
    const a = first[index]
    const b = second[index]
    if (a === undefined && b === undefined) continue
    if (a === undefined) return 1
    if (b === undefined) return -1
    const order = compareValues(a, b, collator)
    if (order !== 0) return descending[index] ? -order : order
  }
  return 0
}

function compareValues(a: NonNullable<KeyValue>, b: NonNullable<KeyValue>, collator: Intl.Collator): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b
  if (typeof a === 'number') return -1
  if (typeof b === 'number') return 1
  for (let index = 0; index < Math.min(a.length, b.length); index++) {
    if (a[index] === b[index]) continue
    const order = collator.compare(a[index]!, b[index]!)
    if (order !== 0) return order
  }
  return a.length - b.length
}
