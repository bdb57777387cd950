/**
 * Order of sort keys: collated as the locale does, letter case aside, empty values last.
 *
 * @example
 *   compareValues(['Doe'], ['Roe'], false, collatorFor('id-ID')) // => -1
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

/** Compares values of one key. */
export function compareValues(
  a: KeyValue,
  b: KeyValue,
  descending: boolean,
  collator: Intl.Collator
): number {
  if (a === undefined || b === undefined) return a === b ? 0 : a === undefined ? 1 : -1
  const order = compareFilled(a, b, collator)
  return descending ? -order : order
}

function compareFilled(a: NonNullable<KeyValue>, b: NonNullable<KeyValue>, collator: Intl.Collator): number {
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
