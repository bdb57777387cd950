/**
 * Scores the reading of prose citations on annotated documents: `pnpm run prose:score DIR`.
 *
 * Spans count only where both ends are exact. A cite is right where it is linked to the annotated entry,
 * or to none where none is; with a defect, where the entry is linked or is the first candidate. The
 * cites of a citation are compared in order, where there are as many as annotated.
 */
import {resolve} from 'node:path'
import {type CitationData, citesOf} from '../../packages/core/src/prose/index.ts'
import {documentsIn, type GoldCitation, type GoldDocument, type GoldItem, isAside} from './gold.ts'
import {scoreLists} from './lists.ts'
import {Misses} from './misses.ts'
import {Tallies} from './tally.ts'

const folder = process.argv[2]
if (folder === undefined) {
  console.error('Unexpected call without a folder, expected `prose:score DIR`')
  process.exit(2)
}

const tallies = new Tallies()
const misses = new Misses()
for (const document of documentsIn(resolve(folder))) score(document)
console.log(tallies.table(rows()))
console.log(`\nMisses by cause\n${misses.report()}`)

function rows(): string[] {
  return [
    'span precision',
    'span recall',
    'links, no defect',
    'links or first candidate, defect',
    'said not listed',
    'years, letters',
    'locators',
    'never cited, F1 by document',
    'entries split',
    'first author',
    'all authors',
    'year of entry',
    'title of entry',
    'container of entry'
  ]
}

function score(document: GoldDocument): void {
  const groups = [document.lang, 'all']
  const data = citesOf(document.text)
  const gold = document.citations
  const found = data.citations.filter((citation) => !isSetAside(citation, gold))
  const wanted = gold.filter((citation) => !isAside(citation))
  const byPlace = new Map(found.map((citation) => [place(citation), citation]))
  const goldPlaces = new Set(gold.map(place))
  for (const citation of found) {
    const right = goldPlaces.has(place(citation))
    tallies.add(groups, 'span precision', Number(right))
    if (!right) misses.add('span that is not annotated', `${document.doc}: ${citation.text}`)
  }
  for (const citation of wanted) {
    const match = byPlace.get(place(citation))
    tallies.add(groups, 'span recall', Number(match !== undefined))
    if (!match) misses.add('span not found', `${document.doc}: ${citation.text}`)
    items(document, groups, citation, match)
  }
  neverCited(document, groups, data.citations)
  scoreLists(document, groups, data.references, tallies, misses)
}

function place({start, end}: {start: number; end: number}): string {
  return `${start}-${end}`
}

/** Laws, mentions and back references of ours that the annotation has too, or has no class for. */
function isSetAside(citation: CitationData, gold: ReadonlyArray<GoldCitation>): boolean {
  if (citation.kind === 'legal' || citation.kind === 'mention' || citation.kind === 'ibid') return true
  return gold.some((other) => isAside(other) && other.start < citation.end && citation.start < other.end)
}

function items(
  document: GoldDocument,
  groups: ReadonlyArray<string>,
  gold: GoldCitation,
  found: CitationData | undefined
): void {
  for (const [index, item] of gold.items.entries()) {
    const ours = found?.items.length === gold.items.length ? found.items[index] : undefined
    const defects = (item.issues ?? []).filter((issue) => issue !== 'not-listed')
    const unlisted = item.refIndex === null
    const linked = ours?.reference ?? null
    const first = linked ?? ours?.candidates[0] ?? null
    const right =
      ours !== undefined &&
      (unlisted ? linked === null : defects.length > 0 ? first === item.refIndex : linked === item.refIndex)
    const row = unlisted
      ? 'said not listed'
      : defects.length > 0
        ? 'links or first candidate, defect'
        : 'links, no defect'
    tallies.add(groups, row, Number(right))
    if (!right)
      misses.add(`${row}: ${(item.issues ?? []).join(', ') || 'plain'}`, line(document, gold, item, ours))
    if (ours) values(document, groups, item, ours)
  }
}

type OurItem = CitationData['items'][number]

function line(document: GoldDocument, gold: GoldCitation, item: GoldItem, ours: OurItem | undefined): string {
  const said = ours
    ? `${ours.status} ${ours.reference ?? `[${ours.candidates.join(' ')}]`} ${ours.reason ?? ''}`
    : 'not read'
  return `${document.doc}: ${item.authors.join(', ')} ${item.year ?? ''} in ${gold.text}: ${said}, annotated ${item.refIndex}`
}

function values(document: GoldDocument, groups: ReadonlyArray<string>, item: GoldItem, ours: OurItem): void {
  const year = (ours.year ?? '') === (item.year ?? '') && (ours.suffix ?? '') === (item.suffix ?? '')
  const locator = (ours.locator ?? '') === (item.locator ?? '')
  tallies.add(groups, 'years, letters', Number(year))
  if (!year)
    misses.add(
      'year or letter',
      `${document.doc}: ${ours.year} ${ours.suffix}, annotated ${item.year} ${item.suffix}`
    )
  if (item.locator !== null || ours.locator !== null) tallies.add(groups, 'locators', Number(locator))
  if (!locator) misses.add('locator', `${document.doc}: ${ours.locator}, annotated ${item.locator}`)
}

/** Entries no cite is linked to nor probably means. */
function neverCited(
  document: GoldDocument,
  groups: ReadonlyArray<string>,
  citations: ReadonlyArray<CitationData>
): void {
  const cited = new Set(
    citations.flatMap((citation) => citation.items.map((item) => item.reference ?? item.candidates[0]))
  )
  const ours = document.references.map((_, index) => index).filter((index) => !cited.has(index))
  const gold = new Set(document.uncited)
  const both = ours.filter((index) => gold.has(index)).length
  const f1 = ours.length + gold.size === 0 ? 1 : (2 * both) / (ours.length + gold.size)
  tallies.add(groups, 'never cited, F1 by document', f1)
  for (const index of ours)
    if (!gold.has(index))
      misses.add('never cited, wrongly', `${document.doc}: ${document.references[index]!.raw.slice(0, 70)}`)
  for (const index of gold)
    if (cited.has(index))
      misses.add('never cited, missed', `${document.doc}: ${document.references[index]!.raw.slice(0, 70)}`)
}
