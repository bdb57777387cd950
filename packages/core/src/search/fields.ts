/** What of an item is searched, and how much a find in it counts. */
import type {Item, Name} from '../item.ts'
import {nameVariables} from '../variables.ts'

/**
 * * `'key'`, `'author'` (all names), `'title'` (short and container titles too), `'year'`, `'keyword'`,
 *   `'type'`, `'other'` (abstract, publisher, note, identifiers).
 */
export type SearchField = (typeof searchFields)[number]['name']

/** Every field one can name before a colon: `author:farhana`. */
export const searchFields = [
  {name: 'key', aliases: ['id', 'kunci'], weight: 6, texts: (item: Item) => [item.id, item['citation-key']]},
  {name: 'author', aliases: ['penulis', 'name', 'nama'], weight: 5, texts: names},
  {
    name: 'title',
    aliases: ['judul'],
    weight: 4,
    texts: (item: Item) => [item.title, item['title-short'], item['original-title']]
  },
  {name: 'year', aliases: ['tahun', 'date'], weight: 4, texts: years},
  {
    name: 'keyword',
    aliases: ['keywords', 'tag', 'katakunci'],
    weight: 3,
    texts: (item: Item) => [item.keyword, ...(item.categories ?? [])]
  },
  {
    name: 'in',
    aliases: ['journal', 'container', 'jurnal'],
    weight: 2,
    texts: (item: Item) => [item['container-title'], item['container-title-short'], item.journalAbbreviation]
  },
  {name: 'type', aliases: ['jenis'], weight: 1, texts: (item: Item) => [item.type, item.genre]},
  {
    name: 'other',
    aliases: [],
    weight: 1,
    texts: (item: Item) => [
      item.publisher,
      item.abstract,
      item.note,
      item.DOI,
      item.ISBN,
      item.URL,
      item['collection-title']
    ]
  }
] as const satisfies ReadonlyArray<{
  name: string
  aliases: ReadonlyArray<string>
  weight: number
  texts: (item: Item) => ReadonlyArray<unknown>
}>

function names(item: Item): string[] {
  return nameVariables.flatMap((variable) => (item[variable] ?? []).map(nameText))
}

const nameText = (name: Name) =>
  [name['non-dropping-particle'], name.family, name.given, name.literal].filter(Boolean).join(' ')

function years(item: Item): string[] {
  const parts = item.issued?.['date-parts'] ?? []
  return [...parts.map(([year]) => String(year ?? '')), item.issued?.literal ?? '', item.issued?.raw ?? '']
}
