/**
 * What was typed to search for, taken apart.
 *
 * @example
 *   parseQuery('author:farhana perdagangan 2015-2019')
 *   // => [{words: ['farhana'], field: 'author'}, {words: ['perdagangan']}, {years: [2015, 2019]}]
 */
import {foldWords} from '../fold.ts'
import {type SearchField, searchFields} from './fields.ts'

/** One thing that must be found. */
export interface Term {
  /** Words that follow each other; one where nothing was quoted. */
  words: ReadonlyArray<string>
  /** Only there; anywhere where absent. */
  field?: SearchField
  /** First and last year; then there are no words. */
  years?: readonly [number, number]
}

const fieldOf = new Map<string, SearchField>(
  searchFields.flatMap(({name, aliases}) => [name, ...aliases].map((word) => [word, name] as const))
)

/** Total; an unknown name before a colon is a word like any other. */
export function parseQuery(typed: string): ReadonlyArray<Term> {
  const terms: Term[] = []
  for (const [, name = '', quoted, bare = ''] of typed.matchAll(
    /(?:([\p{L}]{1,12}):)?(?:"([^"]*)"|(\S+))/gu
  )) {
    const field = fieldOf.get(name.toLowerCase())
    const range = /^(\d{4})?(-|–|\.\.)(\d{4})?$/.exec(quoted ?? bare)
    if (range && (range[1] || range[3])) {
      terms.push({words: [], years: [Number(range[1] ?? 0), Number(range[3] ?? 9999)]})
      continue
    }
    const words = foldWords(field || name === '' ? (quoted ?? bare) : `${name} ${quoted ?? bare}`)
    const scope = field ? {field} : {}
    if (quoted !== undefined && words.length > 1) terms.push({words, ...scope})
    else terms.push(...words.map((word) => ({words: [word], ...scope})))
  }
  return terms
}
