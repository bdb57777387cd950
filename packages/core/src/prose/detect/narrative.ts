/**
 * Narrative citations: a bracket that holds only years and locators, and the authors to its left.
 *
 * @example
 *   // menurut Pécoud (2018: 1622)
 *   narrativeAt(document, 2) // => citation `Pécoud (2018: 1622)`
 */
import type {ProseCitation, ProseCite} from '../citations.ts'
import {isCapital, type ProseDocument} from '../document.ts'
import {joins} from '../words/connectives.ts'
import {leadIns} from '../words/lead-ins.ts'
import {secondaryPhrases, weakSecondary} from '../words/secondary.ts'
import {labels, months} from '../words/stop-words.ts'
import {type AuthorsMatch, authorTexts} from './authors.ts'
import {authorsBefore} from './authors-before.ts'
import {citeOf, citesBetween, withYear} from './cites.ts'
import {locatorAt} from './locator.ts'
import {remoteAuthor} from './remote.ts'
import {beforeYearStart, type YearMatch, yearAt} from './year.ts'

/** The narrative citation whose bracket opens at a token. */
export function narrativeAt(document: ProseDocument, open: number): ProseCitation | undefined {
  const close = document.partner[open]!
  const dated = yearsOnly(document, open + 1, close)
  if (dated) return withAuthors(document, open, close, dated)
  return quotedElsewhere(document, open, close)
}

const weakButMeant = new Set(['dalam', 'ap'])

/** `Sugiyono dalam Putri (2012)`, `Weber, as cited in Betz (2009)`: the names before the word of quoting. */
function originalBefore(document: ProseDocument, start: number): AuthorsMatch | undefined {
  const {tokens} = document
  if (tokens[start]!.gap === 2) return undefined
  for (let at = Math.max(1, start - 5); at < start; at++) {
    const found = secondaryPhrases.longestAt(tokens, at, start)
    if (!found || at + found.length !== start || isCapital(tokens[at]!.text)) continue
    if (weakSecondary.has(found.phrase) && !weakButMeant.has(found.phrase)) continue
    const before = tokens[at - 1]!
    if (tokens[at]!.gap === 2 || !(before.text === ',' || isCapital(before.text))) continue
    const names = authorsBefore(document, at, '')
    const isName =
      names && !names.names[0]!.institution && !isTitle(document, names) && !isVerb(document, names)
    return isName ? names : undefined
  }
  return undefined
}

/** `Dibahas dalam Betz (2009)`: an Indonesian verb opens the sentence. */
function isVerb({tokens}: ProseDocument, {names}: AuthorsMatch): boolean {
  const first = names[0]!
  if (names.length > 1 || first.end - first.core > 1) return false
  const before = tokens[first.core - 1]
  const opens = !before || tokens[first.core]!.gap === 2 || /^[.!?]$/.test(before.text)
  return opens && /^(?:di|ter|me|ber|se|pem|pen)\p{Ll}{3}/u.test(tokens[first.core]!.fold)
}

/** In quotes, or listed as a title and not as a name: its author may stand further left. */
function isTitle(document: ProseDocument, {names}: AuthorsMatch): boolean {
  const first = names[0]!
  if (names.length !== 1) return false
  if (document.tokens[first.core]!.type === 'mark') return true
  return document.known?.hasTitle(authorTexts(document, names)[0]!.text) === true
}

interface Dated {
  years: {year: YearMatch; locator: ProseCite['locator']}[]
  after: string
  /** The work it is quoted from: `Weber (1922, dalam Sugiyono, 2019)`. */
  via?: ProseCite | undefined
}

/** `2018: 1622`, `2010, 2011`, `2019, hlm. 45`, `t.t.`; a word or two may follow. */
function yearsOnly(document: ProseDocument, from: number, to: number): Dated | undefined {
  const {tokens, text} = document
  const years: Dated['years'] = []
  let at = from
  while (at < to) {
    while (at < to && years.length > 0 && isSeparator(document, at)) at++
    let year: YearMatch | undefined
    for (let start = at; start < Math.min(to, at + 3) && !year; start++) {
      if (start === at || beforeYearStart(tokens, at, start) === at) year = yearAt(tokens, start, to)
    }
    if (!year) break
    const locator = locatorAt(document, year.end, to)
    years.push({year, locator: locator?.locator ?? null})
    at = locator?.end ?? year.end
  }
  while (at < to && /^[.,;]$/.test(tokens[at]!.text)) at++
  if (years.length === 0) return undefined
  if (at >= to) return {years, after: ''}
  const after = text.slice(tokens[at]!.start, tokens[to - 1]!.end)
  const via = secondaryPhrases.longestAt(tokens, at, to) ? citesBetween(document, at, to) : undefined
  if (via?.whole && via.cites.length === 1) return {years, after: '', via: via.cites[0]}
  const continued = secondaryPhrases.longestAt(tokens, at, to) || leadIns.longestAt(tokens, at, to)
  return continued && to - at < 12 ? {years, after} : undefined
}

