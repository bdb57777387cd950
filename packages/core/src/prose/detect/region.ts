/**
 * What stands before a year inside brackets: `see, for example, Janecek,`, `; Craig and Kinney,`,
 * `, citado por Demetrious,`, or nothing, where the authors are those of the year before.
 */
import type {ProseDocument} from '../document.ts'
import {isCapital, isUpper} from '../document.ts'
import {joins} from '../words/connectives.ts'
import {leadIns} from '../words/lead-ins.ts'
import {institutionWords} from '../words/names.ts'
import {secondaryPhrases, weakSecondary} from '../words/secondary.ts'
import {labels, months} from '../words/stop-words.ts'
import {type AuthorsMatch, authorsAt, authorTexts, etAlAt} from './authors.ts'

/** The authors of a year. */
export interface Region {
  /** * `'same'` — no names of their own; `'authors'` — names. */
  type: 'same' | 'authors'
  authors?: AuthorsMatch
  /** The work not read, named before “in”, “apud” … */
  original?: AuthorsMatch
  /** Whether the authors are those of the work it was quoted from. */
  via: boolean
  /** First token that is part of the cite: its lead-in or its first name. */
  start: number
  /** Where the names begin. */
  names: number
  /** Words before the cite that are neither names nor known lead-ins. */
  prose: boolean
  /** Nothing but the year speaks for a citation: no comma, no second name, nobody listed. */
  weak: boolean
}

/** Reads tokens `from` to `to`; `hasPrevious` tells that a cite stands before. */
export function regionAt(
  document: ProseDocument,
  from: number,
  to: number,
  hasPrevious: boolean
): Region | undefined {
  const start = hasPrevious ? afterSeparators(document, from, to) : from
  if (start === to) return hasPrevious ? same(start) : undefined
  const secondary = secondaryPhrases.longestAt(document.tokens, start, to)
  const via = secondary !== undefined && (hasPrevious || !weakSecondary.has(secondary.phrase))
  const names = via ? afterMarks(document, start + secondary.length, to) : afterLeadIns(document, start, to)
  if (names === to) return undefined
  return (
    secondaryInside(document, start, names, to) ??
    wholly(document, start, names, to, via || (secondary !== undefined && names > start)) ??
    phrase(document, start, names, to, via) ??
    afterProse(document, start, names, to)
  )
}

const same = (start: number): Region => ({
  type: 'same',
  via: false,
  start,
  names: start,
  prose: false,
  weak: false
})

/** `;`, `,`, `and` between two cites. */
function afterSeparators({tokens, language}: ProseDocument, from: number, to: number): number {
  let at = from
  while (
    at < to &&
    (/^[;,.:&/]$/.test(tokens[at]!.text) ||
      (joins(tokens[at]!.fold, language) && !isCapital(tokens[at]!.text)))
  ) {
    at++
  }
  return at
}

function afterMarks({tokens}: ProseDocument, from: number, to: number): number {
  let at = from
  while (at < to && /^[,:.]$/.test(tokens[at]!.text)) at++
  return at
}

/** `see, for example,`: a capitalised lead-in counts only where a name is left after it. */
function afterLeadIns(document: ProseDocument, from: number, to: number): number {
  const {tokens} = document
  let at = from
  for (;;) {
    const found = leadIns.longestAt(tokens, at, to)
    if (!found) return at
    const next = afterMarks(document, at + found.length, to)
    if (next >= to) return at
    if (isCapital(tokens[at]!.text) && !mayOpen(document, at + found.length, to)) return at
    at = next
  }
}

/** Whether what comes after a capitalised word shows that the word is no name: `See Logan`, not `See & Kim`. */
function mayOpen(document: ProseDocument, at: number, to: number): boolean {
  const {tokens, language} = document
  const token = tokens[at]!
  if (etAlAt(document, at, to) || joins(token.fold, language) || token.text === '/') return false
  if (
    token.text === ',' &&
    at + 1 < to &&
    (joins(tokens[at + 1]!.fold, language) || /^\p{Lu}$/u.test(tokens[at + 1]!.text))
  ) {
    return false
  }
  return token.text !== ';'
}

/** `Gándara citado por Sánchez`, `Weber in Parsons`. */
function secondaryInside(
  document: ProseDocument,
  start: number,
  names: number,
  to: number
): Region | undefined {
  const {tokens} = document
  for (let at = names + 1; at < to; at++) {
    const found = secondaryPhrases.longestAt(tokens, at, to)
    if (!found || isCapital(tokens[at]!.text) || joins(tokens[at]!.fold, document.language)) continue
    const original = complete(document, names, at)
    const second = afterMarks(document, at + found.length, to)
    const authors = complete(document, second, to)
    if (!original || !authors) continue
    return {type: 'authors', authors, original, via: true, start, names, prose: false, weak: false}
  }
  return undefined
}

function wholly(
  document: ProseDocument,
  start: number,
  names: number,
  to: number,
  via: boolean
): Region | undefined {
  const authors = complete(document, names, to)
  if (!authors || !plausible(document, authors)) return undefined
  return {type: 'authors', authors, via, start, names, prose: false, weak: isWeak(document, authors, to)}
}

const longestPhrase = 10

