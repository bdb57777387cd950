/**
 * The author of an item as running text names it, where a style has no form for it (numeric styles).
 *
 * @example
 *   authorNames({id: 'doe99', type: 'book', author: [{family: 'Doe'}, {family: 'Roe'}]}, {and: 'dan', etAl: 'dkk.'})
 *   // => 'Doe dan Roe'
 */
import type {Item, Name} from '../../item.ts'
import {nameVariables} from '../../variables.ts'

/** The words between and after names. */
export interface NameTerms {
  and: string
  etAl: string
}

/** Family names of up to two; the first and “et al.” of more; the title where nobody is named. */
export function authorNames(item: Item, terms: NameTerms): string {
  const names = nameVariables.map((name) => item[name]).find((list) => list && list.length > 0) ?? []
  const [first, second] = names.map(nameOf)
  if (first === undefined) return item['title-short'] ?? item.title ?? item.id
  if (second === undefined) return first
  return names.length === 2 ? `${first} ${terms.and} ${second}` : `${first} ${terms.etAl}`
}

function nameOf(name: Name): string {
  const particle = name['non-dropping-particle']
  const family = name.family ?? name.literal ?? name.given ?? ''
  return particle ? `${particle} ${family}` : family
}
