/**
 * RIS’s types and tags and what they are in CSL: tables that are read in both directions.
 *
 * @example
 *   typeOf('THES')           // => 'thesis'
 *   risType('article-journal') // => 'JOUR'
 */
import {
  type ItemType,
  type NameVariable,
  type NumberVariable,
  nameVariables,
  type StandardVariable
} from '../../variables.ts'

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
  ['WEB', 'webpage'],
  ['PCOMM', 'personal_communication'],
  ['ICOMM', 'personal_communication'],
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
  ['MANSCPT', 'manuscript'],
  ['UNPB', 'manuscript'],
  ['UNPD', 'manuscript'],
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

/** Variables that hold a text, or a name each. */
type TagVariable = StandardVariable | NumberVariable | NameVariable

/** A tag, what it holds, and of which types; for any where none is named. */
export type TagRow = readonly [tag: string, variable: TagVariable, types?: ReadonlyArray<ItemType>]

const periodicals = ['article-journal', 'article-magazine', 'article-newspaper', 'periodical'] as const
const parts = ['chapter', 'paper-conference', 'entry-encyclopedia', 'entry-dictionary', 'entry'] as const
const laws = ['legislation', 'regulation', 'bill', 'hearing', 'treaty'] as const

/**
 * The first row that fits is read or written. Where programs differ, the rows follow what Zotero reads and
 * writes (its RIS translator), so that nothing is lost on the way there.
 */
export const rows: ReadonlyArray<TagRow> = [
  ['AU', 'author'],
  ['A1', 'author'],
  ['ED', 'editor'],
  ['A2', 'collection-editor', ['book', 'report', 'classic']],
  ['A2', 'recipient', ['personal_communication']],
  ['A2', 'interviewer', ['interview']],
  ['A2', 'editor'],
  ['A3', 'collection-editor', parts],
  ['A3', 'editor', ['book', 'classic']],
  ['A3', 'collection-editor'],
  ['A4', 'contributor', ['paper-conference', 'motion_picture', 'dataset']],
  ['A4', 'translator'],
  ['TA', 'translator'],
  ['C2', 'container-author', ['chapter']],

  ['TI', 'title'],
  ['T1', 'title'],
  ['CT', 'title'],
  ['BT', 'title', ['book', 'manuscript', 'classic']],
  ['ST', 'title-short'],
  ['C3', 'container-title', ['paper-conference']],
  ['T2', 'event-title', ['paper-conference', 'speech']],
  ['T2', 'collection-title', ['book', 'classic', 'map', 'report', 'software']],
  ['T2', 'container-title'],
  ['BT', 'container-title'],
  ['JF', 'container-title'],
  ['JO', 'container-title'],
  ['J2', 'container-title-short'],
  ['JA', 'container-title-short'],
  ['J1', 'container-title-short'],
  ['T3', 'authority', ['bill', 'hearing']],
  ['T3', 'collection-title'],

  ['VL', 'volume'],
  ['SV', 'collection-number', ['chapter']],
  ['SV', 'number', ['legal_case']],
  ['M1', 'collection-number', ['book', 'classic']],
  ['SN', 'number', ['patent', 'report', 'standard']],
  ['M1', 'number', [...laws, 'thesis', 'document', 'manuscript', 'webpage', 'dataset', 'broadcast']],
  ['IS', 'issue', [...periodicals, 'paper-conference']],
  ['M1', 'issue', periodicals],
  ['IS', 'number', ['report', 'standard', 'thesis']],
  ['IS', 'issue'],
  ['M1', 'number'],
  ['ET', 'version', ['software', 'dataset']],
  ['ET', 'edition'],
  ['NV', 'number-of-volumes'],
  ['SE', 'section'],
  ['C1', 'event-place', ['paper-conference', 'speech']],
  ['C1', 'scale', ['map']],
  ['C3', 'dimensions', ['graphic']],
  ['C3', 'jurisdiction', ['patent']],
  ['C5', 'references', ['patent']],
  ['C6', 'status', ['patent']],
  ['C5', 'medium', ['song', 'broadcast', 'motion_picture']],

  ['PB', 'authority', ['legal_case']],
  ['PB', 'publisher'],
  ['CY', 'publisher-place'],
  ['PP', 'publisher-place'],
  ['M3', 'genre'],
  ['DO', 'DOI'],
  ['UR', 'URL'],
  ['AB', 'abstract'],
  ['N2', 'abstract'],
  ['N1', 'note'],
  ['LA', 'language'],
  ['CN', 'call-number'],
  ['DB', 'archive'],
  ['AN', 'archive_location'],
  ['DP', 'source'],
  ['OP', 'references', laws],
  ['OP', 'original-title'],
  ['RN', 'annote'],
  ['RI', 'reviewed-title'],
  ['C7', 'number', ['article-journal']]
]

const nameVariableSet: ReadonlySet<string> = new Set(nameVariables)

/** The variable a tag holds in an item of a type. */
export function variableOf(tag: string, type: ItemType): TagVariable | undefined {
  return rows.find((row) => row[0] === tag && fits(row, type))?.[1]
}

/** The tag a variable is written in, for an item of a type. */
export function tagOf(variable: string, type: ItemType): string | undefined {
  return rows.find(
    (row) => row[1] === variable && fits(row, type) && variableOf(row[0], type) === variable
  )?.[0]
}

/** Whether a variable holds names. */
export const holdsNames = (variable: string): boolean => nameVariableSet.has(variable)

function fits(row: TagRow, type: ItemType): boolean {
  return row[2] === undefined || row[2].includes(type)
}

/** Types whose pages are counted, not cited: `SP` is their number. */
export const countedTypes: ReadonlySet<ItemType> = new Set<ItemType>([
  'book',
  'thesis',
  'classic',
  'collection',
  'manuscript'
])
