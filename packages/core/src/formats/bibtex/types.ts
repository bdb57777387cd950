/**
 * Types of BibTeX and BibLaTeX and of CSL, in both directions.
 *
 * @example
 *   cslType('mastersthesis', undefined)   // => 'thesis'
 *   cslType('article', 'newspaper')       // => 'article-newspaper'
 *   bibType('article-newspaper', 'biblatex') // => {type: 'article', subtype: 'newspaper'}
 */
import {type ItemType, itemTypes} from '../../variables.ts'

/** Which of the two dialects. */
export type Dialect = 'bibtex' | 'biblatex'

/** What the type of an entry says. */
interface TypeRow {
  /** As BibLaTeX (or BibTeX) calls it. */
  bib: string
  csl: ItemType
  /** `entrysubtype` that goes with it. */
  subtype?: string
}

/** Reading: the first row that fits. Writing BibLaTeX: the first row of the CSL type that has `write`. */
const reading: ReadonlyArray<TypeRow> = [
  {bib: 'article', subtype: 'magazine', csl: 'article-magazine'},
  {bib: 'article', subtype: 'newspaper', csl: 'article-newspaper'},
  {bib: 'article', csl: 'article-journal'},
  {bib: 'book', csl: 'book'},
  {bib: 'mvbook', csl: 'book'},
  {bib: 'inbook', csl: 'chapter'},
  {bib: 'bookinbook', csl: 'book'},
  {bib: 'suppbook', csl: 'chapter'},
  {bib: 'booklet', csl: 'pamphlet'},
  {bib: 'collection', csl: 'book'},
  {bib: 'mvcollection', csl: 'book'},
  {bib: 'incollection', csl: 'chapter'},
  {bib: 'suppcollection', csl: 'chapter'},
  {bib: 'dataset', csl: 'dataset'},
  {bib: 'data', csl: 'dataset'},
  {bib: 'manual', csl: 'book'},
  {bib: 'misc', csl: 'document'},
  {bib: 'online', csl: 'webpage'},
  {bib: 'electronic', csl: 'webpage'},
  {bib: 'www', csl: 'webpage'},
  {bib: 'patent', csl: 'patent'},
  {bib: 'periodical', subtype: 'magazine', csl: 'article-magazine'},
  {bib: 'periodical', subtype: 'newspaper', csl: 'article-newspaper'},
  {bib: 'periodical', csl: 'article-journal'},
  {bib: 'suppperiodical', subtype: 'magazine', csl: 'article-magazine'},
  {bib: 'suppperiodical', subtype: 'newspaper', csl: 'article-newspaper'},
  {bib: 'suppperiodical', csl: 'article-journal'},
  {bib: 'proceedings', csl: 'book'},
  {bib: 'mvproceedings', csl: 'book'},
  {bib: 'inproceedings', csl: 'paper-conference'},
  {bib: 'conference', csl: 'paper-conference'},
  {bib: 'reference', csl: 'book'},
  {bib: 'mvreference', csl: 'book'},
  {bib: 'inreference', csl: 'entry-encyclopedia'},
  {bib: 'report', csl: 'report'},
  {bib: 'techreport', csl: 'report'},
  {bib: 'software', csl: 'software'},
  {bib: 'thesis', csl: 'thesis'},
  {bib: 'phdthesis', csl: 'thesis'},
  {bib: 'mastersthesis', csl: 'thesis'},
  {bib: 'bachelorsthesis', csl: 'thesis'},
  {bib: 'unpublished', csl: 'manuscript'},
  {bib: 'artwork', csl: 'graphic'},
  {bib: 'audio', csl: 'song'},
  {bib: 'commentary', csl: 'book'},
  {bib: 'image', csl: 'graphic'},
  {bib: 'jurisdiction', csl: 'legal_case'},
  {bib: 'legislation', csl: 'legislation'},
  {bib: 'legal', csl: 'treaty'},
  {bib: 'letter', csl: 'personal_communication'},
  {bib: 'movie', csl: 'motion_picture'},
  {bib: 'music', csl: 'song'},
  {bib: 'performance', csl: 'performance'},
  {bib: 'review', csl: 'review'},
  {bib: 'standard', csl: 'standard'},
  {bib: 'video', csl: 'motion_picture'},
  {bib: 'newspaper', csl: 'article-newspaper'},
  {bib: 'magazine', csl: 'article-magazine'},
  {bib: 'presentation', csl: 'speech'}
]

