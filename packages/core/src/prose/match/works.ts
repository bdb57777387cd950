/**
 * The works a citation may mean, by everything they may be called: an index, so that matching takes
 * no longer for many works than for few.
 *
 * @example
 *   worksOf([item]).byName.get('pecoud') // => [0]
 */
import type {DateValue, Item, Name} from '../../item.ts'
import {fold, foldName} from '../fold.ts'
import {institutionWords} from '../words/names.ts'
import {contentWords} from './clipped.ts'
import {slipKeys} from './distance.ts'

/** A name of a work’s author, made ready for comparing. */
export interface WorkName {
  /** Family name with its particles, or the whole of an institution’s name; folded. */
  family: string
  /** The family name’s words, folded. */
  words: ReadonlyArray<string>
  /** Given names’ words, folded. */
  given: ReadonlyArray<string>
  /** Initials of an institution, and what it gives itself in brackets. */
  acronyms: ReadonlyArray<string>
  /** Whether it is an institution, or may be one. */
  institution: boolean
  /** As listed. */
  text: string
}

/** A work. */
export interface Work {
  index: number
  item: Item
  names: ReadonlyArray<WorkName>
  year: number | undefined
  original: number | undefined
  suffix: string
  /** Folded words of the title. */
  title: string
  /** `forthcoming` and the like. */
  pending: boolean
  number: number | undefined
  /** The entry itself ends its names with “et al.”. */
  others: boolean
}

/** What an entry tells besides its item. */
export interface WorkHint {
  /** Number before it, in a numbered list. */
  number?: number | undefined
  /** Whether it ends its names with “et al.”. */
  others?: boolean | undefined
}

/** Works and their index. */
export interface Works {
  all: ReadonlyArray<Work>
  /** By names and parts of names of all authors, acronyms, hosts of URLs. */
  byName: ReadonlyMap<string, ReadonlyArray<number>>
  /** By what is left of a first author’s name when a letter is dropped. */
  bySlip: ReadonlyMap<string, ReadonlyArray<number>>
  /** By the first two words of the title. */
  byTitle: ReadonlyMap<string, ReadonlyArray<number>>
  /** By number and year of a law: `21/2007`. */
  byLaw: ReadonlyMap<string, ReadonlyArray<number>>
  byNumber: ReadonlyMap<number, number>
}

/** Makes the index; `hints` go with the items, in order. */
export function worksOf(items: ReadonlyArray<Item>, hints: ReadonlyArray<WorkHint> = []): Works {
  const all = items.map((item, index) => workOf(item, index, hints[index] ?? {}))
  const byName = new Map<string, number[]>()
  const bySlip = new Map<string, number[]>()
  const byTitle = new Map<string, number[]>()
  const byLaw = new Map<string, number[]>()
  const byNumber = new Map<number, number>()
  for (const work of all) {
    for (const key of nameKeys(work)) add(byName, key, work.index)
    const first = work.names[0]
    if (first) for (const key of slipKeys(first.family)) add(bySlip, key, work.index)
    for (const key of titleKeys(work.title)) add(byTitle, key, work.index)
    for (const key of lawKeys(work)) add(byLaw, key, work.index)
    if (work.number !== undefined) byNumber.set(work.number, work.index)
  }
  return {all, byName, bySlip, byTitle, byLaw, byNumber}
}

function add(index: Map<string, number[]>, key: string, work: number): void {
  const list = index.get(key)
  if (!list) index.set(key, [work])
  else if (list.at(-1) !== work) list.push(work)
}

function workOf(item: Item, index: number, hint: WorkHint): Work {
  const names = item.author ?? item.editor ?? []
  return {
    index,
    item,
    names: names.map(nameOf),
    year: yearOf(item.issued),
    original: yearOf(item['original-date']),
    suffix: String(item['year-suffix'] ?? ''),
    title: fold(item.title ?? '')
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim(),
    pending: item.status !== undefined,
    number: hint.number,
    others: hint.others === true
  }
}

function yearOf(date: DateValue | undefined): number | undefined {
  const year = Number(date?.['date-parts']?.[0]?.[0] ?? /\d{4}/.exec(date?.literal ?? date?.raw ?? '')?.[0])
  return Number.isFinite(year) && year !== 0 ? year : undefined
}

