/**
 * Styles by words: of the title, its abbreviation, the id, other names; a slip of the finger is forgiven.
 *
 * @example
 *   searchStyles(library, 'gajah mada')[0]?.id // => 'universitas-gadjah-mada-departemen-sejarah'
 */
import type {Library} from './library.ts'
import {listDependents, listStyles} from './list.ts'
import type {SearchOptions, StyleFacts} from './types.ts'
import {distance, slips, slug, wordsOf} from './words.ts'

/** What a word of the query is worth, by how it meets a word of the style. */
const worth = {same: 10, start: 6, slip: 3} as const
/** Part of it that counts where the word is not in the title or the names. */
const besides = 0.6
/** What the whole query is worth. */
const wholeWorth = {id: 60, name: 50, title: 40, titleStart: 8} as const
/** An independent style before a dependent one. */
const independentWorth = 4

const defaults = {limit: 20} satisfies SearchOptions

/** A style and all the words it is found by. */
interface Candidate {
  facts: StyleFacts
  words: ReadonlyArray<string>
  besides: ReadonlyArray<string>
  title: string
}

/** Styles in order of fitness; those that have all words, else those that have some. No words: all, by title. */
export function searchStyles(
  library: Library,
  query: string,
  options: SearchOptions = {}
): ReadonlyArray<StyleFacts> {
  const {limit, language, format} = {...defaults, ...options}
  const wanted = language?.toLowerCase().split(/[-_]/)[0]
  const words = wordsOf(query)
  const weights = words.map(weigher)
  const found: Array<{facts: StyleFacts; hits: number; score: number}> = []
  for (const candidate of candidates(library)) {
    const {facts} = candidate
    if ((format && facts.format !== format) || (wanted && facts.language !== wanted)) continue
    const points = weights.map((weight) =>
      Math.max(best(candidate.words, weight), besides * best(candidate.besides, weight))
    )
    const hits = points.filter((point) => point > 0).length
    if (hits === 0 && words.length > 0) continue
    found.push({facts, hits, score: score(candidate, points, slug(query))})
  }
  const most = found.reduce((top, {hits}) => Math.max(top, hits), 0)
  return found
    .filter(({hits}) => hits === most)
    .sort((a, b) => b.score - a.score || a.facts.title.length - b.facts.title.length)
    .slice(0, limit)
    .map(({facts}) => facts)
}

const candidates = (library: Library): ReadonlyArray<Candidate> =>
  library.once('candidates', () =>
    [...listStyles(library), ...listDependents(library)].map((facts) => ({
      facts,
      words: [...new Set(wordsOf(`${facts.title} ${facts.titleShort} ${facts.id} ${facts.names.join(' ')}`))],
      besides: facts.parent === undefined ? wordsOf([...facts.keywords, ...facts.fields].join(' ')) : [],
      title: slug(facts.title)
    }))
  )

/** Worth of a style’s word for one word of the query; each different word is weighed once. */
function weigher(query: string): (word: string) => number {
  const known = new Map<string, number>()
  const most = query.length < 4 ? 0 : Math.min(query.length < 7 ? 1 : 2, slips(query.length))
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
  return facts.parent === undefined ? total + independentWorth : total
}
