/**
 * A raw entry → a CSL item.
 *
 * @example
 *   readItem(entry, context) // => {id: 'doe99', type: 'book', title: 'On things', …}
 */
import {monthNumber, parseDate, parseEdtf, seasonNumber} from '../../dates.ts'
import type {DateValue, Item, Name} from '../../item.ts'
import {languageTag} from '../../languages.ts'
import {numberVariables, standardVariables, type VariableName} from '../../variables.ts'
import {bibstring} from './bibstrings.ts'
import {byField, type FieldKind, type FieldRow} from './fields.ts'
import {type NameOptions, readNames, splitList} from './names.ts'
import type {RawEntry} from './raw.ts'
import {
  join,
  readPlain,
  readShortTitle,
  readText,
  readTitle,
  readTitlePart,
  type TitleSource
} from './titles.ts'
import {cslType, isChapter, isNumberedInSeries, isPeriodical} from './types.ts'
import {url, verbatim} from './verbatim.ts'

/** What reading an item asks of the file around it. */
export interface ItemContext {
  /** Language of entries that name none. */
  lang?: string | undefined
  /** A command that is not known. */
  unknown?: ((command: string, field: string) => void) | undefined
}

/** A value of a variable. */
type Value = string | ReadonlyArray<Name> | DateValue | undefined

/** Reads the fields of one entry; those that CSL has no place for are left to the caller. */
export function readItem(entry: RawEntry, context: ItemContext): Item {
  return new ItemReader(entry, context).read()
}

class ItemReader implements TitleSource {
  readonly raw: ReadonlyMap<string, string>
  readonly language: string | undefined
  readonly latex: NameOptions
  readonly #type: string
  readonly #own: string | undefined
  readonly #item: Record<string, unknown>
  #field = ''

  constructor(entry: RawEntry, context: ItemContext) {
    this.raw = entry.raw
    this.#type = entry.type
    this.#item = {id: entry.key, type: this.#cslType()}
    this.#own = this.#ownLanguage()
    this.language = this.#own ?? context.lang
    this.latex = {
      unknown: (command) => context.unknown?.(command, this.#field),
      bibstring: (key) => bibstring(key, this.language),
      usePrefix: usesPrefix(this.raw.get('options'))
    }
  }

  read(): Item {
    this.#titles()
    this.raw.forEach((value, name) => {
      const row = byField.get(name) ?? cslField(name)
      if (!row || this.#item[row[1]] !== undefined) return
      this.#field = name
      this.#set(row[1], this.#value(value, row[2]))
    })
    this.#numbers()
    this.#publication()
    this.#links()
    this.#notes()
    this.#set('issued', this.#issued())
    if (this.#own !== undefined) this.#set('language', this.#own)
    return this.#item as Item
  }

  #set(variable: VariableName, value: Value): void {
    if (value === undefined || value === '' || (Array.isArray(value) && value.length === 0)) return
    this.#item[variable] = value
  }

  #cslType(): Item['type'] {
    const subtype = this.raw.get('entrysubtype')
    const type = cslType(this.#type, subtype) ?? 'document'
    const isTalk = this.raw.has('eventdate') || this.raw.has('eventtitle') || this.raw.has('venue')
    return type === 'manuscript' && isTalk && !subtype ? 'speech' : type
  }

  /** `langid` says the language of the entry; `language` that of the work. */
  #ownLanguage(): string | undefined {
    const id = this.raw.get('langid') ?? this.raw.get('hyphenation')
    const work = this.raw.get('language')
    const workTag = work === undefined ? undefined : languageTag(work)
    if (id === undefined) return workTag
    const variant = /variant\s*=\s*([a-z]+)/i.exec(this.raw.get('langidopts') ?? '')?.[1]
    const idTag = languageTag(variant ?? '') ?? languageTag(id)
    const same = workTag !== undefined && workTag.split('-')[0] === idTag?.split('-')[0]
    const isTag = same && work!.trim().toLowerCase() === workTag.toLowerCase()
    return isTag ? workTag : (idTag ?? id.trim())
  }

  #text(name: string): string | undefined {
    const raw = this.raw.get(name)
    if (raw === undefined) return undefined
    this.#field = name
    return readText(raw, this.latex) || undefined
  }

