/** The part of the score that is about reference lists. */
import type {Item, Name} from '../../packages/core/src/item.ts'
import type {GoldDocument, GoldReference} from './gold.ts'
import type {Misses} from './misses.ts'
import type {Tallies} from './tally.ts'
import titles from './titles.json' with {type: 'json'}

interface OurReference {
  start: number | null
  end: number | null
  item: Item
}

/** Entries with exact ends; of those that begin right, authors and year. */
export function scoreLists(
  document: GoldDocument,
  groups: ReadonlyArray<string>,
  ours: ReadonlyArray<OurReference>,
  tallies: Tallies,
  misses: Misses
): void {
  const byStart = new Map(ours.map((reference) => [reference.start, reference]))
  for (const [index, gold] of document.references.entries()) {
    const found = byStart.get(gold.start)
    const split = found?.end === gold.end
    tallies.add(groups, 'entries split', Number(split))
    if (!split) misses.add('entry split', `${document.doc}: ${gold.raw.slice(0, 80)}`)
    compare(document, groups, gold, found?.item, tallies, misses)
    compareTitles(document, groups, index, found?.item, tallies, misses)
  }
}

function compare(
  document: GoldDocument,
  groups: ReadonlyArray<string>,
  gold: GoldReference,
  item: Item | undefined,
  tallies: Tallies,
  misses: Misses
): void {
  const names = (item?.author ?? item?.editor ?? []).map(nameText)
  const first = plain(names[0] ?? '') === plain(gold.authors[0] ?? '')
  const all =
    names.length === gold.authors.length &&
    names.every((name, index) => plain(name) === plain(gold.authors[index]!))
  const year =
    yearOf(item) === /^\d{4}|^\D+$/.exec(String(gold.year ?? ''))?.[0] ||
    yearOf(item) === String(gold.year ?? '')
  tallies.add(groups, 'first author', Number(first))
  tallies.add(groups, 'all authors', Number(all))
  tallies.add(groups, 'year of entry', Number(year))
  if (!all)
    misses.add(
      first ? 'other authors of an entry' : 'first author of an entry',
      `${document.doc}: ${names.join('; ')}, annotated ${gold.authors.join('; ')}`
    )
  if (!year)
    misses.add(
      'year of an entry',
      `${document.doc}: ${yearOf(item)}, annotated ${gold.year}: ${gold.raw.slice(0, 60)}`
    )
}

/**
 * Title and container of 111 entries, annotated by hand: four offsets from the start of the entry, by
 * document and position. `null` where there is none.
 */
const annotated = titles as unknown as Readonly<Record<string, ReadonlyArray<ReadonlyArray<number | null>>>>

function compareTitles(
  document: GoldDocument,
  groups: ReadonlyArray<string>,
  index: number,
  item: Item | undefined,
  tallies: Tallies,
  misses: Misses
): void {
  const offsets = annotated[document.doc]?.[index]
  const gold = document.references[index]!
  if (!offsets) return
  const check = (row: string, from: number, ours: string | undefined): void => {
    const [start, end] = [offsets[from], offsets[from + 1]]
    if (typeof start !== 'number' || typeof end !== 'number') return
    const wanted = document.text.slice(gold.start + start, gold.start + end)
    const right = plain(ours ?? '') === plain(wanted)
    tallies.add(groups, row, Number(right))
    if (!right) misses.add(row, `${document.doc} ${index}: ${ours}, annotated ${wanted}`)
  }
  check('title of entry', 0, item?.title)
  check('container of entry', 2, item?.['container-title'])
}

const nameText = (name: Name): string =>
  name.literal ?? [name['non-dropping-particle'], name.family].filter(Boolean).join(' ')

const yearOf = (item: Item | undefined): string =>
  String(item?.issued?.['date-parts']?.[0]?.[0] ?? item?.status ?? '')

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