const wordsOf = (text: string): string[] =>
  fold(text)
    .split(/[^\p{L}\p{N}']+/u)
    .filter((word) => word !== '')

/** A name as it is compared. */
function nameOf(name: Name): WorkName {
  const particle = [name['non-dropping-particle'], name['dropping-particle']].filter(Boolean).join(' ')
  const text = name.literal ?? [particle, name.family].filter(Boolean).join(' ')
  const words = wordsOf(text.replace(/\([^()]*\)/g, ' '))
  return {
    family: foldName(text.replace(/\([^()]*\)/g, ' ')),
    words,
    given: wordsOf(name.given ?? ''),
    institution: name.literal !== undefined || words.some((word) => institutionWords.has(word)),
    acronyms: name.literal === undefined && words.length < 3 ? [] : acronymsOf(text, words),
    text
  }
}

const small = new Set(
  'of for and the on in dan untuk di ke de del la las los do da dos und der fur des du les et pour y e van voor'.split(
    ' '
  )
)

function acronymsOf(text: string, words: ReadonlyArray<string>): string[] {
  const typed = /\(([\p{L}\d.-]{2,12})\)/u.exec(text)?.[1]
  const long = words.filter((word) => !small.has(word)).map((word) => word[0]!)
  const all = words.map((word) => word[0]!)
  const hyphens = fold(text)
    .split(/\s+/)
    .filter((word) => /^\p{L}/u.test(word) && !small.has(word))
    .map((word) => word[0]!)
  const kind = institutionWords.has(words[0]!) && long.length > 3 ? long.slice(1).join('') : ''
  return [
    ...new Set([kind, hyphens.join(''), typed ? foldName(typed) : '', long.join(''), all.join('')])
  ].filter((acronym) => acronym.length > 1)
}

function nameKeys(work: Work): Set<string> {
  const keys = new Set<string>()
  for (const name of work.names) {
    keys.add(name.family)
    for (const word of name.words) if (word.length > 2 || name.words.length === 1) keys.add(foldName(word))
    for (const word of name.given) if (word.length > 2) keys.add(foldName(word))
    for (const acronym of name.acronyms) keys.add(acronym)
    if (name.institution) for (const word of contentWords(name.words)) keys.add(clippedKey(word))
  }
  const host = hostOf(work.item.URL)
  if (host !== '') keys.add(host)
  keys.delete('')
  return keys
}

/** Institutions by the first two letters of their words, for names clipped from them. */
export const clippedKey = (word: string): string => `~${word.slice(0, 2)}`

/** `www.iom.or.id/a` is `iom.or.id`; resolvers of DOIs are nobody’s site. */
export function hostOf(url: string | undefined): string {
  const host = /^(?:[a-z]+:\/\/)?(?:www\.)?([^/\s:?#]+)/i.exec(url ?? '')?.[1]?.toLowerCase() ?? ''
  return host.includes('.') && !/(?:^|\.)doi\.org$/.test(host) ? host : ''
}

/** First two words, and the first alone where the title is one long word. */
export function titleKeys(title: string): string[] {
  const words = title.split(' ')
  return words.length > 1
    ? [words.slice(0, 2).join(' '), ...(words[0]!.length > 7 ? [words[0]!] : [])]
    : words[0]!.length > 3
      ? [words[0]!]
      : []
}

/** Number and year of a law in a title or among the authors. */
function lawKeys(work: Work): string[] {
  const text = `${work.names.map((name) => name.text).join(' ')} ${work.item.title ?? ''}`
  return lawKeysIn(text)
}

/** `Nomor 21 Tahun 2007`, `No. 132/2022`. */
export function lawKeysIn(text: string): string[] {
  const keys: string[] = []
  for (const match of fold(text).matchAll(
    /(?:(?:nomor|no|nr|n)[.:º°]?\s?)?\b(\d{1,4})(?:\/\d{1,4})?\s?(?:tahun|th\.?|of|de|\/)\s?(\d{4})/g
  )) {
    keys.push(`${match[1]}/${match[2]}`)
  }
  return keys
}