  /** A word under a key of BibLaTeX’s, or text. */
  #word(name: string): string | undefined {
    const raw = this.raw.get(name)
    return raw === undefined ? undefined : (bibstring(raw.trim(), this.language) ?? this.#text(name))
  }

  #value(raw: string, kind: FieldKind): Value {
    switch (kind) {
      case 'names':
        return readNames(raw, this.latex)
      case 'date':
        return this.#date(raw)
      case 'title':
        return readTitlePart(this, raw)
      case 'verbatim':
        return verbatim(raw)
      case 'url':
        return url(raw)
      case 'key':
        return bibstring(raw.trim(), this.language) ?? readText(raw, this.latex)
      case 'list':
        return this.#list(raw)
      case 'range':
        return readText(raw, this.latex).replaceAll(/[–—]/g, '-')
      default:
        return readText(raw, this.latex)
    }
  }

  /** Publishers and places: `and` between them becomes a semicolon. */
  #list(raw: string | undefined): string | undefined {
    if (raw === undefined) return undefined
    const read = (part: string) => bibstring(part, this.language) ?? readText(part, this.latex)
    const parts = splitList(raw)
    return parts.length === 1 ? read(parts[0]!) : parts.map(read).join('; ')
  }

  #titles(): void {
    this.#field = 'title'
    const type = this.#type
    if (type === 'periodical' && this.#item['type'] !== 'periodical') {
      this.#set('container-title', readTitle(this, '', false))
      this.#set('title', readTitle(this, this.raw.has('issuetitle') ? 'issue' : ''))
      this.#set('container-title-short', this.#text('shorttitle'))
    } else if (isChapter(type) || type === 'suppcollection') this.#chapterTitles()
    else this.#workTitles()
    if (this.#item['container-title'] === undefined) this.#set('container-title', this.#journal())
    this.#set('title-short', this.#shortTitle())
  }

  #chapterTitles(): void {
    const main = readTitle(this, 'main')
    const book = readTitle(this, 'book')
    this.#set('title', readTitle(this, ''))
    this.#set('container-title', main ?? book)
    if (main !== undefined) this.#set('volume-title', book)
  }

  #workTitles(): void {
    const main = readTitle(this, 'main')
    const title = readTitle(this, '')
    this.#set('title', main ?? title)
    if (main !== undefined) this.#set('volume-title', title)
    if (onlines.has(this.#type)) this.#set('container-title', readTitle(this, 'book', false))
  }

  #journal(): string | undefined {
    const prefix = this.raw.has('journaltitle') ? 'journaltitle' : 'journal'
    this.#field = prefix
    const title = this.raw.get(prefix)
    const subtitle = this.raw.get('journalsubtitle')
    return join(': ', title && readText(title, this.latex), subtitle && readText(subtitle, this.latex))
  }

  /** `shorttitle` (of the volume, where there is a main title), or what stands before the colon. */
  #shortTitle(): string | undefined {
    const isMain = this.raw.has('maintitle') && !isChapter(this.#type)
    const own = isMain ? undefined : readTitlePart(this, this.raw.get('shorttitle'))
    if (own !== undefined) return own
    if (this.raw.has('shorttitle') && !isMain) return undefined
    const hasMore = !isMain && (this.raw.has('subtitle') || this.raw.has('titleaddon'))
    return readShortTitle(
      this,
      this.raw.get(this.#type.startsWith('mv') && isMain ? 'maintitle' : 'title'),
      !hasMore
    )
  }

  #numbers(): void {
    const number = this.#text('number')
    const issue = this.#text('issue')
    const type = this.#type
    if (isPeriodical(type)) {
      this.#set('issue', number && issue ? `${number}, ${issue}` : (number ?? issue))
      if (this.#item['number'] === undefined) this.#set('number', this.#text('eid'))
    } else if (isNumberedInSeries(type)) this.#set('collection-number', number)
    else this.#set('number', number)
    if (!isPeriodical(type)) this.#set('issue', issue)
    const volume = this.#text('volume')
    const part = this.#text('part')
    this.#set('volume', volume && part ? `${volume}.${part}` : (volume ?? part))
    this.#set('collection-title', this.#series())
  }

  /** Of a periodical, `series = {3}` is its third and `newseries` a word. */
  #series(): string | undefined {
    const raw = this.raw.get('series')
    if (raw === undefined) return undefined
    this.#field = 'series'
    const word = bibstring(raw.trim(), this.language)
    if (isPeriodical(this.#type) && /^\d{1,3}$/.test(raw.trim())) return `${ordinal(Number(raw))} series`
    return readTitlePart(this, word ?? raw)
  }

  #publication(): void {
    let publishers: ReadonlyArray<string> = none
    for (const name of publisherFields) {
      const publisher = this.raw.has(name) ? this.#publisher(name) : ''
      if (publisher !== '' && !publishers.includes(publisher)) publishers = [...publishers, publisher]
    }
    this.#set('publisher', publishers.join('; '))
    this.#field = 'location'
    const isPatent = this.#type === 'patent'
    const place = this.#list(
      isPatent ? this.raw.get('location') : (this.raw.get('address') ?? this.raw.get('location'))
    )
    this.#set(isPatent ? 'jurisdiction' : 'publisher-place', place)
    this.#set('genre', this.#genre())
    if (isPatent) this.#set('publisher-place', this.#list(this.raw.get('address')))
    else if (this.raw.has('address') && this.raw.has('location') && isConference(this.#type)) {
      if (this.#item['event-place'] === undefined)
        this.#set('event-place', this.#list(this.raw.get('location')))
    }
  }

  /** Empty where the field names nobody. */
  #publisher(name: string): string {
    const raw = this.raw.get(name)
    if (raw === undefined || (name === 'howpublished' && howpublishedUrl(raw) !== undefined)) return ''
    this.#field = name
    return this.#list(raw) ?? ''
  }

  #genre(): string | undefined {
    const genre = this.#word('type')
    if (genre !== undefined) return genre
    const key = thesisKinds.get(this.#type)
    return key && bibstring(key, this.language)
  }

  #links(): void {
    this.#field = 'url'
    const raw = this.raw.get('url')
    this.#set(
      'URL',
      raw === undefined ? (this.#eprintUrl() ?? howpublishedUrl(this.raw.get('howpublished'))) : url(raw)
    )
  }

  #eprintUrl(): string | undefined {
    const eprint = this.raw.get('eprint')?.trim()
    const kind = (this.raw.get('eprinttype') ?? this.raw.get('archiveprefix'))?.trim().toLowerCase()
    const base = eprintBases.get(kind ?? '')
    return eprint && base ? base + verbatim(eprint) : undefined
  }

  #notes(): void {
    this.#set('note', join('. ', this.#text('note'), this.#text('addendum')))
  }

  /** EDTF’s `~` is no space. */
  #date(raw: string): DateValue | undefined {
    const plain = raw.includes('{') || raw.includes('}') ? raw.trim().replaceAll(/[{}]/g, '') : raw.trim()
    return plain === '' ? undefined : (parseEdtf(plain) ?? parseDate(readPlain(raw, this.latex)))
  }

  #issued(): DateValue | undefined {
    const date = this.raw.get('date')?.trim()
    const read = date ? this.#date(date) : undefined
    if (read && read.literal === undefined) return read
    return this.#yearMonth() ?? read
  }

  #yearMonth(): DateValue | undefined {
    const raw = this.raw.get('year')
    if (raw === undefined) return undefined
    const year = this.#date(raw)
    if (year === undefined) return undefined
    const [parts, ...more] = year['date-parts'] ?? []
    if (parts?.length !== 1 || more.length > 0 || year.literal !== undefined) return year
    return {...year, ...monthOf(Number(parts[0]), this.#text('month'), this.#text('day'))}
  }
}