const simple = new Map(reading.filter((row) => !row.subtype).map((row) => [row.bib, row.csl]))
const withSubtype = new Map(
  reading.filter((row) => row.subtype).map((row) => [`${row.bib}/${row.subtype}`, row.csl])
)
const cslNames: ReadonlySet<string> = new Set(itemTypes)

/** CSL type of an entry’s type; an `entrysubtype` or type that CSL knows stands for itself. */
export function cslType(type: string, subtype: string | undefined): ItemType | undefined {
  const sub = subtype?.trim().toLowerCase()
  const exact = sub === undefined ? undefined : withSubtype.get(`${type}/${sub}`)
  if (exact) return exact
  if (sub !== undefined && cslNames.has(sub)) return sub as ItemType
  return simple.get(type) ?? (cslNames.has(type) ? (type as ItemType) : undefined)
}

/** How each CSL type is written, where one `entrysubtype` or the type alone says it. */
const writing: Readonly<Record<ItemType, readonly [biblatex: string, bibtex: string]>> = {
  article: ['online', 'misc'],
  'article-journal': ['article', 'article'],
  'article-magazine': ['article', 'article'],
  'article-newspaper': ['article', 'article'],
  bill: ['legislation', 'misc'],
  book: ['book', 'book'],
  broadcast: ['video', 'misc'],
  chapter: ['incollection', 'incollection'],
  classic: ['book', 'book'],
  collection: ['misc', 'misc'],
  dataset: ['dataset', 'misc'],
  document: ['misc', 'misc'],
  entry: ['inreference', 'incollection'],
  'entry-dictionary': ['inreference', 'incollection'],
  'entry-encyclopedia': ['inreference', 'incollection'],
  event: ['misc', 'misc'],
  figure: ['image', 'misc'],
  graphic: ['artwork', 'misc'],
  hearing: ['legislation', 'misc'],
  interview: ['misc', 'misc'],
  legal_case: ['jurisdiction', 'misc'],
  legislation: ['legislation', 'misc'],
  manuscript: ['unpublished', 'unpublished'],
  map: ['misc', 'misc'],
  motion_picture: ['movie', 'misc'],
  musical_score: ['misc', 'misc'],
  pamphlet: ['booklet', 'booklet'],
  'paper-conference': ['inproceedings', 'inproceedings'],
  patent: ['patent', 'misc'],
  performance: ['performance', 'misc'],
  periodical: ['periodical', 'misc'],
  personal_communication: ['letter', 'misc'],
  post: ['online', 'misc'],
  'post-weblog': ['online', 'misc'],
  regulation: ['legislation', 'misc'],
  report: ['report', 'techreport'],
  review: ['review', 'article'],
  'review-book': ['review', 'article'],
  software: ['software', 'misc'],
  song: ['audio', 'misc'],
  speech: ['unpublished', 'misc'],
  standard: ['standard', 'misc'],
  thesis: ['thesis', 'phdthesis'],
  treaty: ['legal', 'misc'],
  webpage: ['online', 'misc']
}

/** `entrysubtype` words that are not the CSL type itself. */
const subtypes: ReadonlyMap<string, string> = new Map([
  ['article-magazine', 'magazine'],
  ['article-newspaper', 'newspaper']
])

/** How a CSL type is written; `subtype` is there where the type alone would be read as another. */
export function bibType(csl: ItemType, dialect: Dialect): {type: string; subtype?: string | undefined} {
  const type = (Object.hasOwn(writing, csl) ? writing[csl] : writing.document)[dialect === 'biblatex' ? 0 : 1]
  if (cslType(type, undefined) === csl) return {type}
  return {type, subtype: subtypes.get(csl) ?? csl}
}

const chapters: ReadonlySet<string> = new Set([
  'inbook',
  'bookinbook',
  'suppbook',
  'incollection',
  'suppcollection',
  'inproceedings',
  'conference',
  'inreference'
])
const periodicals: ReadonlySet<string> = new Set(['article', 'periodical', 'suppperiodical', 'review'])
const inSeries: ReadonlySet<string> = new Set([
  ...chapters,
  'book',
  'mvbook',
  'collection',
  'mvcollection',
  'proceedings',
  'mvproceedings',
  'reference',
  'mvreference'
])

/** Whether it is a part of a book: `booktitle` names the whole. */
export const isChapter = (type: string): boolean => chapters.has(type)
/** Whether it belongs to a periodical: `number` is an issue. */
export const isPeriodical = (type: string): boolean => periodicals.has(type)
/** Whether its `number` counts within `series`. */
export const isNumberedInSeries = (type: string): boolean => inSeries.has(type)
