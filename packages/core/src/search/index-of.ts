/**
 * An index of entries by their words: exact, by their beginning, and with slips of the keyboard.
 *
 * @example
 *   const index = searchIndex(bibliography.entries)
 *   index.search('weizter slavery') // => [{entry, score, fields: ['author', 'title']}]
 */
import type {Entry} from '../bibliography.ts'
import {foldWords} from '../fold.ts'
import {nearest} from '../nearest.ts'
import {type SearchField, searchFields} from './fields.ts'
import {parseQuery, type Term} from './query.ts'

/** An entry that was found. */
export interface Found {
  entry: Entry
  /** The higher, the better; only to be compared within one search. */
  score: number
  /** Where something was found, as the fields are listed. */
  fields: ReadonlyArray<SearchField>
}

/** Entries, to be searched. */
export interface SearchIndex {
  /**
   * Entries in which every word is found, best first; of equals, in the order of the bibliography.
   * A word is also found by its beginning and, where nothing else has it, with a slip or two; words in
   * quotes stand together; `author:` and the like look there alone; `2015-2019` are years. Nothing typed
   * finds everything.
   */
  search(typed: string, options?: {limit?: number | undefined}): ReadonlyArray<Found>
}

/** Where a word stands: entry, field, and which word of the field it is. */
type Spot = readonly [entry: number, field: number, at: number]

type Hits = Map<number, {score: number; fields: number}>

/** Words after which no other is looked at: a prefix such as `a` would find them all. */
const mostWords = 500

/** Builds the index; linear in the entries’ text. */
export function searchIndex(entries: ReadonlyArray<Entry>): SearchIndex {
  const spots = new Map<string, Spot[]>()
  entries.forEach((entry, index) => {
    for (const [word, field, at] of wordsOf(entry)) {
      const list = spots.get(word)
      if (list) list.push([index, field, at])
      else spots.set(word, [[index, field, at]])
    }
  })
  const words = [...spots.keys()].sort()
  const search: SearchIndex['search'] = (typed, options = {}) => {
    const terms = parseQuery(typed)
    const hits = terms.map((term) => (term.years ? inYears(entries, term.years) : hitsOf(term, spots, words)))
    return ranked(entries, hits).slice(0, options.limit ?? entries.length)
  }
  return {search}
}

function* wordsOf({item}: Entry): Generator<readonly [word: string, field: number, at: number]> {
  for (const [field, {texts}] of searchFields.entries()) {
    let at = 0
    for (const text of texts(item)) {
      if (typeof text !== 'string' && typeof text !== 'number') continue
      for (const word of foldWords(String(text))) yield [word, field, at++]
      at++
    }
  }
}

function ranked(entries: ReadonlyArray<Entry>, hits: ReadonlyArray<Hits>): ReadonlyArray<Found> {
  const [first = everything(entries), ...rest] = hits
  const found: (Found & {index: number})[] = []
  for (const [index, hit] of first) {
    const all = [hit, ...rest.map((each) => each.get(index))]
    if (all.includes(undefined)) continue
    const score = all.reduce((sum, each) => sum + each!.score, 0)
    const mask = all.reduce((sum, each) => sum | each!.fields, 0)
    const fields = searchFields.filter((_, field) => mask & (1 << field)).map(({name}) => name)
    found.push({entry: entries[index]!, score, fields, index})
  }
  found.sort((a, b) => b.score - a.score || a.index - b.index)
  return found.map(({entry, score, fields}) => ({entry, score, fields}))
}

const everything = (entries: ReadonlyArray<Entry>): Hits =>
  new Map(entries.map((_, index) => [index, {score: 0, fields: 0}]))

const yearField = searchFields.findIndex(({name}) => name === 'year')

function inYears(entries: ReadonlyArray<Entry>, [from, to]: readonly [number, number]): Hits {
  const hits: Hits = new Map()
  entries.forEach(({item}, index) => {
    const years = (item.issued?.['date-parts'] ?? []).map(([year]) => Number(year))
    if (years.some((year) => year >= from && year <= to)) hits.set(index, {score: 1, fields: 1 << yearField})
  })
  return hits
}

/** A phrase is found where its words follow each other. */
function hitsOf(
  term: Term,
  spots: ReadonlyMap<string, ReadonlyArray<Spot>>,
  words: ReadonlyArray<string>
): Hits {
  const field = term.field === undefined ? -1 : searchFields.findIndex(({name}) => name === term.field)
  const hits: Hits = new Map()
  const [first = ''] = term.words
  const rest = places(term.words.slice(1), spots)
  for (const [word, factor] of candidates(first, words, spots)) {
    for (const spot of spots.get(word)!) {
      if (field >= 0 && spot[1] !== field) continue
      if (rest.length > 0 && !follows(spot, rest)) continue
      const score = searchFields[spot[1]]!.weight * factor
      const hit = hits.get(spot[0])
      if (!hit) hits.set(spot[0], {score, fields: 1 << spot[1]})
      else {
        hit.score = Math.max(hit.score, score)
        hit.fields |= 1 << spot[1]
      }
    }
  }
  return hits
}

/** Where the words of a phrase after its first stand, so that asking takes no search. */
function places(
  words: ReadonlyArray<string>,
  spots: ReadonlyMap<string, ReadonlyArray<Spot>>
): ReadonlyArray<ReadonlySet<string>> {
  return words.map((word) => new Set((spots.get(word) ?? []).map((spot) => spot.join(' '))))
}

const follows = ([entry, field, at]: Spot, rest: ReadonlyArray<ReadonlySet<string>>): boolean =>
  rest.every((spots, index) => spots.has(`${entry} ${field} ${at + index + 1}`))

/** The word itself, words it begins, and where there are none, words near it. */
function candidates(
  wanted: string,
  words: ReadonlyArray<string>,
  spots: ReadonlyMap<string, unknown>
): ReadonlyArray<readonly [word: string, factor: number]> {
  const found: [string, number][] = spots.has(wanted) ? [[wanted, 1]] : []
  for (let index = firstFrom(words, wanted); words[index]?.startsWith(wanted); index++) {
    if (found.length >= mostWords) break
    if (words[index] !== wanted) found.push([words[index]!, 0.6])
  }
  if (found.length > 0 || wanted.length < 3 || /^\d+$/.test(wanted)) return found
  return nearest(wanted, words, 10).map((word) => [word, 0.3])
}

/** Index of the first word that does not sort before. */
function firstFrom(words: ReadonlyArray<string>, wanted: string): number {
  let low = 0
  let high = words.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (words[middle]! < wanted) low = middle + 1
    else high = middle
  }
  return low
}
