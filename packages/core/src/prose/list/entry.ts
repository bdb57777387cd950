/**
 * One typed entry as an item.
 *
 * @example
 *   itemOf(plainEntry(['Betz, D. (2009). *Human Trafficking in Southeast Asia*.']), 'betz2009')
 *   // => {item: {id: 'betz2009', type: 'book', author: [{family: 'Betz', given: 'D.'}], …}, confidence: 0.9, rest: ''}
 */
import type {DateValue, Item, Name} from '../../item.ts'
import type {EntryHead, EntryYear} from './date.ts'
import {headOf} from './date.ts'
import {dateOf, type LinksMatch, linksOf} from './links.ts'
import type {PlainEntry} from './plain.ts'
import {type Tail, tailOf} from './tail.ts'
import {type TitleMatch, titleOf} from './title.ts'

/** An item, how far it can be trusted (0 to 1), and what was not understood. */
export interface EntryItem {
  item: Item
  confidence: number
  rest: string
  /** Whether a dash stands for the authors of the entry before. */
  sameAuthors: boolean
  /** Whether the family name of the first author comes first. */
  inverted: boolean
  /** Whether “et al.” ends the names. */
  others: boolean
  /** The letter after the year. */
  suffix: string
}

/** Reads an entry; `id` becomes the id of the item. */
export function itemOf(plain: PlainEntry, id: string): EntryItem {
  const links = withoutLanguage(linksOf(plain.text))
  const head = headOf(links.text)
  const body = head.year && head.year.start >= head.end ? withoutYear(links.text, head.year) : links.text
  const title = titleOf(body, head.end, plain.italics)
  const tail = tailOf(body, title, plain.italics)
  const early = head.year !== undefined && head.year.end <= head.end
  const item = assemble(id, head, title, settled(tail, title, body, links, early), links)
  const names = head.names?.names ?? []
  return {
    item,
    confidence: confidenceOf(head, item),
    rest: tail.rest,
    sameAuthors: head.names !== undefined && names.length === 0,
    inverted: names[0]?.given === undefined || plain.text.startsWith(start(names[0])),
    others: head.names?.others === true,
    suffix: head.year?.suffix ?? ''
  }
}

const language =
  /\.\s*In (?:Russian|Spanish|Portuguese|Chinese|German|French|Indonesian|Japanese|Korean|Dutch|Italian|Malay|English)\.?\s*$/

/** `In Russian.` at the end is no container. */
function withoutLanguage(links: LinksMatch): LinksMatch {
  return {...links, text: links.text.replace(language, (note) => `.${' '.repeat(note.length - 1)}`)}
}

const start = (name: Name): string => name['non-dropping-particle'] ?? name.family ?? ''

const withoutYear = (text: string, year: EntryYear): string =>
  text.slice(0, year.start) + ' '.repeat(year.end - year.start) + text.slice(year.end)

/** A title in a row of commas ends at the first of them, where the rest are publisher and place. */
function settled(tail: Tail, title: TitleMatch, text: string, links: LinksMatch, early: boolean): Tail {
  if (tail.type === 'book' && links.URL !== undefined && tail.publisher === '' && tail.container === '')
    tail.type = 'webpage'
  if (
    tail.type !== 'book' ||
    title.quoted ||
    title.italic ||
    tail.publisher !== '' ||
    title.end < text.trimEnd().length - 3
  )
    return tail
  if (early) return tail
  const parts = title.title.split(/,\s+/)
  if (parts.length < 3) return tail
  title.title = parts.slice(0, -2).join(', ')
  return {...tail, publisher: parts.at(-2)!, place: parts.at(-1)!.replace(/[\s.,]+$/, '')}
}

function assemble(id: string, head: EntryHead, title: TitleMatch, tail: Tail, links: LinksMatch): Item {
  const names = head.names?.names ?? []
  const item: Item = {id, type: tail.type}
  if (names.length > 0) item[head.names!.editors && tail.type === 'book' ? 'editor' : 'author'] = names
  if (title.title !== '') item.title = title.title
  const issued = issuedOf(head.year)
  if (issued) item.issued = issued
  if (head.year?.original) item['original-date'] = {'date-parts': [[Number(head.year.original)]]}
  if (head.year?.suffix) item['year-suffix'] = head.year.suffix
  if (head.year?.status) item.status = head.year.status
  if (tail.container !== '') item['container-title'] = tail.container
  if (tail.editor.length > 0) item.editor = tail.editor
  if (tail.volume !== '') item.volume = tail.volume
  if (tail.issue !== '') item.issue = tail.issue
  if (tail.page !== '') item.page = tail.page
  if (tail.publisher !== '') item.publisher = tail.publisher
  if (tail.place !== '') item['publisher-place'] = tail.place
  if (tail.genre !== '') item.genre = tail.genre
  if (tail.edition !== '') item.edition = tail.edition
  if (links.DOI !== undefined) item.DOI = links.DOI
  if (links.URL !== undefined) item.URL = links.URL
  if (links.accessed) item.accessed = links.accessed
  return asLaw(item)
}

const law =
  /^(?:undang-undang|uu|peraturan|perpres|keputusan|kepres|keppres|permen|instruksi presiden|lei|ley|loi|gesetz|act)\b.*?\b(?:tahun|of|de|du)\s(\d{4})/iu

/** A law is legislation, and its own year is its year. */
function asLaw(item: Item): Item {
  const match = law.exec(item.title ?? '')
  if (!match || item['container-title'] !== undefined) return item
  item.type = 'legislation'
  item.issued ??= {'date-parts': [[Number(match[1])]]}
  return item
}

/** The year, with month and day where they stand in the same brackets. */
function issuedOf(year: EntryYear | undefined): DateValue | undefined {
  if (!year || year.value === '') return undefined
  const full = year.rest === '' ? undefined : dateOf(`${year.value} ${year.rest}`)
  return full ?? {'date-parts': [[Number(year.value)]]}
}

/** Names, year, title and a place of publication, each a share. */
function confidenceOf(head: EntryHead, item: Item): number {
  let share = 0
  if (head.names) share += 0.35 * (head.names.names.length === 0 ? 0.5 : head.names.sure)
  if (head.year) share += 0.25
  if (item.title !== undefined && item.title.length > 3) share += 0.2
  if (item['container-title'] ?? item.publisher ?? item.URL) share += 0.2
  return Math.round(share * 100) / 100
}
