/**
 * Entries of a typed list, each with its key: that of the same work in the bibliography, else its own.
 *
 * @example
 *   typedEntries(list.references, items, 'thesis.md') // => [{reference, key: 'betz2009'}]
 */
import type {Entry, Item} from '@sitasi/core'
import type {Reference} from '@sitasi/core/prose'

/** An entry as typed; `entry` is what it adds to the bibliography, where that lacks the work. */
export interface TypedEntry {
  reference: Reference
  key: string
  entry?: Entry | undefined
}

/** Linear. A key that the bibliography has for another work gets an `x`. */
export function typedEntries(
  references: ReadonlyArray<Reference>,
  items: ReadonlyArray<Item>,
  path: string | undefined
): TypedEntry[] {
  const works = byAuthorAndYear(items)
  const taken = new Set(items.map(({id}) => id))
  return references.map((reference) => {
    const {item} = reference
    const same = sameWork(item, works.get(authorAndYear(item)) ?? [])
    if (same) return {reference, key: same.id}
    let key = item.id
    while (taken.has(key)) key += 'x'
    taken.add(key)
    return {reference, key, entry: {item: {...item, id: key}, ...(path !== undefined && {path})}}
  })
}

function byAuthorAndYear(items: ReadonlyArray<Item>): Map<string, Item[]> {
  const works = new Map<string, Item[]>()
  for (const item of items) {
    const key = authorAndYear(item)
    const own = works.get(key)
    if (own) own.push(item)
    else works.set(key, [item])
  }
  return works
}

/** The one whose title begins alike. */
function sameWork(item: Item, candidates: ReadonlyArray<Item>): Item | undefined {
  const title = folded(item.title)
  return candidates.find((candidate) => {
    const other = folded(candidate.title)
    const length = Math.min(title.length, other.length, 40)
    return length > 0 && title.slice(0, length) === other.slice(0, length)
  })
}

function authorAndYear({author, editor, issued}: Item): string {
  const [name] = author ?? editor ?? []
  return `${folded(name?.family ?? name?.literal)} ${issued?.['date-parts']?.[0]?.[0] ?? ''}`
}

const folded = (value = ''): string =>
  value
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
