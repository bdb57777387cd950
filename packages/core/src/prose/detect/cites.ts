/**
 * All cites between two brackets.
 *
 * @example
 *   // Koehn, 2009; Lopez, 2008: 3
 *   citesBetween(document, 1, 11) // => {cites: [{year: '2009', …}, {year: '2008', locator: …}], …}
 */
import type {ProseCite, ProseLocator} from '../citations.ts'
import {isUpper, type ProseDocument} from '../document.ts'
import {notePhrases} from '../words/notes.ts'
import type {AuthorsMatch} from './authors.ts'
import {authorTexts} from './authors.ts'
import {locatorAt} from './locator.ts'
import {type Region, regionAt} from './region.ts'
import {isListed} from './trim.ts'
import {beforeYearStart, dateStart, type YearMatch, yearAt} from './year.ts'

/** Cites found. */
export interface CitesMatch {
  cites: ProseCite[]
  /** First and last token of the cites. */
  start: number
  end: number
  /** Whether there is nothing else between the brackets. */
  whole: boolean
  weak: boolean
}

/** Reads tokens `from` to `to`; brackets within are left to their own readers. */
export function citesBetween(document: ProseDocument, from: number, to: number): CitesMatch | undefined {
  const reader = new Reader(document, from, to)
  return reader.read()
}

class Reader {
  private readonly document: ProseDocument
  private readonly from: number
  private readonly to: number
  private readonly cites: ProseCite[] = []
  private cursor: number
  private start = -1
  private end = -1
  private whole = true
  private weak = true
  private broken = false

  constructor(document: ProseDocument, from: number, to: number) {
    this.document = document
    this.from = from
    this.to = to
    this.cursor = this.afterNote(from)
  }

  /** `Hervorhebung im Original; Busse 1992`: a remark before the cites. */
  private afterNote(from: number): number {
    const note = notePhrases.longestAt(this.document.tokens, from, this.to)
    if (!note) return from
    const next = from + note.length
    return /^[;,]$/.test(this.document.tokens[next]?.text ?? '') ? next + 1 : from
  }

  read(): CitesMatch | undefined {
    let at = this.from
    while (at < this.to) at = this.step(at)
    if (this.cites.length === 0) return undefined
    this.finish()
    return {cites: this.cites, start: this.start, end: this.end, whole: this.whole, weak: this.weak}
  }

  private step(at: number): number {
    const {partner, tokens} = this.document
    const year = yearAt(tokens, at, this.to)
    if (year) return this.year(year)
    const close = partner[at]!
    if (close <= at || (close === at + 2 && isUpper(tokens[at + 1]!.text) && at > this.cursor)) return at + 1
    if (this.cites.length > 0 && close === at + 2 && isUpper(tokens[at + 1]!.text)) return close + 1
    this.cursor = close + 1
    this.whole = false
    this.broken = true
    return close + 1
  }

  private year(year: YearMatch): number {
    const regionEnd = beforeYearStart(this.document.tokens, this.cursor, year.start)
    const hasPrevious = this.cites.length > 0 && !this.broken
    const region =
      regionAt(this.document, this.cursor, regionEnd, hasPrevious) ?? this.dated(year, hasPrevious)
    if (!region || (region.weak && year.kind === 'range')) return this.fail(year)
    const locator = locatorAt(this.document, year.end, this.to)
    this.add(region, year, locator?.locator ?? null)
    this.cursor = locator?.end ?? year.end
    this.end = this.cursor
    this.broken = false
    return this.cursor
  }

  /** `(Kompas, 5 Mei 2021)`: a whole date, where somebody is listed who is called so. */
  private dated(year: YearMatch, hasPrevious: boolean): Region | undefined {
    const start = dateStart(this.document.tokens, this.cursor, year.start)
    if (start === year.start || this.document.tokens[start - 1]?.text !== ',') return undefined
    const region = regionAt(this.document, this.cursor, start, hasPrevious)
    const name = region?.authors ? authorTexts(this.document, region.authors.names)[0] : undefined
    return name && isListed(this.document, name.text) ? region : undefined
  }

  private fail(year: YearMatch): number {
    this.cursor = year.end
    this.whole = false
    this.broken = true
    return year.end
  }

  private add(region: Region, year: YearMatch, locator: ProseLocator | null): void {
    if (this.start < 0) this.start = region.start
    if (region.prose) this.whole = false
    if (!region.weak || region.names > region.start || locator || year.suffixes.length > 0) this.weak = false
    const previous = this.cites.at(-1)
    if (region.via && previous && !region.original) previous.role = 'original'
    if (region.original) this.cites.push({...citeOf(this.document, region.original), role: 'original'})
    const authors = region.authors ? citeOf(this.document, region.authors) : namesOf(previous)
    const prefix = this.prefixOf(region)
    for (const cite of withYear(this.document, {...authors, prefix}, year)) {
      if (region.via) cite.role = 'via'
      this.cites.push(cite)
    }
    this.cites.at(-1)!.locator = locator
  }

  private prefixOf(region: Region): string {
    if (region.names <= region.start) return ''
    const {tokens, text} = this.document
    return text.slice(tokens[region.start]!.start, tokens[region.names - 1]!.end)
  }

  /** What is left after the last cite: a few words stay with it, more are prose. */
  private finish(): void {
    const {tokens, text} = this.document
    let end = this.to
    while (end > this.end && /^[.,;:]$/.test(tokens[end - 1]!.text)) end--
    if (end <= this.end) return
    if (end - this.end > 9) this.whole = false
    else this.cites.at(-1)!.after = text.slice(tokens[this.end]!.start, tokens[end - 1]!.end)
  }
}

/** A cite with those authors and nothing else. */
export function citeOf(document: ProseDocument, authors: AuthorsMatch): ProseCite {
  return {
    authors: authorTexts(document, authors.names),
    etAl: authors.etAl,
    year: null,
    suffix: null,
    yearPlace: null,
    locator: null,
    prefix: '',
    after: ''
  }
}

function namesOf(previous: ProseCite | undefined): ProseCite {
  return {
    authors: previous?.authors ?? [],
    etAl: previous?.etAl ?? null,
    year: null,
    suffix: null,
    yearPlace: null,
    locator: null,
    prefix: '',
    after: ''
  }
}

/** One cite for a year, or one for each of its letters. */
export function withYear({tokens}: ProseDocument, cite: ProseCite, year: YearMatch): ProseCite[] {
  const yearPlace = {start: tokens[year.start]!.start, end: tokens[year.end - 1]!.end}
  const letters = year.suffixes.length > 0 ? year.suffixes : [null]
  return letters.map((suffix, index) => ({
    ...cite,
    prefix: index > 0 ? '' : cite.prefix,
    year: year.year,
    suffix,
    yearPlace
  }))
}
