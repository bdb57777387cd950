/**
 * Turns typed citations into keys where there is no doubt: `(Logan et al., 2009, hlm. 4)` becomes
 * `[@logan2009, hlm. 4]`, `Pécoud (2018: 1622)` becomes `@pecoud2018 [p. 1622]`.
 *
 * @example
 *   const {edits, left} = rewriteProse(text, reading.matches, reading.items)
 *   applyEdits(text, edits)
 */
import type {Item} from '../../item.ts'
import type {ProseCitation, ProseCite} from '../citations.ts'
import {fold} from '../fold.ts'
import type {CitationMatch, CiteMatch} from '../match/match.ts'
import type {Reason} from '../match/reasons.ts'
import type {Edit} from './edits.ts'
import {at, keyed, locator} from './key.ts'

/** An edit, and the citation it is of. */
export interface CitationEdit extends Edit {
  citation: ProseCitation
}

/**
 * Why a citation was left as typed:
 * * `'unmatched'`, `'ambiguous'` — the work is not certain.
 * * `'differs'` — the work is, but the author’s words differ from its entry (`reasons` tells in what).
 * * `'kind'` — a law, a web page, a mention, personal communication or a back reference.
 * * `'inside'` — it stands among other words in its brackets, or marks of Markdown cross it.
 */
export type LeftReason = 'unmatched' | 'ambiguous' | 'differs' | 'kind' | 'inside'

/** A citation that was not touched. */
export interface LeftCitation {
  citation: ProseCitation
  reason: LeftReason
  reasons: ReadonlyArray<Reason>
}

/** What to change, and what not; both in the order of the text. */
export interface Rewriting {
  edits: ReadonlyArray<CitationEdit>
  left: ReadonlyArray<LeftCitation>
}

/** Differences that leave no doubt which work is meant, and which a style mends. */
const harmless: ReadonlySet<Reason> = new Set<Reason>([
  'diacritics',
  'full-name',
  'partial-surname',
  'acronym',
  'etal-missing',
  'etal-two-authors'
])

/** Rewrites all citations that are matched without doubt; `items` are what they were matched against. */
export function rewriteProse(
  text: string,
  matches: ReadonlyArray<CitationMatch>,
  items: ReadonlyArray<Item>
): Rewriting {
  const edits: CitationEdit[] = []
  const left: LeftCitation[] = []
  for (const match of matches) {
    const why = doubt(match)
    const edit = why ? undefined : editOf(text, match, items)
    if (edit) edits.push({...withEscape(text, edit), citation: match.citation})
    else left.push(why ?? {citation: match.citation, reason: 'inside', reasons: []})
  }
  return {edits, left}
}

/** The backslash of `\\[Betz 2009\\]` goes with its bracket. */
const withEscape = (text: string, edit: Edit): Edit =>
  text[edit.start - 1] === '\\' ? {...edit, start: edit.start - 1} : edit

/** The first cite that is not certain, if any. The work a secondary citation has not read needs no entry. */
function doubt({citation, cites}: CitationMatch): LeftCitation | undefined {
  if (!/^(?:author-date|numeric|footnote)$/.test(citation.kind))
    return {citation, reason: 'kind', reasons: []}
  for (const {cite, status, reasons} of cites) {
    if (cite.role === 'original') continue
    if (status !== 'matched') return {citation, reason: status, reasons}
    if (!reasons.every((reason) => harmless.has(reason))) return {citation, reason: 'differs', reasons}
  }
  return undefined
}

