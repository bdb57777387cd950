/**
 * An item: one bibliographic record, as CSL-JSON has it (csl-data.json of CSL 1.0.2).
 *
 * @example
 *   {id: 'weitzer2015', type: 'article-journal', title: 'Human Trafficking and Contemporary Slavery',
 *    author: [{family: 'Weitzer', given: 'R.'}], issued: {'date-parts': [[2015]]}}
 */
import type {DateVariableName, ItemType, NameVariable, NumberVariable, StandardVariable} from './variables.ts'

/** A name of a person or an institution (CSL 1.0.2, “Name Variables” and “Names”). */
export interface Name {
  family?: string | undefined
  given?: string | undefined
  /** Dropped when only the family name is shown: the *de* of Jean de La Fontaine. */
  'dropping-particle'?: string | undefined
  /** Kept with the family name: the *van* of Vincent van Gogh. */
  'non-dropping-particle'?: string | undefined
  /** `Jr.`, `III` … */
  suffix?: string | undefined
  'comma-suffix'?: boolean | string | number | undefined
  'static-ordering'?: boolean | string | number | undefined
  /** An institution, or a name that must not be taken apart. */
  literal?: string | undefined
  'parse-names'?: boolean | string | number | undefined
}

/** Year, month (1–12; 13–16 and 21–24 are seasons), day. */
export type DateParts = ReadonlyArray<number | string>

/** A date or a range of two (CSL 1.0.2, “Date Variables”). */
export interface DateValue {
  'date-parts'?: ReadonlyArray<DateParts> | undefined
  /** 1 spring … 4 winter. */
  season?: number | string | undefined
  /** The date is approximate. */
  circa?: boolean | number | string | undefined
  /** A date that is not taken apart: `sekitar abad ke-3`. */
  literal?: string | undefined
  /** A date still to be parsed. */
  raw?: string | undefined
  /** EDTF, as some exporters write it beside or instead of the parts. */
  edtf?: string | undefined
}

/** A bibliographic record; `id` is what an author types after `@`. */
export type Item = {id: string; type: ItemType} & {[Key in StandardVariable]?: string | undefined} & {
  [Key in NumberVariable]?: string | number | undefined
} & {[Key in NameVariable]?: ReadonlyArray<Name> | undefined} & {
  [Key in DateVariableName]?: DateValue | undefined
} & {categories?: ReadonlyArray<string> | undefined; custom?: Readonly<Record<string, unknown>> | undefined}
