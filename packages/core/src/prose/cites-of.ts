/**
 * All citations of a document with the works they mean, as plain data: what `sitasi cites --json` prints.
 *
 * @example
 *   citesOf(text).citations[0].items[0] // => {authors: ['Betz'], year: '2009', …, reference: 2, status: 'matched', …}
 */
import type {Item} from '../item.ts'
import type {ProseCitation, ProseCite, ProseForm, ProseKind} from './citations.ts'
import {citationsIn} from './detect/detect.ts'
import {documentOf} from './document.ts'
import {type Reference, type ReferenceList, readReferenceList} from './list/read.ts'
import type {Range} from './mask.ts'
import {acronymsIn} from './match/acronyms.ts'
import {knownOf} from './match/known-of.ts'
import {type CitationMatch, matchCitations} from './match/match.ts'
import type {Reason} from './match/reasons.ts'
import {worksOf} from './match/works.ts'
import type {Language} from './words/language.ts'

/** How to read a document. */
export interface ProseOptions {
  /** Works to match against (default: the document’s own list). */
  library?: ReadonlyArray<Item> | undefined
  /** Stretches that are no prose, besides what Markdown’s marks show. */
  skip?: ReadonlyArray<Range> | undefined
  /** Language of the text (default: guessed). */
  language?: Language | undefined
}

/** A document read: its list, its citations, and what they mean. */
export interface ProseReading {
  list: ReferenceList
  /** Works that were matched against: the library, else the list. */
  items: ReadonlyArray<Item>
  matches: ReadonlyArray<CitationMatch>
  language: Language
}

/** Works with the names and titles to look for. */
const ready = (works: ReturnType<typeof worksOf>) => ({works, known: knownOf(works)})

const prepared = new WeakMap<ReadonlyArray<Item>, ReturnType<typeof ready>>()

/** A library is prepared once, however many documents are read against it. */
function ofLibrary(items: ReadonlyArray<Item>): ReturnType<typeof ready> {
  const known = prepared.get(items)
  if (known) return known
  const made = ready(worksOf(items, []))
  prepared.set(items, made)
  return made
}

/** Reads list and citations and matches them. */
export function readProse(text: string, options: ProseOptions = {}): ProseReading {
  const list = readReferenceList(text, {skip: options.skip})
  const items = options.library ?? list.references.map((reference) => reference.item)
  const {works, known} = options.library ? ofLibrary(options.library) : ready(worksOf(items, list.references))
  const after = list.heading ? [{start: list.range.start, end: text.length}] : []
  const skip = [...(options.skip ?? []), ...list.earlier, ...after]
  const detect = {skip, language: options.language, known}
  const document = documentOf(text, detect)
  const numeric = works.byNumber.size > 0 && works.byNumber.size * 2 >= items.length
  const citations = citationsIn(document, {
    ...detect,
    numeric
  })
  const matches = matchCitations(citations, works, {acronyms: acronymsIn(document)})
  return {list, items, matches, language: document.language}
}

/** A cite as data. */
export interface CiteData {
  /** As typed, “et al.” as the last of them. */
  authors: string[]
  year: string | null
  suffix: string | null
  locator: string | null
  /** Id of the work in the library; `null` without a library. */
  key: string | null
  /** Position of the work among `references`. */
  reference: number | null
  candidates: number[]
  status: 'matched' | 'ambiguous' | 'unmatched'
  reason: Reason | null
  role?: 'original' | 'via' | undefined
}

/** A citation as data; offsets are UTF-16 code units. */
export interface CitationData {
  start: number
  end: number
  text: string
  form: ProseForm
  kind: ProseKind
  items: CiteData[]
}

/** The document as data. */
export interface CitesData {
  references: {start: number | null; end: number | null; raw: string | null; item: Item}[]
  citations: CitationData[]
}

/** The citations of a document; with a library, `references` are its items. */
export function citesOf(text: string, options: ProseOptions = {}): CitesData {
  const reading = readProse(text, options)
  return {
    references: referencesOf(reading, options.library !== undefined),
    citations: reading.matches.map((match) => citationData(match, reading, options.library !== undefined))
  }
}

function referencesOf({list, items}: ProseReading, fromLibrary: boolean): CitesData['references'] {
  if (fromLibrary) return items.map((item) => ({start: null, end: null, raw: null, item}))
  return list.references.map(({start, end, raw, item}: Reference) => ({start, end, raw, item}))
}

function citationData(match: CitationMatch, {items}: ProseReading, fromLibrary: boolean): CitationData {
  const {start, end, text, form, kind}: ProseCitation = match.citation
  const data = match.cites.map(
    ({cite, status, work, candidates, reasons}): CiteData => ({
      authors: authorsOf(cite),
      year: cite.year,
      suffix: cite.suffix,
      locator: cite.locator ? locatorText(cite) : null,
      key: fromLibrary && work !== null ? items[work]!.id : null,
      reference: work,
      candidates: [...candidates],
      status,
      reason: reasons[0] ?? null,
      ...(cite.role === undefined ? {} : {role: cite.role})
    })
  )
  return {start, end, text, form, kind, items: data}
}

const locatorText = (cite: ProseCite): string => cite.locator!.text.replace(/^[:,]\s*/, '')

const authorsOf = (cite: ProseCite): string[] => [
  ...cite.authors.map((author) => author.text),
  ...(cite.etAl ? [cite.etAl.form] : [])
]
