/** EndNote’s reference types and elements and what they are in CSL: tables that are read in both directions. */
import type {ItemType, NameVariable, NumberVariable, StandardVariable} from '../../variables.ts'

/** Number, name and CSL type; the first row of a CSL type is written. */
const types: ReadonlyArray<readonly [number: number, name: string, csl: ItemType]> = [
  [17, 'Journal Article', 'article-journal'],
  [43, 'Electronic Article', 'article-journal'],
  [6, 'Book', 'book'],
  [44, 'Electronic Book', 'book'],
  [28, 'Edited Book', 'book'],
  [5, 'Book Section', 'chapter'],
  [60, 'Electronic Book Section', 'chapter'],
  [47, 'Conference Paper', 'paper-conference'],
  [10, 'Conference Proceedings', 'paper-conference'],
  [32, 'Thesis', 'thesis'],
  [27, 'Report', 'report'],
  [46, 'Government Document', 'report'],
  [12, 'Web Page', 'webpage'],
  [56, 'Blog', 'post-weblog'],
  [23, 'Newspaper Article', 'article-newspaper'],
  [19, 'Magazine Article', 'article-magazine'],
  [36, 'Unpublished Work', 'manuscript'],
  [31, 'Statute', 'legislation'],
  [50, 'Legal Rule or Regulation', 'regulation'],
  [4, 'Bill', 'bill'],
  [7, 'Case', 'legal_case'],
  [14, 'Hearing', 'hearing'],
  [25, 'Patent', 'patent'],
  [58, 'Standard', 'standard'],
  [59, 'Dataset', 'dataset'],
  [9, 'Computer Program', 'software'],
  [52, 'Dictionary', 'entry-dictionary'],
  [53, 'Encyclopedia', 'entry-encyclopedia'],
  [21, 'Film or Broadcast', 'motion_picture'],
  [2, 'Artwork', 'graphic'],
  [37, 'Figure', 'figure'],
  [20, 'Map', 'map'],
  [61, 'Music', 'song'],
  [26, 'Personal Communication', 'personal_communication'],
  [34, 'Pamphlet', 'pamphlet'],
  [63, 'Serial', 'periodical'],
  [13, 'Generic', 'document']
]

/** CSL type of a reference type, by name and else by number. */
export function typeOf(name: string | undefined, number: number): ItemType | undefined {
  return (types.find((row) => row[1] === name) ?? types.find((row) => row[0] === number))?.[2]
}

/** How a CSL type is written; `Generic` where EndNote has none. */
export function referenceType(csl: ItemType): {number: number; name: string; exact: boolean} {
  const row = types.find((one) => one[2] === csl)
  return row ? {number: row[0], name: row[1], exact: true} : {number: 13, name: 'Generic', exact: false}
}

/** An element (by its way from the record) and its variable. The first row of either that fits is used. */
export const texts: ReadonlyArray<
  readonly [path: string, variable: StandardVariable | NumberVariable, types?: ReadonlyArray<ItemType>]
> = [
  ['titles/title', 'title'],
  ['titles/secondary-title', 'collection-title', ['book', 'report', 'map', 'software']],
  ['titles/secondary-title', 'container-title'],
  ['titles/tertiary-title', 'collection-title'],
  ['titles/alt-title', 'container-title-short'],
  ['titles/short-title', 'title-short'],
  ['titles/translated-title', 'original-title'],
  ['periodical/full-title', 'container-title'],
  ['periodical/abbr-1', 'container-title-short'],
  ['pages', 'number-of-pages', ['book', 'thesis']],
  ['pages', 'page'],
  ['volume', 'volume'],
  ['number', 'issue', ['article-journal', 'article-magazine', 'article-newspaper']],
  ['number', 'collection-number', ['book']],
  ['number', 'number'],
  ['num-vols', 'number-of-volumes'],
  ['edition', 'version', ['software', 'dataset']],
  ['edition', 'edition'],
  ['section', 'section'],
  ['pub-location', 'publisher-place'],
  ['publisher', 'publisher'],
  ['isbn', 'ISSN', ['article-journal', 'article-magazine', 'article-newspaper', 'periodical']],
  ['isbn', 'ISBN'],
  ['call-num', 'call-number'],
  ['abstract', 'abstract'],
  ['notes', 'note'],
  ['research-notes', 'annote'],
  ['work-type', 'genre'],
  ['language', 'language'],
  ['electronic-resource-num', 'DOI'],
  ['urls/related-urls/url', 'URL'],
  ['urls/web-urls/url', 'URL'],
  ['remote-database-name', 'archive'],
  ['remote-database-provider', 'source'],
  ['accession-num', 'archive_location']
]

/** The list of names behind each element of `contributors`. */
export const people: ReadonlyArray<
  readonly [element: string, variable: NameVariable, types?: ReadonlyArray<ItemType>]
> = [
  ['authors', 'author'],
  ['secondary-authors', 'collection-editor', ['book', 'report']],
  ['secondary-authors', 'editor'],
  ['tertiary-authors', 'editor', ['book', 'report']],
  ['tertiary-authors', 'collection-editor'],
  ['subsidiary-authors', 'translator']
]
