/**
 * Made-up items and documents of any size for the benches: ordinary records, names that recur, citations
 * with several cites, locators and repeats; the same each time.
 */
import type {Citation, Cite, Item} from '../../packages/csl/src/index.ts'

const families =
  'Siregar Hidayat Nugroho Smith Doe Müller Nasution Wijaya Kurnia Jones Brown Tan Lee García Ivanov Okafor'.split(
    ' '
  )
const given = 'Budi Rahmat Agus John Jane Anna Siti Dewi Putri Robert Ella Wei Min José Olga Chidi'.split(' ')
const words =
  'migration policy study water city memory trade language forest network school law market river history climate'.split(
    ' '
  )

/** A generator of numbers below `limit`, the same for the same seed. */
export function numbers(seed: number): (limit: number) => number {
  let state = seed >>> 0
  return (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * limit)
  }
}

/** So many items. */
export function makeItems(count: number): Item[] {
  const below = numbers(7)
  const pick = (list: ReadonlyArray<string>) => list[below(list.length)]!
  return Array.from({length: count}, (_each, index) => {
    const name = () => ({
      family: pick(families) + (below(3) === 0 ? '' : `${below(count)}`),
      given: `${pick(given)} ${pick(given)}`
    })
    const author = Array.from({length: 1 + below(5)}, name)
    const title = Array.from({length: 6 + below(6)}, () => pick(words)).join(' ')
    const shared = {
      id: `item${index}`,
      author,
      title,
      issued: {'date-parts': [[1980 + below(45)]]},
      language: 'en'
    }
    if (index % 4 === 3)
      return {...shared, type: 'book', publisher: 'University Press', 'publisher-place': 'Jakarta'}
    if (index % 4 === 2) {
      return {
        ...shared,
        type: 'chapter',
        'container-title': `The ${pick(words)}`,
        editor: [name()],
        page: '12-34',
        publisher: 'Press'
      }
    }
    return {
      ...shared,
      type: 'article-journal',
      'container-title': `Journal of ${pick(words)}`,
      volume: `${1 + below(60)}`,
      issue: `${1 + below(12)}`,
      page: `${100 + below(50)}-${150 + below(50)}`,
      DOI: `10.1234/${index}`
    }
  })
}

/** So many citations of the items. */
export function makeCitations(items: ReadonlyArray<Item>, count: number): Citation[] {
  const below = numbers(11)
  return Array.from({length: count}, (_each, index) => {
    const cite = (): Cite => {
      const id = String(items[below(items.length)]!.id)
      return below(4) === 0 ? {id, locator: {label: 'page', value: `${1 + below(300)}`}} : {id}
    }
    const cites = [{id: String(items[index % items.length]!.id)}, ...Array.from({length: below(3)}, cite)]
    return {cites, noteNumber: index + 1}
  })
}
