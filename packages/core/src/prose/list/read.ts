/**
 * The reference list of a document, or a text that is nothing but a list.
 *
 * @example
 *   readReferenceList('DAFTAR PUSTAKA\n\n- Betz, D. (2009). *Human Trafficking*.').references[0].item.author
 *   // => [{family: 'Betz', given: 'D.'}]
 */
import type {Diagnostic} from '../../diagnostic.ts'
import type {Item, Name} from '../../item.ts'
import {type Places, placesOf} from '../../places.ts'
import {foldName} from '../fold.ts'
import type {Range} from '../mask.ts'
import {maskBlocks} from '../mask-blocks.ts'
import {skipped} from '../mask-classes.ts'
import {itemOf} from './entry.ts'
import {listStarts} from './heading.ts'
import {type Line, linesFrom} from './lines.ts'
import {plainEntry} from './plain.ts'
import {type RawEntry, splitList} from './split.ts'

/** A typed entry: where it stands, what it says, and what was made of it. */
export interface Reference extends Range {
  /** As typed, what a page break put between included. */
  raw: string
  item: Item
  /** From 0 to 1. */
  confidence: number
  /** What of the entry was not understood. */
  rest: string
  /** Number before the entry, in a numbered list. */
  number: number | undefined
  /** Whether the first author’s family name comes first. */
  inverted: boolean
  /** Whether it ends its names with “et al.”. */
  others: boolean
}

/** How to read a list. */
export interface ReadListOptions {
  /** The text is nothing but the list (default: `false`, the list begins at its heading). */
  whole?: boolean | undefined
  /** Stretches not to be read. */
  skip?: ReadonlyArray<Range> | undefined
  /** Name of the file, for diagnostics. */
  path?: string | undefined
}

/** The entries of a document. */
export interface ReferenceList {
  references: ReadonlyArray<Reference>
  /** Where the heading of the last list stands; `undefined` where there is none. */
  heading: Range | undefined
  /** The last list, from its heading to the end of its last entry; empty where there is none. */
  range: Range
  /** The lists before it, where chapters have their own. */
  earlier: ReadonlyArray<Range>
  diagnostics: ReadonlyArray<Diagnostic>
}

/** Reads the lists of a text, in order; most have one. */
export function readReferenceList(text: string, options: ReadListOptions = {}): ReferenceList {
  const classes = new Uint8Array(text.length)
  for (const range of options.skip ?? []) classes.fill(skipped, Math.max(0, range.start), range.end)
  maskBlocks(text, classes)
  const lines = linesFrom(text, classes, 0)
  const starts = listStarts(lines)
  if (starts.length === 0 && options.whole === true) starts.push(-1)
  const lists = starts.map((at, index) => ({
    heading: lines[at],
    ...splitList(lines.slice(at + 1, starts[index + 1]))
  }))
  const references = referencesOf(
    text,
    lists.flatMap(({entries}) => entries)
  )
  const ranges = lists.map(({heading, end}) => ({
    start: heading?.start ?? 0,
    end: Math.max(heading?.end ?? 0, end)
  }))
  const last = lists.at(-1)?.heading
  return {
    references,
    heading: last && {start: last.start, end: last.end},
    range: ranges.at(-1) ?? {start: text.length, end: text.length},
    earlier: ranges.slice(0, -1),
    diagnostics: unread(references, placesOf(text), options.path)
  }
}

function referencesOf(text: string, entries: ReadonlyArray<RawEntry>): Reference[] {
  const ids = new Map<string, number>()
  const references: Reference[] = []
  for (const entry of entries) {
    const {item, confidence, rest, sameAuthors, inverted, others, suffix} = itemOf(
      plainEntry(entry.lines.map(lineText)),
      ''
    )
    if (sameAuthors) repeatAuthors(item, references.at(-1)?.item)
    item.id = freeId(idOf(item, suffix), ids)
    references.push({
      start: entry.start,
      end: entry.end,
      raw: text.slice(entry.start, entry.end),
      item,
      confidence,
      rest,
      number: entry.number,
      inverted,
      others
    })
  }
  return references
}

const lineText = (line: Line): string => line.text

function repeatAuthors(item: Item, before: Item | undefined): void {
  const author = before?.author ?? before?.editor
  if (author) item.author = author
}

/** Family name and year, as people name their entries: `pecoud2018`, `hellrich2017b`. */
function idOf(item: Item, suffix: string): string {
  const first: Name | undefined = item.author?.[0] ?? item.editor?.[0]
  const name = foldName(first?.family ?? first?.literal ?? item.title?.split(' ')[0] ?? '').slice(0, 24)
  const year = item.issued?.['date-parts']?.[0]?.[0] ?? ''
  return `${name || 'ref'}${year}${suffix}`
}

function freeId(id: string, ids: Map<string, number>): string {
  const count = ids.get(id) ?? 0
  ids.set(id, count + 1)
  if (count === 0) return id
  return freeId(/\d$/.test(id) ? `${id}${letter(count)}` : `${id}-${count + 1}`, ids)
}

const letter = (count: number): string => (count < 26 ? String.fromCharCode(96 + count + 1) : `-${count + 1}`)

/** Entries of which too little was understood to be used without a look. */
function unread(
  references: ReadonlyArray<Reference>,
  places: Places,
  path: string | undefined
): Diagnostic[] {
  return references
    .filter((reference) => reference.confidence < 0.5)
    .map((reference) => ({
      ruleId: 'text-entry-unclear',
      severity: 'warning',
      message: `Unexpected entry \`${reference.raw.slice(0, 60)}\`, expected authors, year and title; it was read in part`,
      path,
      place: places.placeOf(reference.start, reference.end),
      itemId: reference.item.id
    }))
}
