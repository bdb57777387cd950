/**
 * Items that are records of one work: they share a DOI, ISBN, PMID, PMCID, or title, year and first author.
 *
 * @example
 *   const known = worksOf(bibliography.entries)
 *   known.find(item) // => {entry, by: 'DOI'} where the bibliography already has that work
 */
import type {Entry} from './bibliography.ts'
import {foldText, foldWords} from './fold.ts'
import {isbn13} from './identifiers/index.ts'
import type {DateValue, Item} from './item.ts'
import {bareDoi} from './urls.ts'

/** What two records share. */
export type SharedBy = 'DOI' | 'ISBN' | 'PMID' | 'PMCID' | 'title'

/** An entry of the same work. */
export interface SameWork {
  entry: Entry
  by: SharedBy
}

/** Works, to be asked for. */
export interface Works {
  /** The first entry of the same work, by what is surest first. */
  find(item: Item): SameWork | undefined
  /** Adds one; the first entry of a work stays the one that is found. */
  add(entry: Entry): void
}

/** Works of these entries. Linear; asked in constant time. */
export function worksOf(entries: ReadonlyArray<Entry>): Works {
  const byMark = new Map<string, Entry>()
  const add = (entry: Entry) => {
    for (const [by, value] of marksOf(entry.item)) {
      const mark = `${by} ${value}`
      if (!byMark.has(mark)) byMark.set(mark, entry)
    }
  }
  for (const entry of entries) add(entry)
  return {
    add,
    find(item) {
      for (const [by, value] of marksOf(item)) {
        const entry = byMark.get(`${by} ${value}`)
        if (entry && !apart(item, entry.item, by)) return {entry, by}
      }
      return undefined
    }
  }
}

/** What tells a work from others; parts of a book do not have its ISBN as their own. */
function marksOf(item: Item): ReadonlyArray<readonly [SharedBy, string]> {
  const marks: [SharedBy, string][] = []
  if (item.DOI) marks.push(['DOI', bareDoi(item.DOI).toLowerCase()])
  const isbn = item.ISBN && isWhole(item) ? isbn13(item.ISBN.split(/[,;]/, 1)[0]!) : undefined
  if (isbn) marks.push(['ISBN', isbn])
  if (item.PMID) marks.push(['PMID', String(item.PMID)])
  if (item.PMCID) marks.push(['PMCID', String(item.PMCID).toUpperCase()])
  const title = foldText(item.title ?? '')
  const year = yearOf(item.issued)
  const author = firstAuthor(item)
  if (title.length > 5 && year !== '' && author !== '') marks.push(['title', `${title} ${year} ${author}`])
  return marks
}

/** Equal titles of two works with two DOIs, or two volumes, are two works. */
function apart(a: Item, b: Item, by: SharedBy): boolean {
  const differ = (x: unknown, y: unknown) => x !== undefined && y !== undefined && String(x) !== String(y)
  if (differ(a.volume, b.volume) && isWhole(a) && isWhole(b)) return true
  if (by !== 'title') return false
  return (
    differ(a.DOI && bareDoi(a.DOI).toLowerCase(), b.DOI && bareDoi(b.DOI).toLowerCase()) || a.type !== b.type
  )
}

const isWhole = ({type}: Item) => type === 'book' || type === 'report' || type === 'thesis'

function yearOf(date: DateValue | undefined): string {
  const year = date?.['date-parts']?.[0]?.[0]
  return String(year ?? /\d{4}/.exec(date?.literal ?? date?.raw ?? '')?.[0] ?? '')
}

/** The last word of the family name: particles and double names are written in many ways. */
function firstAuthor(item: Item): string {
  const [name] = item.author ?? item.editor ?? []
  return foldWords(name?.family ?? name?.literal ?? name?.given ?? '').at(-1) ?? ''
}
