/** What the reader of names needs to know of the works: `KnownWorks` over an index. */
import {fold, foldName} from '../fold.ts'
import type {KnownWorks} from '../known.ts'
import {particles} from '../words/names.ts'
import {titleKeys, type Work, type Works} from './works.ts'
import {yearIn} from './years.ts'

/** Makes it; answers are remembered. */
export function knownOf(works: Works): KnownWorks {
  const keys = familyKeys(works)
  const rated = new Map<string, 0 | 2 | 3>()
  const rateOnce = (name: string, year: string | null): 0 | 2 | 3 => {
    const key = `${year ?? ''} ${name}`
    const before = rated.get(key) ?? rate(works, keys, name, yearIn(year))
    rated.set(key, before)
    return before
  }
  return {
    size: works.all.length,
    ...yearsOf(works),
    rate: rateOnce,
    isWhole: (name) => isWhole(keys, name),
    hasTitle: (words) => hasTitle(works, words),
    together: (first, second) => together(keys, works, first, second)
  }
}

function yearsOf({all}: Works): {earliest: number | undefined; latest: number | undefined} {
  let earliest: number | undefined
  let latest: number | undefined
  for (const {year, original} of all) {
    for (const each of [year, original]) {
      if (each === undefined) continue
      if (each < (earliest ?? 9999)) earliest = each
      if (each > (latest ?? 0)) latest = each
    }
  }
  return {earliest, latest}
}

/** The first word of a family name that is no particle. */
const firstWord = (words: ReadonlyArray<string>): string => words.find((word) => !particles.has(word)) ?? ''

/** Works by whole family names, institutions and acronyms: what a reader would take for a listed name. */
function familyKeys(works: Works): Map<string, Work[]> {
  const keys = new Map<string, Work[]>()
  for (const work of works.all) {
    const own = new Set(
      work.names.flatMap((name) => [
        name.family,
        ...name.acronyms,
        name.words.length < 4 && name.given.length > 0 ? firstWord(name.words) : ''
      ])
    )
    for (const key of own) {
      const list = keys.get(key)
      if (list) list.push(work)
      else if (key !== '') keys.set(key, [work])
    }
  }
  return keys
}

/** Initials agree with given names: `Juan de Haro` is `Haro, J. de`. */
function isWhole(keys: Map<string, Work[]>, name: string): boolean {
  if (keys.has(foldName(name))) return true
  const words = name.split(/\s+/).slice(0, 8)
  const initial = fold(words[0]!)[0]
  return words.some((_, from) => {
    const family = foldName(words.slice(from).join(' '))
    const found = from === 0 ? [] : (keys.get(family) ?? [])
    return found.some((work) =>
      work.names.some((other) => other.family === family && other.given[0]?.[0] === initial)
    )
  })
}

function rate(works: Works, keys: Map<string, Work[]>, name: string, year: number | undefined): 0 | 2 | 3 {
  const words = name.split(/\s+/)
  let best: 0 | 2 | 3 = 0
  for (let from = 0; from < words.length && from < 8; from++) {
    const found = keys.get(
      foldName(
        words
          .slice(from)
          .join(' ')
          .replace(/['’]s$/u, '')
      )
    )
    if (!found) continue
    if (year !== undefined && found.some((work) => work.year === year || work.original === year)) return 3
    best = 2
  }
  const inverted = best === 0 && words.length > 1 ? rateInverted(keys, words, year) : 0
  return best === 0 && inverted === 0 && hasTitle(works, name) ? 2 : (Math.max(best, inverted) as 0 | 2 | 3)
}

/** `Hou Li`, `Wang Fei-Ling`: the family name first, as it is listed. */
function rateInverted(
  keys: Map<string, Work[]>,
  words: ReadonlyArray<string>,
  year: number | undefined
): 0 | 2 | 3 {
  const given = fold(words[1]!)
  const found = (keys.get(foldName(words[0]!)) ?? []).filter((work) =>
    work.names.some((other) => other.given.join('-').startsWith(given.replace(/[^\p{L}]+/gu, '-')))
  )
  if (found.length === 0) return 0
  return year !== undefined && found.some((work) => work.year === year) ? 3 : 2
}

function hasTitle(works: Works, typed: string): boolean {
  const words = fold(typed)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
  if (words.length < 8 || !words.includes(' ')) return false
  return titleKeys(words).some((key) =>
    (works.byTitle.get(key) ?? []).some((index) => {
      const {title} = works.all[index]!
      return title === words || title.startsWith(`${words} `)
    })
  )
}

function together(keys: Map<string, Work[]>, works: Works, first: string, second: string): boolean {
  const others = new Set((keys.get(foldName(second)) ?? []).map((work) => work.index))
  return (keys.get(foldName(first)) ?? []).some((work) => others.has(work.index)) && works.all.length > 0
}
