/**
 * The author of an item as running text names it, where a style has no form for it (numeric styles).
 *
 * @example
 *   authorNames({author: [{family: 'Doe'}, {family: 'Roe'}]}, 'doe99', {and: 'dan', etAl: 'dkk.'})
 *   // => 'Doe dan Roe'
 */
import type {Name} from '../../item.ts'
import {nameVariables} from '../../variables.ts'
import type {ItemCopy} from '../items.ts'
import {charactersOf} from './tokens.ts'
import type {CslEngine} from './types.ts'

/** The words between and after names. */
export interface NameTerms {
  and: string
  etAl: string
}

/** Family names of up to two; the first and “et al.” of more; the title or the key where nobody is named. */
export function authorNames(item: ItemCopy, key: string, terms: NameTerms): string {
  const lists = nameVariables.map((name) => item[name] as ReadonlyArray<Name> | undefined)
  const names = lists.find((list) => list && list.length > 0)?.map(nameOf) ?? []
  const [first, second] = names.filter((name) => name !== '')
  if (first === undefined) return plainTitle(item) || key
  if (second === undefined) return first
  return names.length === 2 ? `${first} ${terms.and} ${second}` : `${first} ${terms.etAl}`
}

/** citeproc’s light HTML (citeproc-js manual, “HTML-like Formatting Tags”). */
const tags = /<\/?(?:i|b|sup|sub|sc|span)(?: [^<>]*)?>/g

const plainTitle = (item: ItemCopy): string =>
  charactersOf(String(item['title-short'] || item['title'] || '').replace(tags, ''))

/** The style’s words for them. */
export const nameTerms = (engine: CslEngine): NameTerms => ({
  and: engine.getTerm('and') ?? 'and',
  etAl: engine.getTerm('et-al') ?? 'et al.'
})

function nameOf(name: Name): string {
  const particle = name['non-dropping-particle']
  const family = name.family ?? name.literal ?? name.given ?? ''
  return charactersOf(particle ? `${particle} ${family}` : family)
}
