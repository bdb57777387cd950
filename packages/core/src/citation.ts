/**
 * A citation: the cites that stand together at one point of a text.
 *
 * @example
 *   // [see @pecoud2018, hlm. 3; @weitzer2015]
 *   {mode: 'parenthetical', noteNumber: 0, cites: [
 *     {id: 'pecoud2018', prefix: [{type: 'text', value: 'see '}], locator: {label: 'page', value: '3'}},
 *     {id: 'weitzer2015'}]}
 */
import type {Place} from './diagnostic.ts'
import type {RichText} from './rich-text.ts'

/** Kinds of locator (CSL 1.0.2, “Locators”). */
export const locatorLabels = [
  'act',
  'appendix',
  'article-locator',
  'book',
  'canon',
  'chapter',
  'column',
  'elocation',
  'equation',
  'figure',
  'folio',
  'issue',
  'line',
  'note',
  'opus',
  'page',
  'paragraph',
  'part',
  'rule',
  'scene',
  'section',
  'sub-verbo',
  'supplement',
  'table',
  'timestamp',
  'title-locator',
  'verse',
  'version',
  'volume'
] as const

/** Kind of a locator: `'page'`, `'chapter'` … */
export type LocatorLabel = (typeof locatorLabels)[number]

/** Where in the work. */
export interface Locator {
  label: LocatorLabel
  /** As typed, without the label: `'33-35'`, `'iv'`, `'34(1)(i)'`. */
  value: string
}

/**
 * * `'normal'` — (Doe 1999).
 * * `'author-only'` — Doe.
 * * `'suppress-author'` — (1999).
 */
export type CiteForm = 'normal' | 'author-only' | 'suppress-author'

/** One reference to one item (pandoc’s AST: *Citation*; citeproc-js: *CitationItem*). */
export interface Cite {
  /** Id of the item cited. */
  id: string
  locator?: Locator | undefined
  /** What stands before, spaces included: `see `. */
  prefix?: RichText | undefined
  /** What stands after, punctuation and spaces included: `, emphasis added`. */
  suffix?: RichText | undefined
  /** Default: `'normal'`. */
  form?: CiteForm | undefined
  /** Where the cite stands in its source. */
  place?: Place | undefined
}

/** Cites that stand together at one point of a text (CSL engines: *cluster*; pandoc’s AST: *Cite*). */
export interface Citation {
  cites: ReadonlyArray<Cite>
  /**
   * * `'parenthetical'` — … as shown before (Doe 1999).
   * * `'narrative'` — Doe (1999) shows …; concerns the first cite.
   */
  mode: 'parenthetical' | 'narrative'
  /** Number of the foot- or endnote the citation stands in, counted from 1 in the document; 0 in the body. */
  noteNumber: number
  place?: Place | undefined
}