function editOf(text: string, match: CitationMatch, items: ReadonlyArray<Item>): Edit | undefined {
  const {citation} = match
  if (/\]\(|\[\^|`/.test(citation.text)) return undefined
  if (citation.form === 'narrative') return narrative(text, match, items)
  if (citation.kind === 'footnote') return footnote(match, items)
  if (!/^[([]/.test(citation.text)) return undefined
  return {start: citation.start, end: citation.end, replacement: `[${inBrackets(text, match.cites, items)}]`}
}

const keyOf = (items: ReadonlyArray<Item>, match: CiteMatch): string => items[match.work!]!.id

/** All cites between brackets; what was not read goes before the work it was quoted from. */
function inBrackets(text: string, cites: ReadonlyArray<CiteMatch>, items: ReadonlyArray<Item>): string {
  const parts: string[] = []
  let original = ''
  for (const [index, match] of cites.entries()) {
    const next = cites[index + 1]
    if (match.cite.role === 'original' && next) {
      original = text.slice(startOf(match.cite), startOf(next.cite)).trim()
      continue
    }
    const previous = cites[index - 1]
    const bare = index > 0 && previous !== undefined && sameNames(previous.cite, match.cite)
    const prefix = original === '' ? {} : {prefix: original}
    parts.push(keyed(match.cite, keyOf(items, match), {...prefix, bare: bare && original === ''}))
    original = ''
  }
  return parts.join('; ')
}

const startOf = (cite: ProseCite): number => cite.authors[0]?.start ?? cite.yearPlace?.start ?? 0

/** `(Moretti, 2007, 2015)`: the second year has its names from the first. */
const sameNames = (a: ProseCite, b: ProseCite): boolean => a.authors.length > 0 && a.authors === b.authors

/** `[^1]: Sugiyono, *Metode* (…), hlm. 45.` */
function footnote({citation, cites}: CitationMatch, items: ReadonlyArray<Item>): Edit {
  const [match] = cites
  const stop = citation.text.endsWith('.') ? '.' : ''
  return {
    start: citation.start,
    end: citation.end,
    replacement: `[${keyed(match!.cite, keyOf(items, match!))}]${stop}`
  }
}

/**
 * `@key [p. 3]` where the words are what a style would write for the names; else the words stay, and
 * only the brackets become `[-@key, p. 3]`: titles, given names, `Krugman’s formulation`.
 */
function narrative(
  text: string,
  {citation, cites}: CitationMatch,
  items: ReadonlyArray<Item>
): Edit | undefined {
  if (cites.some(({cite}) => cite.role !== undefined)) return undefined
  const open = openingBracket(text, citation, cites)
  if (open < 0) return undefined
  const words = text.slice(citation.start, open).trim()
  const first = cites[0]!
  if (cites.length === 1 && first.cite.after === '' && saysNames(words, items[first.work!]!)) {
    const place = first.cite.locator ? ` [${locator(first.cite)}]` : ''
    return {start: citation.start, end: citation.end, replacement: at(keyOf(items, first)) + place}
  }
  const parts = cites.map((match) => {
    const own = sameNames(first.cite, match.cite)
    return keyed(match.cite, keyOf(items, match), own ? {bare: true, prefix: ''} : {})
  })
  const replacement = `[${parts.join('; ')}]`
  return {start: open, end: citation.end, replacement}
}

/** The bracket the first year stands in. */
function openingBracket(text: string, citation: ProseCitation, cites: ReadonlyArray<CiteMatch>): number {
  const year = cites[0]?.cite.yearPlace?.start ?? -1
  for (let index = year - 1; index >= citation.start; index--) if (/[([]/.test(text[index]!)) return index
  return -1
}

/** Whether words are the family names of a work and nothing more, with any connective and “et al.”. */
function saysNames(words: string, item: Item): boolean {
  const names = (item.author ?? item.editor ?? []).map((name) =>
    fold(name.literal ?? [name['non-dropping-particle'], name.family].filter(Boolean).join(' '))
  )
  if (names.length === 0) return false
  const typed = fold(words).replace(/[*_]/g, '').replace(/\s+/g, ' ').trim()
  const others =
    names.length > 2 &&
    /^,?\s(?:et\.? al\.?|dkk\.?|u\. ?a\.|e outros|y otros|dan kawan-kawan)$/.test(
      typed.slice(names[0]!.length)
    )
  if (typed.startsWith(names[0]!) && others) return true
  return typed.split(/,?\s(?:&|and|dan|serta|und|u\.|y|e|et|en)\s|,\s|\s\/\s/).join('|') === names.join('|')
}
