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
import {etAlPhrases} from '../words/et-al.ts'
import {leadIns} from '../words/lead-ins.ts'
import {institutionLinks, institutionWords, particles, titles} from '../words/names.ts'
import {secondaryPhrases} from '../words/secondary.ts'
import {labels, months, openers} from '../words/stop-words.ts'
import {type AuthorsMatch, authorsAt, authorTexts} from './authors.ts'
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
    return citation(document, start, close, cites(document, citeOf(document, authors), dated))
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
  if (document.language === 'de' && known) return isIntroduced(document, authors.names[0]!.start)
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

/** The authors that end right before a bracket. */
function authorsBefore(document: ProseDocument, open: number, year: string): AuthorsMatch | undefined {
  const {tokens} = document
  if (tokens[open]!.gap === 2) return undefined
  let end = open
  while (end > 0 && tokens[end - 1]!.text === ',' && end > open - 1) end--
  const from = windowStart(document, end)
  for (let start = from; start < end; start++) {
    if (!mayStart(document, start, from)) continue
    const found = authorsAt(document, start, end)
    if (!found || found.end !== end) continue
    if (!found.joined && found.names.length > 1 && !areTogether(document, found)) continue
    return trimmed(document, withoutGenitive(document, found), year)
  }
  return undefined
}

/** `der Modellierung von Schmid`: the noun before the particle is no given name. */
function withoutGenitive(document: ProseDocument, found: AuthorsMatch): AuthorsMatch {
  const {tokens} = document
  const first = found.names[0]!
  for (let at = first.core + 1; at < first.end - 1; at++) {
    const token = tokens[at]!
    if (!/^(?:von|vom|van|de|del|di|da|do|dos|des|du)$/.test(token.text)) continue
    const textFrom = (from: number): string =>
      document.text.slice(tokens[from]!.start, tokens[first.end - 1]!.end)
    const listed = isListed(document, textFrom(at + 1)) && !isFullName(document, textFrom(first.core))
    const noun = document.language === 'de' && determiners.has(tokens[first.core - 1]?.fold ?? '')
    if (!listed && !noun) continue
    return {...found, names: [{...first, start: at + 1, core: at + 1}, ...found.names.slice(1)]}
  }
  return found
}

const determiners = new Set(
  'der die das den dem des ein eine einer eines einem einen ihre seine zur zum im vom'.split(' ')
)

const isFullName = (document: ProseDocument, name: string): boolean => document.known?.isWhole(name) === true

/** `Akimova, Shapir (2006)` without a connective: only where a work listed has both. */
function areTogether(document: ProseDocument, found: AuthorsMatch): boolean {
  const names = authorTexts(document, found.names).map((name) => name.text)
  return names.every((name, index) => index === 0 || document.known?.together(names[0]!, name) === true)
}

/** Leftmost token that may belong to the authors. */
function windowStart(document: ProseDocument, end: number): number {
  let at = end
  while (at > 0 && end - at < 40 && mayBelong(document, at - 1)) {
    at--
    if (document.tokens[at]!.gap === 2) break
  }
  return at
}

const smallEtAl = new Set(
  "et al alii aliae dkk kawan kawan-kawan lain-lain rekan-rekan others colleagues a u outros otros cols andere c s coll autres anderen collega's m col".split(
    ' '
  )
)

function mayBelong(document: ProseDocument, at: number): boolean {
  const {tokens, language} = document
  const token = tokens[at]!
  if (token.type === 'link') return true
  if (token.type === 'mark') return /^[,.&/'’“”"„«»‘…-]$/.test(token.text)
  if (token.type !== 'word') return false
  if (isCapital(token.text)) return true
  return (
    particles.has(token.fold) ||
    institutionLinks.has(token.fold) ||
    joins(token.fold, language) ||
    smallEtAl.has(token.fold) ||
    titles.has(token.fold)
  )
}

/** A name does not begin in the middle of another, nor with a small word that is no particle. */
function mayStart(document: ProseDocument, start: number, from: number): boolean {
  const {tokens} = document
  const token = tokens[start]!
  if (token.type === 'mark') return /^[“"„«‘]$/.test(token.text)
  if (token.type === 'link') return true
  if (etAlPhrases.longestAt(tokens, start, start + 3)) return false
  if (!isCapital(token.text) && !particles.has(token.fold) && !titles.has(token.fold)) return false
  if (!isCapital(token.text) && joins(token.fold, document.language)) return false
  if (openers.has(token.fold) && tokens[start + 1]?.text !== ',' && !isListed(document, token.text))
    return false
  const before = tokens[start - 1]
  if (start === from || !before || token.gap > 0) return true
  return before.text !== '.'
}

const isListed = (document: ProseDocument, word: string): boolean =>
  (document.known?.rate(word, null) ?? 0) > 0

/** Cuts common words off the front of the first name: `Temuan Sugiyono`, `Studi Logan`. */
function trimmed(document: ProseDocument, found: AuthorsMatch, year: string): AuthorsMatch | undefined {
  const {tokens, known} = document
  const first = found.names[0]!
  const whole = authorTexts(document, [first])[0]!.text
  if (tokens[first.start]!.type !== 'word' || known?.rate(whole, year) === 3 || known?.hasTitle(whole)) {
    if (!isCommonStart(document, first.core, first.end)) return found
  }
  let core = first.core
  while (core < first.end - 1 && isCommon(document, core)) core++
  if (core === first.core) return isCommon(document, core) && first.end - core === 1 ? undefined : found
  if (isCommon(document, core) && core === first.end - 1) return undefined
  if (first.institution && institutionWords.has(tokens[first.core]!.fold)) return found
  const name = {...first, start: core, core}
  return {...found, names: [name, ...found.names.slice(1)]}
}

/** `Menurut Sugiyono`: an opener before a listed name. */
function isCommonStart(document: ProseDocument, core: number, end: number): boolean {
  return end - core > 1 && isCommon(document, core)
}

/** Mostly written in lower case in this text, and nobody listed is called so. */
function isCommon(document: ProseDocument, at: number): boolean {
  const token = document.tokens[at]!
  if (token.type !== 'word' || !isCapital(token.text)) return false
  if (isListed(document, token.text)) return false
  if (openers.has(token.fold)) return true
  if (institutionWords.has(token.fold)) return false
  const usage = document.usage.get(token.fold)
  return usage !== undefined && usage.lower > 0 && usage.lower >= usage.upper
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
