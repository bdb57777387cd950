/**
 * What comes after the title: container, editors, numbers, thesis, place and publisher.
 *
 * @example
 *   tailOf('. *Signs*, 37(4), 1015–1029.', …) // => {type: 'article-journal', 'container-title': 'Signs', …}
 */
import type {Name} from '../../item.ts'
import type {ItemType} from '../../variables.ts'
import type {Range} from '../mask.ts'
import {namesOf} from './names.ts'
import {numbersOf, pagesOf} from './numbers.ts'
import {clean, type TitleMatch} from './title.ts'

/** Fields of an item; `rest` is what was not understood. */
export interface Tail {
  type: ItemType
  container: string
  editor: ReadonlyArray<Name>
  volume: string
  issue: string
  page: string
  publisher: string
  place: string
  genre: string
  edition: string
  rest: string
}

const empty = (): Tail => ({
  type: 'book',
  container: '',
  editor: [],
  volume: '',
  issue: '',
  page: '',
  publisher: '',
  place: '',
  genre: '',
  edition: '',
  rest: ''
})

const inWord = /^[\s.,:;]*(?:in|dalam|di dalam|en|em|dans)\b\s*:?\s+/iu
const thesis =
  /\(?\b((?:(?:unpublished|tidak diterbitkan|undergraduate)\s+)?(?:skripsi|tesis(?: de (?:maestr[ií]a|doctorado|licenciatura))?|thesis|disertasi|dissertation|(?:master|doctoral|ph\.?d\.?|bachelor)[’'\w. ]{0,10}(?:thesis|dissertation)|tese(?: \(?doutorado)?|disserta[cç][aã]o|dissertação \(mestrado|doktorarbeit|masterarbeit|tesina(?: de licenciatura)?|th[eè]se|proefschrift|karya ilmiah))\b\)?/iu
const edition =
  /[\s,(]*\b(?:(\d{1,2})(?:st|nd|rd|th|\.|ª|a|º)?\s?(?:,\s\p{L}+(?: und \p{L}+)?\s)?(?:ed\b|edn\b|edition\b|aufl|auflage\b|edisi\b|edici[oó]n\b|edi[cç][aã]o\b)|(?:edisi|cetakan|cet\.|ed\.)\s(?:ke-?)?(\d{1,2}|[ivx]+\b))\.?\)?/iu
const conference =
  /\b(?:proceedings|prosiding|conference|konferensi|seminar|symposium|simposium|congress|congreso|congresso|workshop|kongress|actas|anais|memorias|lokakarya|semnas)\b/iu

/** Reads what stands after the title. */
export function tailOf(text: string, title: TitleMatch, italics: ReadonlyArray<Range>): Tail {
  const found = empty()
  const tail = text.slice(title.end)
  const shifted = italics
    .map((range) => ({start: range.start - title.end, end: range.end - title.end}))
    .filter((range) => range.start >= 0)
  const rest = withoutEdition(tail, found)
  if (thesisTail(rest, found)) return found
  if (inWord.test(rest)) return chapter(rest, found)
  return article(rest, shifted, found, title) ?? book(rest, found)
}

function withoutEdition(text: string, found: Tail): string {
  const match = edition.exec(text)
  if (!match) return text
  found.edition = match[1] ?? match[2] ?? ''
  return blank(text, match.index, match.index + match[0].length)
}

const blank = (text: string, start: number, end: number): string =>
  text.slice(0, start) + ' '.repeat(end - start) + text.slice(end)

function thesisTail(text: string, found: Tail): boolean {
  const match = thesis.exec(text)
  if (!match || match.index > 120) return false
  found.type = 'thesis'
  found.genre = match[1]!.replace(/[()]/g, '').trim()
  const before = clean(text.slice(0, match.index))
  const school = schoolIn(clean(text.slice(match.index + match[0].length)))
  found.publisher = school
  const place = before.replace(/:.*$/, '')
  found.place = school === '' || !/^\p{L}[\p{L}\s-]+$/u.test(place) ? '' : place
  if (school === '') found.publisher = before.replace(/^[^:]*:\s*/, '').replace(/[\s,.]*\d.*$/, '')
  return true
}

/** The part of a row of places that names a university. */
function schoolIn(text: string): string {
  const parts = text.replace(/^\W+/u, '').split(/[.,;:]\s|\s-\s?/)
  const school = parts.find((part) =>
    /universi|institut|sekolah|school|college|escuela|politeknik|hochschule|stikes|stie|uin\b|iain\b/iu.test(
      part
    )
  )
  return clean(school ?? parts[0] ?? '').replace(/^[-–\s]+/, '')
}

/** `In Proceedings of … (pp. 58-64). IEEE.`, `in: Porter, Roy: The Cambridge History …` */
function chapter(text: string, found: Tail): Tail {
  let rest = text.replace(inWord, '')
  const pages = pagesOf(rest)
  if (pages) {
    found.page = pages.page
    rest = `${rest.slice(0, pages.start)}\u0000${rest.slice(pages.end)}`
  }
  rest = withLateEditors(withEditors(rest, found), found)
  const numbers = numbersOf(rest)
  let end = containerEnd(rest)
  if (numbers && numbers.start <= end + 3 && (numbers.volume !== '' || numbers.page !== '')) {
    found.volume = numbers.volume
    found.issue = numbers.issue
    found.page ||= numbers.page
    end = Math.max(1, Math.min(end, numbers.start))
    rest = `${rest.slice(0, end)}\u0000${rest.slice(numbers.end).replace(/^[\s)\u0000,]+/u, '. ')}`
  }
  found.container = clean(
    rest.slice(0, end).replace(/[\s,]+\d[\d–-]*\s*$/, (pagesAtEnd) => takePages(found, pagesAtEnd))
  )
  found.type = conference.test(found.container)
    ? 'paper-conference'
    : numbers?.volume && !found.editor.length
      ? 'article-journal'
      : 'chapter'
  publisherOf(rest.slice(end).replaceAll('\u0000', ' '), found)
  return found
}

function takePages(found: Tail, text: string): string {
  if (found.page !== '' || !/[-–]/.test(text)) return text
  found.page = text.replace(/[\s,]/g, '').replace('–', '-')
  return ''
}

/** The first full stop, bracket or comma that ends the name of a book. */
function containerEnd(text: string): number {
  const ends = containerEnds.map((pattern) => pattern.exec(text)?.index ?? text.length)
  return Math.min(...ends)
}

const containerEnds: ReadonlyArray<RegExp> = [
  /\u0000|[.,]\s*$/u,
  /[.?!]\s+(?=\p{Lu}|\d|$)/u,
  /\s\((?![A-Z]{2,}[\w’' -]*\)|\d)/u,
  /[,.]\s*(?:hg\.|hrsg\.|eds?\.|herausgegeben|edited by)/iu,
  /,\s(?=(?!vol|band|jilid|bd)\p{Lu}[^,]{2,40}:\s)/iu,
  /,\s(?=[^,.]{0,40}\b(?:university|universitas|universität|universidad|universidade|press|publish\p{L}*|verlag|editora|editorial|springer|routledge|sage|wiley|elsevier|penerbit)\b)/iu,
  /,\s(?=\p{Lu}\p{L}+,?\s\d{1,2}\b)/u,
  /,\s(?=\d{1,2}(?:\s?[-–]\s?\d{1,2})?\s\p{Lu})/u
]

const editorsUpper =
  /^(\p{Lu}{2,}[\p{Lu} -]{0,40}, (?:\p{Lu}\.\s?){1,4}(?:; \p{Lu}{2,}[\p{Lu} -]{0,40}, (?:\p{Lu}\.\s?){1,4}){0,5})\s?(?=\p{Lu}\p{Ll})/u
const editorsFirst =
  /^(.{3,160}?)\s*\(\s*(?:eds?|hrsg|hg|orgs?|coords?|comps?|penyunting|éds?|red)\.?\s*\)\s*[.,:]?\s*/iu
const editorsColon = /^([^:.]{3,120}?(?:\s\p{Lu}\.)?):\s+/u
const editorsDated = /^([^()]{3,160}?)\((?:1[4-9]|20)\d\d\)[.,]\s*/u

const editorsAfter =
  /,\s(?:edited by|ed\. by|hg\. von|hrsg\. von|herausgegeben von|disunting oleh|editado por)\s([^,.]{3,80}(?:,\s[^,.\d]{3,40}){0,3}?)(?=[,.]\s|$)/iu

/** `The Making of the American Essay, edited by John D’Agata, 167–95.` */
function withLateEditors(text: string, found: Tail): string {
  const match = editorsAfter.exec(text)
  const names = match ? namesOf(match[1]!) : undefined
  if (!match || !names) return text
  found.editor = names.names
  return text.slice(0, match.index) + text.slice(match.index + match[0].length)
}

function withEditors(text: string, found: Tail): string {
  for (const pattern of [editorsFirst, editorsUpper, editorsDated, editorsColon]) {
    const match = pattern.exec(text)
    const names = match ? namesOf(match[1]!) : undefined
    if (!match || !names || names.sure < 0.8) continue
    if (!names.names.every((name) => name.given !== undefined)) continue
    if (pattern === editorsColon && !/[,/]/.test(match[1]!)) continue
    found.editor = names.names
    return text.slice(match[0].length)
  }
  return text
}

/** `Political Studies, 46(1), 36–52.` */
function article(
  text: string,
  italics: ReadonlyArray<Range>,
  found: Tail,
  title: TitleMatch
): Tail | undefined {
  const italic = italics[0]
  const numbers = numbersOf(italic ? text.slice(Math.max(0, italic.end - 14)) : text)
  const shift = italic ? Math.max(0, italic.end - 14) : 0
  if (!numbers || (numbers.volume === '' && numbers.page === '' && numbers.issue === '')) {
    if (!italic || title.italic) return undefined
    found.container = clean(text.slice(italic.start, italic.end))
    found.type = /report|laporan/i.test(found.container)
      ? 'report'
      : conference.test(found.container)
        ? 'paper-conference'
        : 'article-journal'
    publisherOf(text.slice(italic.end), found)
    return found
  }
  const end = numbers.start + shift
  const name = italic && italic.start < end + 14 ? text.slice(italic.start, italic.end) : text.slice(0, end)
  const container = clean(name)
    .replace(/\s+\(?\d{1,4}$/, '')
    .replace(/,?\s+(?:series|seri|serie|ser)\.?$/iu, '')
  if (
    container === '' ||
    !/\p{L}/u.test(container) ||
    (title.italic && numbers.page === '' && numbers.issue === '')
  )
    return undefined
  found.container = lastSentence(container)
  found.volume = numbers.volume
  found.issue = numbers.issue
  found.page = numbers.page
  if (found.page === '') found.page = pagesOf(text.slice(numbers.end + shift))?.page ?? ''
  found.type =
    conference.test(found.container) && numbers.volume === '' ? 'paper-conference' : 'article-journal'
  found.rest = clean(withoutPages(text.slice(numbers.end + shift)))
  return found
}

function withoutPages(text: string): string {
  const pages = pagesOf(text)
  return pages ? `${text.slice(0, pages.start)} ${text.slice(pages.end)}` : text
}

/** A note between title and journal is no part of the journal’s name. */
function lastSentence(text: string): string {
  const parts = text.split(/\.\s+(?=\p{Lu}\p{Ll}{2})/u)
  return clean(parts.length > 1 && parts.at(-1)!.length > 4 && parts[0]!.length > 60 ? parts.at(-1)! : text)
}

function book(text: string, found: Tail): Tail {
  found.type = 'book'
  const pages = pagesOf(text)
  publisherOf(pages ? text.slice(0, pages.start) : text, found)
  return found
}

/** `Jakarta: Kencana`, `Berlin / Boston: De Gruyter`, `Sage Publications`, `Sinar Grafika, Jakarta`. */
function publisherOf(text: string, found: Tail): void {
  const rest = clean(
    text
      .replace(/\b(?:1[4-9]|20)\d\d[a-z]?\b\.?/g, ' ')
      .replace(/[()[\]]/g, ' ')
      .replace(/\s+([.,;:])/g, '$1')
  )
  const placed = /(?:^|[.,]\s+)([\p{Lu}][^:.]{1,60}?):\s+([^:]{2,80}?)(?:[.;]|$)/u.exec(rest)
  if (placed) {
    found.place = clean(placed[1]!.split(/\.\s/).at(-1)!)
    found.publisher = clean(placed[2]!)
    found.rest = clean(rest.replace(placed[0], ' '))
    return
  }
  const first = clean(rest.split(/\.\s/)[0] ?? '')
  const [publisher, ...places] = first.split(/,\s+/)
  found.publisher = /^\p{Lu}/u.test(publisher ?? '') && (publisher ?? '').length < 80 ? publisher! : ''
  if (found.publisher !== '') found.place = clean(places.join(', '))
  found.rest = found.publisher === '' ? rest : clean(rest.slice(first.length))
}
