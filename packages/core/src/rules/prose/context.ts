/** What rules about prose may look at: the document read, and how its cites would be written. */

import type {Item} from '../../item.ts'
import type {ProseCite} from '../../prose/citations.ts'
import type {ProseReading} from '../../prose/cites-of.ts'
import type {CitationMatch, CiteMatch} from '../../prose/match/match.ts'
import {fill, phrases, type UiLanguage} from '../messages.ts'
import type {FindingRelated} from '../rule.ts'

/** A document to check. */
export interface ProseContext {
  text: string
  reading: ProseReading
  /** Whether the works come from a library and not from the document’s own list. */
  fromLibrary: boolean
  /** From how many authors on a style writes “et al.”. */
  etAlFrom: number
  ui: UiLanguage
}

/** Every cite with its citation. */
export function* cites(context: ProseContext): Iterable<{match: CitationMatch; cite: CiteMatch}> {
  for (const match of context.reading.matches) for (const cite of match.cites) yield {match, cite}
}

/** From the first author to the end of the year; all of the citation where there is neither. */
export function stretchOf(match: CitationMatch, cite: ProseCite): {start: number; end: number} {
  const starts = cite.authors.map((author) => author.start)
  const first = starts[0] ?? cite.yearPlace?.start ?? match.citation.start
  const end = cite.yearPlace?.end ?? cite.etAl?.end ?? cite.authors.at(-1)?.end ?? match.citation.end
  const inside = first >= match.citation.start && end <= match.citation.end && first < end
  return inside ? {start: first, end} : {start: match.citation.start, end: match.citation.end}
}

/** A cite as its author would read it: `Putra, et al, 2018`. */
export function typed(context: ProseContext, match: CitationMatch, cite: ProseCite): string {
  const {start, end} = stretchOf(match, cite)
  const name = context.text.slice(start, end).replace(/[*_]/g, '').replace(/\s+/g, ' ').trim()
  return /\([^()]*$/.test(name) ? `${name})` : name
}

/** An entry in few words: `Farhana, 2010`. */
export function entryName(item: Item): string {
  const names = (item.author ?? item.editor ?? []).map(
    (name) => name.literal ?? [name['non-dropping-particle'], name.family].filter(Boolean).join(' ')
  )
  const year = item.issued?.['date-parts']?.[0]?.[0]
  const who = names.length > 2 ? `${names[0]} et al.` : names.join(' & ')
  const what = who === '' ? (item.title ?? item.id) : who
  return year === undefined ? what : `${what}, ${year}${item['year-suffix'] ?? ''}`
}

/** The entry as a place to look at, where the document lists it. */
export function relatedTo(
  context: ProseContext,
  work: number | null
): ReadonlyArray<FindingRelated> | undefined {
  const reference = work === null || context.fromLibrary ? undefined : context.reading.list.references[work]
  if (!reference) return undefined
  return [{start: reference.start, end: reference.end, message: fill(phrases['entry']!, context.ui, {})}]
}
