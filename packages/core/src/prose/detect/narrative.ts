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
import {type Dated, isAccepted} from './accept.ts'
import {type AuthorsMatch, authorTexts} from './authors.ts'
import {authorsBefore} from './authors-before.ts'
import {citeOf, citesBetween, withYear} from './cites.ts'
import {locatorAt} from './locator.ts'
import {possessor, type RemoteMatch, remoteAuthor} from './remote.ts'
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
  if (at >= to) return {years, after: '', more: []}
  const after = text.slice(tokens[at]!.start, tokens[to - 1]!.end)
  const secondary = secondaryPhrases.longestAt(tokens, at, to)
  if (!secondary && !leadIns.longestAt(tokens, at, to)) return undefined
  const inside = citesBetween(document, at, to)
  if (inside?.whole) return {years, after: '', more: asVia(inside.cites, secondary !== undefined)}
  return to - at < 12 ? {years, after, more: []} : undefined
}

/** The first work after “in”, “apud” … is the one quoted from. */
function asVia(found: ReadonlyArray<ProseCite>, secondary: boolean): ProseCite[] {
  return found.map((cite, index) => (secondary && index === 0 ? {...cite, role: 'via'} : cite))
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
  const accepted = authors !== undefined && isAccepted(document, authors, dated, open)
  const remote =
    first.kind === 'number' ? remoteFor(document, open, first.year, authors, accepted) : undefined
  if (authors && accepted && !remote) {
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

/** `25% (2008)`, `Tabel 2.3 (2025)`: the year of a number. */
function isMeasure({tokens}: ProseDocument, open: number): boolean {
  const before = tokens[open - 1]
  return before === undefined || before.type === 'number' || /^[%=]$/.test(before.text)
}

/** Somebody further left, where what stands next to the bracket is no author, or none of that year. */
function remoteFor(
  document: ProseDocument,
  open: number,
  year: string,
  authors: AuthorsMatch | undefined,
  accepted: boolean
): RemoteMatch | undefined {
  if (!authors) return isMeasure(document, open) ? undefined : remoteAuthor(document, open, year)
  if (isTitle(document, authors)) return remoteAuthor(document, open, year, true)
  if (!accepted) return undefined
  const names = authorTexts(document, authors.names)
  const agrees = names.some((name) => document.known?.rate(name.text, year) === 3)
  return agrees ? undefined : possessor(document, open, year)
}

function cites(document: ProseDocument, cite: ProseCite, dated: Dated): ProseCite[] {
  const all = dated.years.flatMap(({year, locator}) => {
    const some = withYear(document, cite, year)
    some.at(-1)!.locator = locator
    return some
  })
  all.at(-1)!.after = dated.after
  if (dated.more[0]?.role === 'via') all.at(-1)!.role = 'original'
  all.push(...dated.more)
  return all
}

function citation(document: ProseDocument, start: number, close: number, found: ProseCite[]): ProseCitation {
  const end = document.tokens[close]!.end
  const kind = found.every(isWeb) ? 'web' : 'author-date'
  return {start, end, text: document.text.slice(start, end), form: 'narrative', kind, cites: found}
}

const isWeb = (cite: ProseCite): boolean =>
  cite.authors.length === 1 && /^[^\s]+\.[a-z]{2,}(?:\/\S*)?$/i.test(cite.authors[0]!.text)

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
