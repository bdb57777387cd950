/**
 * COinS: an entry's data in a `title`, where reference managers in a browser look for it
 * (OpenURL 1.0, ANSI/NISO Z39.88-2004, formats journal and book).
 */
import type {Item} from '@sitasi/core'

const journals = new Set(['article-journal', 'article-magazine', 'article-newspaper', 'article'])

/** One row per key of the format: its name, and what an item has for it. */
const keys: ReadonlyArray<readonly [string, (item: Item) => string | number | undefined]> = [
  ['rft.date', ({issued}) => issued?.['date-parts']?.[0]?.join('-')],
  [
    'rft.au',
    ({author}) =>
      author?.map(({family, given, literal}) => literal ?? [given, family].filter(Boolean).join(' '))[0]
  ],
  ['rft.aulast', ({author}) => author?.[0]?.family],
  ['rft.aufirst', ({author}) => author?.[0]?.given],
  ['rft.volume', ({volume}) => volume],
  ['rft.issue', ({issue}) => issue],
  ['rft.pages', ({page}) => page],
  ['rft.issn', ({ISSN}) => ISSN],
  ['rft.isbn', ({ISBN}) => ISBN],
  ['rft.pub', ({publisher}) => publisher],
  ['rft.place', (item) => item['publisher-place']],
  ['rft_id', ({DOI, URL}) => (DOI === undefined ? URL : `info:doi/${DOI}`)]
]

/** The `title` of an item's COinS span. */
export function coinsOf(item: Item): string {
  const journal = journals.has(item.type)
  const pairs: Array<readonly [string, string | number | undefined]> = [
    ['ctx_ver', 'Z39.88-2004'],
    ['rft_val_fmt', `info:ofi/fmt:kev:mtx:${journal ? 'journal' : 'book'}`],
    [journal ? 'rft.atitle' : 'rft.btitle', item.title],
    ...(journal ? [['rft.jtitle', item['container-title']] as const] : []),
    ...keys.map(([name, value]) => [name, value(item)] as const)
  ]
  return pairs
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`)
    .join('&')
}
