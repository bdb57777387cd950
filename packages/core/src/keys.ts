/**
 * Keys for items that have none, from a pattern; a key that is there is never changed.
 *
 * @example
 *   keyOf({type: 'book', author: [{family: 'Doe'}], issued: {'date-parts': [[1999]]}}) // => 'doe1999'
 */
import type {Item} from './item.ts'
import {others} from './names.ts'

/** A key of family name and year: `doe1999`. Without a name, the first words of the title. */
export function keyOf(item: Omit<Item, 'id'>): string {
  const [name] = item.author ?? item.editor ?? []
  const family = name === others ? undefined : (name?.family ?? name?.literal)
  const title = (item.title ?? '').replaceAll(/<[^>]{0,60}>/g, '')
  const words = plain(family ?? title).split(/\s+/)
  const stem = family === undefined ? words.slice(0, 2).join('') : words.join('')
  const year = item.issued?.['date-parts']?.[0]?.[0]
  return `${stem || 'item'}${year ?? ''}`
}

/** Letters and digits of ASCII, in lower case. */
function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s]/gu, '')
    .trim()
}

/** Gives each item a key that no other has: clashes get `a`, `b`, `c`. The items’ `id` is set. */
export function uniqueKeys(
  items: ReadonlyArray<Item>,
  pattern: (item: Item) => string,
  taken: Iterable<string>
): void {
  const used = new Set(taken)
  const counts = new Map<string, number>()
  for (const item of items) {
    const stem = pattern(item)
    let count = counts.get(stem) ?? 0
    while (used.has(stem + letters(count))) count++
    counts.set(stem, count + 1)
    item.id = stem + letters(count)
    used.add(item.id)
  }
}

/** 0 nothing, 1 `a`, 2 `b` … 27 `aa`. */
function letters(count: number): string {
  if (count === 0) return ''
  return letters(Math.floor((count - 1) / 26)) + String.fromCharCode(97 + ((count - 1) % 26))
}