/** BibLaTeX’s option, among others. */
function usesPrefix(options: string | undefined): boolean {
  return options !== undefined && /(?:^|,)\s*useprefix\s*(?:=\s*true\s*)?(?:,|$)/i.test(options)
}

/** `October`, `10`, `October 23`, `jan/feb`, `Spring`. */
function monthOf(year: number, month: string | undefined, day: string | undefined): DateValue {
  if (month === undefined) return {'date-parts': [[year]]}
  const whole = day === undefined ? monthNumber(month) : undefined
  if (whole !== undefined) return {'date-parts': [[year, whole]]}
  const season = seasonNumber(month)
  if (season !== undefined) return {'date-parts': [[year]], season}
  const ends = month.split(/\s*(?:[/–—]|-{1,2}| and )\s*/)
  if (ends.length === 2) {
    const [first, second] = ends.map(monthNumber)
    if (first !== undefined && second !== undefined)
      return {
        'date-parts': [
          [year, first],
          [year, second]
        ]
      }
  }
  const words = month.split(/[\s\u00a0.,]+/).filter((word) => word !== '')
  const name = words.map(monthNumber).find((_, index) => !/^\d/.test(words[index]!) || words.length === 1)
  if (name === undefined) return {'date-parts': [[year]]}
  const number = Number(
    day ??
      words
        .find((word, index) => words.length > 1 && index < 2 && /^\d{1,2}(?:st|nd|rd|th)?$/.test(word))
        ?.replace(/\D+$/, '')
  )
  return {'date-parts': [number >= 1 && number <= 31 ? [year, name, number] : [year, name]]}
}

