/**
 * Which type and field of a .bib file Zotero’s importer turns into which of its own: the rules of its
 * BibTeX translator as facts, in tables.
 */
import {dateVariables, type ItemType, nameVariables} from '../../../variables.ts'

/** Types that arrive as what they are; any other becomes a document, which is better than nothing. */
const types: ReadonlyMap<ItemType, string> = new Map<ItemType, string>([
  ['article-journal', 'article'],
  ['book', 'book'],
  ['chapter', 'incollection'],
  ['paper-conference', 'inproceedings'],
  ['webpage', 'online'],
  ['report', 'report'],
  ['thesis', 'thesis'],
  ['manuscript', 'unpublished'],
  ['document', 'misc'],
  ['patent', 'patent'],
  ['personal_communication', 'letter'],
  ['motion_picture', 'movie'],
  ['graphic', 'artwork'],
  ['song', 'audio'],
  ['software', 'software'],
  ['entry-encyclopedia', 'inreference'],
  ['legal_case', 'jurisdiction'],
  ['bill', 'legislation']
])

/** Types that arrive as a near one. */
const nearTypes: ReadonlyMap<ItemType, string> = new Map<ItemType, string>([
  ['article-magazine', 'article'],
  ['article-newspaper', 'article'],
  ['broadcast', 'video'],
  ['classic', 'book'],
  ['entry', 'inreference'],
  ['entry-dictionary', 'inreference'],
  ['figure', 'artwork'],
  ['hearing', 'legislation'],
  ['legislation', 'legislation'],
  ['map', 'artwork'],
  ['pamphlet', 'booklet'],
  ['post', 'online'],
  ['post-weblog', 'online'],
  ['regulation', 'legislation'],
  ['review', 'article'],
  ['review-book', 'article'],
  ['treaty', 'legislation']
])

/** The .bib type of an item, and whether Zotero makes the item’s own type of it. */
export function typeOf(type: ItemType): {bib: string; exact: boolean} {
  const exact = types.get(type)
  return exact === undefined ? {bib: nearTypes.get(type) ?? 'misc', exact: false} : {bib: exact, exact: true}
}

/** A variable, its field, and of which .bib types; for any where none is named. The first that fits is used. */
const rows: ReadonlyArray<readonly [variable: string, field: string, types?: ReadonlyArray<string>]> = [
  ['author', 'author'],
  ['editor', 'editor'],
  ['translator', 'translator'],
  ['title', 'title'],
  ['title-short', 'shorttitle'],
  ['container-title', 'booktitle', ['incollection', 'inproceedings', 'inreference', 'online']],
  ['container-title', 'journal'],
  ['container-title-short', 'shortjournal'],
  ['journalAbbreviation', 'shortjournal'],
  ['event-title', 'eventtitle'],
  ['event', 'eventtitle'],
  ['event-place', 'location', ['inproceedings']],
  ['collection-title', 'series'],
  ['collection-number', 'number', ['book', 'incollection', 'booklet', 'inreference']],
  ['issue', 'number', ['article', 'inproceedings']],
  [
    'number',
    'number',
    ['report', 'patent', 'legislation', 'misc', 'thesis', 'software', 'jurisdiction', 'unpublished']
  ],
  ['volume', 'volume'],
  ['edition', 'edition'],
  ['version', 'version'],
  ['section', 'chapter', ['legislation', 'article']],
  ['chapter-number', 'chapter'],
  ['page', 'pages'],
  ['number-of-pages', 'pagetotal'],
  ['authority', 'institution', ['legislation', 'jurisdiction']],
  ['publisher', 'school', ['thesis']],
  ['publisher', 'institution', ['report']],
  ['publisher', 'publisher'],
  ['publisher-place', 'address'],
  ['genre', 'type'],
  ['issued', 'date'],
  ['accessed', 'urldate'],
  ['DOI', 'doi'],
  ['ISBN', 'isbn'],
  ['ISSN', 'issn'],
  ['PMID', 'pmid'],
  ['URL', 'url'],
  ['language', 'language'],
  ['abstract', 'abstract'],
  ['keyword', 'keywords'],
  ['note', 'note'],
  ['annote', 'annote']
]

/** The field that a variable is written in; `undefined` where Zotero reads none for it. */
export function fieldOf(variable: string, type: ItemType): string | undefined {
  const {bib} = typeOf(type)
  return rows.find((row) => row[0] === variable && (row[2] === undefined || row[2].includes(bib)))?.[1]
}

const names: ReadonlySet<string> = new Set(nameVariables)
const dates: ReadonlySet<string> = new Set(dateVariables)
const raw: ReadonlySet<string> = new Set(['URL', 'DOI', 'ISBN', 'ISSN', 'PMID'])

/** How a variable’s value is written. */
export function kindOf(variable: string): 'names' | 'date' | 'raw' | 'language' | 'pages' | 'note' | 'text' {
  if (names.has(variable)) return 'names'
  if (dates.has(variable)) return 'date'
  if (raw.has(variable)) return 'raw'
  if (variable === 'language' || variable === 'note') return variable
  return variable === 'page' ? 'pages' : 'text'
}
