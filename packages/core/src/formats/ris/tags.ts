/**
 * RIS’s types and tags and what they are in CSL: tables that are read in both directions.
 *
 * @example
 *   typeOf('THES')           // => 'thesis'
 *   risType('article-journal') // => 'JOUR'
 */
import type {ItemType, NameVariable, NumberVariable, StandardVariable} from '../../variables.ts'

/** One row per RIS type; the first row of a CSL type is written. */
const types: ReadonlyArray<readonly [ris: string, csl: ItemType]> = [
  ['JOUR', 'article-journal'],
  ['EJOUR', 'article-journal'],
  ['ABST', 'article-journal'],
  ['INPR', 'article-journal'],
  ['JFULL', 'periodical'],
  ['MGZN', 'article-magazine'],
  ['NEWS', 'article-newspaper'],
  ['BOOK', 'book'],
  ['EBOOK', 'book'],
  ['EDBOOK', 'book'],
  ['SER', 'book'],
  ['CHAP', 'chapter'],
  ['ECHAP', 'chapter'],
  ['CLSWK', 'classic'],
  ['CONF', 'paper-conference'],
  ['CPAPER', 'paper-conference'],
  ['THES', 'thesis'],
  ['RPRT', 'report'],
  ['GOVDOC', 'report'],
  ['ELEC', 'webpage'],
  ['ICOMM', 'personal_communication'],
  ['PCOMM', 'personal_communication'],
  ['BLOG', 'post-weblog'],
  ['DATA', 'dataset'],
  ['AGGR', 'dataset'],
  ['DBASE', 'dataset'],
  ['COMP', 'software'],
  ['DICT', 'entry-dictionary'],
  ['ENCYC', 'entry-encyclopedia'],
  ['STAT', 'legislation'],
  ['LEGAL', 'regulation'],
  ['BILL', 'bill'],
  ['UNBILL', 'bill'],
  ['CASE', 'legal_case'],
  ['HEAR', 'hearing'],
  ['STAND', 'standard'],
  ['PAT', 'patent'],
  ['MAP', 'map'],
  ['MPCT', 'motion_picture'],
  ['ADVS', 'motion_picture'],
  ['VIDEO', 'motion_picture'],
  ['MULTI', 'graphic'],
  ['ART', 'graphic'],
  ['FIGURE', 'figure'],
  ['CHART', 'figure'],
  ['EQUA', 'figure'],
  ['SOUND', 'song'],
  ['MUSIC', 'musical_score'],
  ['UNPB', 'manuscript'],
  ['MANSCPT', 'manuscript'],
  ['PAMP', 'pamphlet'],
  ['SLIDE', 'speech'],
  ['GRANT', 'document'],
  ['CTLG', 'book'],
  ['GEN', 'document']
]

const toCsl = new Map(types)
const toRis = new Map([...types].reverse().map(([ris, csl]) => [csl, ris]))
const nearest: ReadonlyMap<ItemType, string> = new Map<ItemType, string>([
  ['article', 'GEN'],
  ['broadcast', 'VIDEO'],
  ['entry', 'ENCYC'],
  ['interview', 'PCOMM'],
  ['performance', 'SLIDE'],
  ['post', 'ICOMM'],
  ['review', 'JOUR'],
  ['review-book', 'JOUR'],
  ['treaty', 'LEGAL']
])

/** CSL type of a RIS type. */
export const typeOf = (ris: string): ItemType | undefined => toCsl.get(ris)
/** RIS type of a CSL type; `GEN` where none is near. */
export const risType = (csl: ItemType): string => toRis.get(csl) ?? nearest.get(csl) ?? 'GEN'

/** Variables with one value. */
type TextVariable = StandardVariable | NumberVariable

/** Tags with the same meaning everywhere; of two rows with one variable, the first is written. */
export const textTags: ReadonlyArray<readonly [tag: string, variable: TextVariable]> = [
  ['TI', 'title'],
  ['T1', 'title'],
  ['CT', 'title'],
  ['ST', 'title-short'],
  ['VL', 'volume'],
  ['ET', 'edition'],
  ['PB', 'publisher'],
  ['CY', 'publisher-place'],
  ['PP', 'publisher-place'],
  ['DO', 'DOI'],
  ['UR', 'URL'],
  ['AB', 'abstract'],
  ['N2', 'abstract'],
  ['N1', 'note'],
  ['LA', 'language'],
  ['CN', 'call-number'],
  ['NV', 'number-of-volumes'],
  ['SE', 'section'],
  ['M3', 'genre'],
  ['DB', 'archive'],
  ['AN', 'archive_location'],
  ['DP', 'source'],
  ['OP', 'original-title'],
  ['RN', 'annote'],
  ['RI', 'reviewed-title']
]

/** Tags whose meaning hangs on the type: the first row that fits is used. */
export const typedTags: ReadonlyArray<
  readonly [tag: string, variable: TextVariable, types?: ReadonlyArray<ItemType>]
> = [
  ['BT', 'title', ['book', 'manuscript']],
  ['BT', 'container-title'],
  ['JO', 'container-title'],
  ['JF', 'container-title'],
  ['T2', 'collection-title', ['book', 'classic', 'map', 'report', 'thesis', 'standard', 'pamphlet']],
  ['T2', 'container-title'],
  ['T3', 'collection-title'],
  ['J2', 'container-title-short'],
  ['JA', 'container-title-short'],
  ['J1', 'container-title-short'],
  [
    'IS',
    'issue',
    ['article-journal', 'article-magazine', 'article-newspaper', 'periodical', 'paper-conference']
  ],
  ['IS', 'number', ['report', 'patent', 'legislation', 'bill', 'regulation', 'standard', 'thesis']],
  [
    'M1',
    'number',
    ['report', 'patent', 'legislation', 'bill', 'regulation', 'standard', 'thesis', 'document', 'software']
  ],
  ['M1', 'collection-number', ['book', 'chapter', 'classic', 'entry-encyclopedia', 'entry-dictionary']],
  ['C3', 'event-title', ['paper-conference']],
  ['C1', 'event-place', ['paper-conference']]
]

/** Tags that hold a name each. */
export const nameTags: ReadonlyArray<
  readonly [tag: string, variable: NameVariable, types?: ReadonlyArray<ItemType>]
> = [
  ['AU', 'author'],
  ['A1', 'author'],
  ['ED', 'editor'],
  ['A2', 'editor'],
  ['A3', 'collection-editor'],
  ['A4', 'translator'],
  ['TA', 'translator']
]

/** Types whose pages are counted, not cited: `SP` is their number. */
export const countedTypes: ReadonlySet<ItemType> = new Set<ItemType>([
  'book',
  'thesis',
  'classic',
  'collection'
])
