/**
 * Styles by words: of the title, its abbreviation, the id, other names; a slip of the finger is forgiven.
 *
 * @example
 *   searchStyles(library, 'gajah mada')[0]?.id // => 'universitas-gadjah-mada-departemen-sejarah'
 */
import type {Library} from './library.ts'
import {listDependents, listStyles} from './list.ts'
import {compare} from './table.ts'
import type {SearchOptions, StyleFacts} from './types.ts'
import {distance, slips, slug, wordsOf} from './words.ts'

/** What a word of the query is worth, by how it meets a word of the style. */
const worth = {same: 10, start: 6, slip: 3} as const
/** Part of it that counts where the word is not in the title or the names. */
const besides = 0.6
/** What the whole query is worth. */
const wholeWorth = {id: 60, name: 50, title: 40, titleStart: 8} as const
/** An independent style before a dependent one; one that others are made from, or that has many names, first. */
const kindWorth = {independent: 4, base: 3, name: 0.5, mostNames: 6} as const

const defaults = {limit: 20} satisfies SearchOptions

/** Characters of a query that count. */
const longestQuery = 200

/** A style and all the words it is found by. */
interface Candidate {
  facts: StyleFacts
  words: ReadonlyArray<string>
  besides: ReadonlyArray<string>
  title: string
}

/** A style that fits. */
interface Hit {
  facts: StyleFacts
  /** Words of the query it has. */
  hits: number
  score: number
}

/**
 * Styles in order of fitness: those that have all words, else those that have all but for slips of the finger,
 * else those that have most. Without words: all, by title.
 */
export function searchStyles(
  library: Library,
  query: string,
  options: SearchOptions = {}
): ReadonlyArray<StyleFacts> {
  const {limit, language, format} = {...defaults, ...options}
  const wanted = language?.toLowerCase().split(/[-_]/)[0]
  const pool = candidates(library).filter(
    ({facts}) => (!format || facts.format === format) && (!wanted || facts.language === wanted)
  )
  const words = wordsOf(query.slice(0, longestQuery))
  const exact = matching(pool, words, false)
  const found = exact.some(({hits}) => hits === words.length) ? exact : matching(pool, words, true)
  const most = found.reduce((top, {hits}) => Math.max(top, hits), 0)
  return found
    .filter(({hits}) => hits === most)
    .sort((a, b) => b.score - a.score || byTitle(a.facts, b.facts, words.length > 0))
    .slice(0, limit)
    .map(({facts}) => facts)
}

/** Of equals the shorter title is nearer to the query. */
const byTitle = (a: StyleFacts, b: StyleFacts, byLength: boolean): number =>
  byLength ? a.title.length - b.title.length : compare(slug(a.title), slug(b.title))

function matching(
  pool: ReadonlyArray<Candidate>,
  words: ReadonlyArray<string>,
  forgiving: boolean
): Array<Hit> {
  const weights = words.map((word) => weigher(word, forgiving))
  const query = words.join('-')
  const found: Array<Hit> = []
  for (const candidate of pool) {
    const points = weights.map((weight) =>
      Math.max(best(candidate.words, weight), besides * best(candidate.besides, weight))
    )
    const hits = points.filter((point) => point > 0).length
    if (hits > 0) found.push({facts: candidate.facts, hits, score: score(candidate, points, query)})
    else if (words.length === 0) found.push({facts: candidate.facts, hits, score: 0})
  }
  return found
}

const candidates = (library: Library): ReadonlyArray<Candidate> =>
  library.once('candidates', () => [...listStyles(library), ...listDependents(library)].map(candidate))

function candidate(facts: StyleFacts): Candidate {
  const title = wordsOf(facts.title)
  const others = wordsOf(`${facts.titleShort} ${facts.id} ${facts.names.join(' ')}`)
  const own = facts.parent === undefined ? wordsOf([...facts.keywords, ...facts.fields].join(' ')) : []
  return {facts, words: [...new Set([...title, ...others])], besides: own, title: title.join('-')}
}

/** Worth of a style’s word for one word of the query; each different word is weighed once. */
function weigher(query: string, forgiving: boolean): (word: string) => number {
  const known = new Map<string, number>()
  const most = !forgiving || query.length < 4 ? 0 : Math.min(query.length < 7 ? 1 : 2, slips(query.length))
  const weigh = (word: string): number => {
    if (word === query) return worth.same
    if (word.startsWith(query)) return worth.start
    const slip = most > 0 && word.length > 2 && distance(query, word, most) <= most
    return slip ? worth.slip : 0
  }
  return (word) => {
    const kept = known.get(word)
    if (kept !== undefined) return kept
    const points = weigh(word)
    known.set(word, points)
    return points
  }
}

function best(words: ReadonlyArray<string>, weight: (word: string) => number): number {
  let top = 0
  for (const word of words) top = Math.max(top, weight(word))
  return top
}

function score({facts, title}: Candidate, points: ReadonlyArray<number>, query: string): number {
  let total = points.reduce((sum, point) => sum + point, 0)
  if (facts.id === query) total += wholeWorth.id
  else if (facts.names.includes(query)) total += wholeWorth.name
  else if (title === query) total += wholeWorth.title
  else if (query && title.startsWith(query)) total += wholeWorth.titleStart
  if (facts.parent !== undefined) return total
  const base = facts.fields.includes('generic-base') ? kindWorth.base : 0
  const names = kindWorth.name * Math.min(facts.names.length, kindWorth.mostNames)
  return total + kindWorth.independent + base + names
}
