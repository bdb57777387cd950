/**
 * What goes in and comes out, as structural types: any object of this shape will do (CSL-JSON items,
 * `@sitasi/core`'s `Item`, `Citation`, `RichText`).
 *
 * @example
 *   const cite: Cite = {id: 'doe99', locator: {label: 'page', value: '3'}}
 */

/** A name of a person or an institution (CSL 1.0.2, “Name Variables”). */
export interface Name {
  family?: string | undefined
  given?: string | undefined
  'dropping-particle'?: string | undefined
  'non-dropping-particle'?: string | undefined
  suffix?: string | undefined
  'comma-suffix'?: boolean | string | number | undefined
  'static-ordering'?: boolean | string | number | undefined
  literal?: string | undefined
  'parse-names'?: boolean | string | number | undefined
}

/** A date or a range of two (CSL 1.0.2, “Date Variables”). */
export interface DateValue {
  'date-parts'?: ReadonlyArray<ReadonlyArray<number | string>> | undefined
  season?: number | string | undefined
  circa?: boolean | number | string | undefined
  literal?: string | undefined
  raw?: string | undefined
  edtf?: string | undefined
}

/** A bibliographic record in CSL-JSON: variables by name. */
export interface Item {
  readonly id: string | number
  readonly type?: string | undefined
  readonly [variable: string]: unknown
}

/** A sequence of rich-text nodes. */
export type RichText = ReadonlyArray<RichNode>

/** One piece of rich text. */
export type RichNode = Text | Mark | Link | Span

/** Plain characters. */
export interface Text {
  type: 'text'
  value: string
}

/** Kinds of mark. */
export type MarkType = 'emphasis' | 'strong' | 'smallCaps' | 'superscript' | 'subscript' | 'underline'

/** Text that looks different. */
export interface Mark {
  type: MarkType
  children: RichText
}

/** A link. */
export interface Link {
  type: 'link'
  url: string
  children: RichText
}

/** CSL's `display` attribute. */
export type Display = 'block' | 'left-margin' | 'right-inline' | 'indent'

/** Text with a meaning, and no look of its own. */
export interface Span {
  type: 'span'
  children: RichText
  variable?: string | undefined
  itemId?: string | undefined
  display?: Display | undefined
  lang?: string | undefined
}

/** Where in the work: `label` is a CSL locator type. */
export interface Locator {
  label: string
  value: string
}

/** How much of a cite is shown. */
export type CiteForm = 'normal' | 'author-only' | 'suppress-author'

/** One reference to one item. */
export interface Cite {
  id: string
  locator?: Locator | undefined
  /** Spaces included. */
  prefix?: RichText | undefined
  /** Punctuation and spaces included. */
  suffix?: RichText | undefined
  /** Default: `'normal'`. */
  form?: CiteForm | undefined
}

/** Cites that stand together at one point of a text (CSL engines: *cluster*). */
export interface Citation {
  cites: ReadonlyArray<Cite>
  /**
   * * `'parenthetical'` — … as shown before (Doe 1999).
   * * `'narrative'` — Doe (1999) shows …; concerns the first cite.
   */
  mode?: 'parenthetical' | 'narrative' | undefined
  /** Number of the note the citation stands in; 0 (default) in the body. */
  noteNumber?: number | undefined
}