function isSeparator({tokens, language}: ProseDocument, at: number): boolean {
  return /^[,;&/]$/.test(tokens[at]!.text) || joins(tokens[at]!.fold, language)
}

function withAuthors(
  document: ProseDocument,
  open: number,
  close: number,
  dated: Dated
): ProseCitation | undefined {
  const {tokens} = document
  const first = dated.years[0]!.year
  const authors = authorsBefore(document, open, first.year)
  const titled = authors !== undefined && isTitle(document, authors)
  const remote =
    (titled || !authors) && first.kind === 'number' ? remoteAuthor(document, open, first.year) : undefined
  if (authors && !remote && isAccepted(document, authors, dated, open)) {
    const start = tokens[authors.names[0]!.start]!.start
    const own = cites(document, citeOf(document, authors), dated)
    const original = originalBefore(document, authors.names[0]!.start)
    if (!original) return citation(document, start, close, own)
    for (const cite of own) cite.role = 'via'
    const from = tokens[original.names[0]!.start]!.start
    return citation(document, from, close, [{...citeOf(document, original), role: 'original'}, ...own])
  }
  if (!remote) return undefined
  const start = remote.near ? remote.author.start : tokens[open]!.start
  return citation(document, start, close, cites(document, remote.cite, dated))
}

function cites(document: ProseDocument, cite: ProseCite, dated: Dated): ProseCite[] {
  const all = dated.years.flatMap(({year, locator}) => {
    const some = withYear(document, cite, year)
    some.at(-1)!.locator = locator
    return some
  })
  all.at(-1)!.after = dated.after
  if (dated.via) {
    all.at(-1)!.role = 'original'
    all.push({...dated.via, role: 'via'})
  }
  return all
}

function citation(document: ProseDocument, start: number, close: number, found: ProseCite[]): ProseCitation {
  const end = document.tokens[close]!.end
  const kind = found.every((cite) => isWeb(document, cite)) ? 'web' : 'author-date'
  return {start, end, text: document.text.slice(start, end), form: 'narrative', kind, cites: found}
}

const isWeb = (_document: ProseDocument, cite: ProseCite): boolean =>
  cite.authors.length === 1 && /^[^\s]+\.[a-z]{2,}(?:\/\S*)?$/i.test(cite.authors[0]!.text)

/** Life dates and periods are no citations; nor are years after labels and common words. */
function isAccepted(document: ProseDocument, authors: AuthorsMatch, dated: Dated, open: number): boolean {
  const {tokens, known} = document
  const names = authorTexts(document, authors.names)
  const first = dated.years[0]!.year
  const rating = known ? Math.max(...names.map((name) => known.rate(name.text, first.year))) : 0
  const whole = names.map((name) => name.text).join(' ')
  if (rating > 0) return first.kind !== 'range' || rating === 3
  if (first.kind === 'range') return false
  if (known?.hasTitle(whole)) return true
  const core = tokens[authors.names[0]!.core]!
  if (labels.has(core.fold) || months.has(core.fold)) return false
  if (authors.joined) return true
  if (tokens[open - 1]!.text === ',' || isInsideTitle(document, authors.names[0]!.start)) return false
  if (document.language === 'de') return isIntroduced(document, authors.names[0]!.start)
  return authors.names[0]!.institution || authors.names[0]!.end - authors.names[0]!.core <= 6
}

/** `An Aesthetic for Democracy (1999)`: the end of a title, not an author. */
function isInsideTitle({tokens}: ProseDocument, start: number): boolean {
  const link = tokens[start - 1]
  const before = tokens[start - 2]
  if (!link || !before || tokens[start]!.gap === 2 || link.gap === 2) return false
  return (
    /^(?:for|and|the|untuk|fur|pour|para)$/.test(link.fold) &&
    before.type === 'word' &&
    isCapital(before.text)
  )
}

const introducing = new Set([
  'von',
  'nach',
  'bei',
  'laut',
  'gemass',
  'vgl',
  'siehe',
  'etwa',
  'durch',
  'an',
  '.'
])

function isIntroduced({tokens}: ProseDocument, start: number): boolean {
  const before = tokens[start - 1]
  return !before || tokens[start]!.gap === 2 || introducing.has(before.fold)
}

/** `Surbakti (dalam Paramita & Arini, 2021: 3)`: the bracket names the work it is quoted from. */
function quotedElsewhere(document: ProseDocument, open: number, close: number): ProseCitation | undefined {
  const {tokens} = document
  if (!secondaryPhrases.longestAt(tokens, open + 1, close)) return undefined
  const inside = citesBetween(document, open + 1, close)
  if (!inside?.whole || inside.cites[0]?.role !== 'via') return undefined
  const authors = authorsBefore(document, open, '')
  if (!authors) return undefined
  const start = tokens[authors.names[0]!.start]!.start
  const original: ProseCite = {...citeOf(document, authors), role: 'original'}
  const found = citation(document, start, close, [original, ...inside.cites])
  return {...found, kind: 'author-date'}
}