/** Here `address` is the publisher’s place and `location` the event’s, where both are given (Zotero’s reading). */
const isConference = (type: string): boolean =>
  type === 'inproceedings' || type === 'conference' || type === 'proceedings'

const none: ReadonlyArray<string> = []

const publisherFields = ['school', 'institution', 'organization', 'howpublished', 'publisher'] as const

/** Types whose `booktitle` is the name of the site. */
const onlines: ReadonlySet<string> = new Set(['online', 'electronic', 'www', 'webpage'])

/** `csl-…`: a variable under its own name, as our writer puts it where no field fits. */
function cslField(name: string): FieldRow | undefined {
  const variable = name.startsWith('csl-') ? cslVariables.get(name.slice(4)) : undefined
  return variable && [name, variable, 'text']
}

const cslVariables = new Map(
  [...standardVariables, ...numberVariables].map((name) => [name.toLowerCase(), name])
)

const thesisKinds: ReadonlyMap<string, string> = new Map([
  ['phdthesis', 'phdthesis'],
  ['mastersthesis', 'mathesis'],
  ['bachelorsthesis', 'bathesis']
])

const eprintBases: ReadonlyMap<string, string> = new Map([
  ['arxiv', 'https://arxiv.org/abs/'],
  ['jstor', 'https://www.jstor.org/stable/'],
  ['pubmed', 'https://www.ncbi.nlm.nih.gov/pubmed/'],
  ['googlebooks', 'https://books.google.com?id='],
  ['hdl', 'https://hdl.handle.net/']
])

function howpublishedUrl(raw: string | undefined): string | undefined {
  if (raw === undefined) return undefined
  const inside = /^\s*\\url\s*\{([^{}]*)\}\.?\s*$/.exec(raw)?.[1] ?? /^\s*(https?:\/\/\S+)\s*$/.exec(raw)?.[1]
  return inside === undefined ? undefined : url(inside)
}

function ordinal(number: number): string {
  const tens = number % 100
  const ending = tens > 10 && tens < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th')
  return `${number}${ending}`
}
