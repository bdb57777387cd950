/** NBIB’s tags (MEDLINE) and what they are in CSL: tables that are read in both directions. */
import type {ItemType, NumberVariable, StandardVariable} from '../../variables.ts'

/** A tag and its variable; of two rows with one variable the first is written, of two with one tag the first read. */
export const textTags: ReadonlyArray<readonly [tag: string, variable: StandardVariable | NumberVariable]> = [
  ['PMID', 'PMID'],
  ['TI', 'title'],
  ['BTI', 'container-title'],
  ['CTI', 'collection-title'],
  ['JT', 'container-title'],
  ['TA', 'container-title-short'],
  ['TT', 'original-title'],
  ['VI', 'volume'],
  ['IP', 'issue'],
  ['AB', 'abstract'],
  ['PB', 'publisher'],
  ['PL', 'publisher-place'],
  ['EN', 'edition'],
  ['PMC', 'PMCID'],
  ['ISBN', 'ISBN'],
  ['GN', 'note']
]

/** Publication types; the first row of a CSL type is written, the first that is found is read. */
export const types: ReadonlyArray<readonly [name: string, csl: ItemType]> = [
  ['Book Chapter', 'chapter'],
  ['Book', 'book'],
  ['Newspaper Article', 'article-newspaper'],
  ['Dataset', 'dataset'],
  ['Academic Dissertation', 'thesis'],
  ['Technical Report', 'report'],
  ['Legislation', 'legislation'],
  ['Video-Audio Media', 'motion_picture'],
  ['Preprint', 'article'],
  ['Journal Article', 'article-journal']
]

/** MEDLINE’s codes of languages and BCP 47’s. */
export const languages: ReadonlyArray<readonly [code: string, tag: string]> = [
  ['eng', 'en'],
  ['ind', 'id'],
  ['may', 'ms'],
  ['jav', 'jv'],
  ['sun', 'su'],
  ['ger', 'de'],
  ['fre', 'fr'],
  ['spa', 'es'],
  ['por', 'pt'],
  ['ita', 'it'],
  ['dut', 'nl'],
  ['chi', 'zh'],
  ['jpn', 'ja'],
  ['kor', 'ko'],
  ['rus', 'ru'],
  ['ara', 'ar'],
  ['pol', 'pl'],
  ['tur', 'tr'],
  ['swe', 'sv'],
  ['dan', 'da'],
  ['nor', 'no'],
  ['fin', 'fi']
]