/** A name with small letters inside, an institution’s or a title: `Diario oficial`, `Laporan kinerja instansi`. */
function phrase(
  document: ProseDocument,
  start: number,
  names: number,
  to: number,
  via: boolean
): Region | undefined {
  const end = document.tokens[to - 1]!.text === ',' ? to - 1 : to
  if (!isPhrase(document, names, end, end < to)) return undefined
  const name = {start: names, core: names, bare: end, end, institution: true}
  const authors = {names: [name], etAl: null, end, joined: false, commas: 0}
  return {type: 'authors', authors, via, start, names, prose: false, weak: false}
}

/** Words alone, the first a capital: of an institution where a comma follows, else of something listed. */
function isPhrase({tokens, text, known}: ProseDocument, from: number, end: number, comma: boolean): boolean {
  const first = tokens[from]!
  if (end - from === 1 && comma && first.type === 'word') return (known?.rate(first.text, null) ?? 0) > 0
  if (end - from < 2 || end - from > longestPhrase || first.type !== 'word' || !isCapital(first.text))
    return false
  if (
    !tokens
      .slice(from, end)
      .every((token, index) => token.type === 'word' && (index === 0 || token.gap === 1))
  )
    return false
  if (comma && institutionWords.has(first.fold)) return true
  const typed = text.slice(first.start, tokens[end - 1]!.end)
  return known?.hasTitle(typed) === true || (known?.rate(typed, null) ?? 0) > 0
}

/** Names that take all tokens from `from` to `to`, but for punctuation before the year. */
function complete(document: ProseDocument, from: number, to: number): AuthorsMatch | undefined {
  let end = to
  while (end > from && /^[,:;(]$/.test(document.tokens[end - 1]!.text)) end--
  const found = authorsAt(document, from, end, {semicolons: true})
  if (!found) return undefined
  let done = found.end
  while (done < end && document.tokens[done]!.text === '.') done++
  if (done < end || !semicolonsPartNames(document, from, end, found)) return undefined
  return found
}

/**
 * Semicolons part authors where every name is a bare family name: `CLARK; HOLQUIST`, `Hou; Gelb; Calabrese`;
 * not after an acronym the text defines: `(BFI; John & Srivastava, 1999)`.
 */
function semicolonsPartNames(
  {tokens}: ProseDocument,
  from: number,
  end: number,
  found: AuthorsMatch
): boolean {
  let has = false
  for (let at = from; at < end; at++) if (tokens[at]!.text === ';') has = true
  if (!has) return true
  const upper = found.names.map((name) => isUpper(tokens[name.core]!.text))
  const defines = upper[0] === true && upper.includes(false)
  return !defines && found.names.every((name) => !name.institution && name.end - name.core <= 3)
}

/** A cite at the end of other words: `one of the methods of Logan,`. It wants a comma or a listed name. */
function afterProse(document: ProseDocument, start: number, names: number, to: number): Region | undefined {
  const {tokens} = document
  for (let at = Math.max(names + 1, to - 40); at < to; at++) {
    const before = tokens[at - 1]!
    if (
      before.type === 'word' &&
      isCapital(before.text) &&
      tokens[at]!.type === 'word' &&
      tokens[at]!.gap < 2
    )
      continue
    if (/^[,&/]$/.test(before.text) && at - 2 >= names && isCapital(tokens[at - 2]!.text)) continue
    const lead = afterLeadIns(document, at, to)
    const authors = lead < to ? complete(document, lead, to) : undefined
    if (!authors || !plausible(document, authors)) continue
    if (tokens[to - 1]!.text !== ',' && !isListed(document, authors)) continue
    const known = lead > at || leadIns.longestAt(tokens, at - 1, at) !== undefined
    return {
      type: 'authors',
      authors,
      via: false,
      start: lead,
      names: lead,
      prose: !(known && at - start <= 8),
      weak: false
    }
  }
  return undefined
}

function isListed(document: ProseDocument, authors: AuthorsMatch): boolean {
  const first = authorTexts(document, authors.names)[0]
  return first !== undefined && (document.known?.rate(first.text, null) ?? 0) > 0
}

/** Months, labels and single letters are no authors. */
function plausible(document: ProseDocument, authors: AuthorsMatch): boolean {
  const {tokens} = document
  return authors.names.every((name, index) => {
    const first = tokens[name.core]!
    if (first.type === 'link' || name.institution) return true
    if (first.type !== 'word') return true
    const last = tokens[name.end - 1]!
    if (months.has(first.fold) && name.end - name.core === 1 && !isListed(document, authors)) return false
    if (labels.has(first.fold) && index === 0 && !isListed(document, authors)) return false
    if (months.has(last.fold) && name.end - name.core > 1 && !authors.joined) return false
    return first.text.length > 1 || name.end - name.core > 1 || isListed(document, authors)
  })
}

function isWeak(document: ProseDocument, authors: AuthorsMatch, to: number): boolean {
  if (authors.joined || authors.commas > 0 || isListed(document, authors)) return false
  const before = document.tokens[to - 1]!
  if (/^[,:]$/.test(before.text)) return false
  const name = authors.names[0]!
  return !name.institution || isUpper(document.tokens[name.core]!.text)
}
