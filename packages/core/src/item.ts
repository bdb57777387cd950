/**
 * An item: one bibliographic record, as CSL-JSON has it (csl-data.json of CSL 1.0.2).
 *
 * @example
 *   {id: 'weitzer2015', type: 'article-journal', title: 'Human Trafficking and Contemporary Slavery',
 *    author: [{family: 'Weitzer', given: 'R.'}], issued: {'date-parts': [[2015]]}}
 */
import type {DateFields, NameFields, NumberFields, TextFields} from './item-fields.ts'
import type {ItemType} from './variables.ts'

/**
 * A name of a person or an institution (CSL 1.0.2, “Names”, “Name Particles”).
 *
 * @example
 *   {family: 'Gogh', given: 'Vincent', 'non-dropping-particle': 'van'}
 *   {family: 'Farhana'} // a person with one name
 *   {literal: 'Kementerian Pendidikan dan Kebudayaan'}
 */
export interface Name {
  /** Family name, by which the name is sorted; of a person with one name, that name. */
  family?: string | undefined
  /** Given names or initials: `T. K.`, `Nurliana Cipta`. */
  given?: string | undefined
  /** Dropped where only the family name is shown: the *von* of Alexander von Humboldt. */
  'dropping-particle'?: string | undefined
  /** Kept with the family name: the *van* of Vincent van Gogh. */
  'non-dropping-particle'?: string | undefined
  /** `Jr.`, `III` … */
  suffix?: string | undefined
  /** A comma stands before the suffix: *John Doe, Jr.* (default: false). */
  'comma-suffix'?: boolean | string | number | undefined
  /** The family name always stands first, as in Chinese or Hungarian (default: false). */
  'static-ordering'?: boolean | string | number | undefined
  /** An institution, or a name that must not be taken apart; the other parts are then left out. */
  literal?: string | undefined
  /** Particles and suffix are still to be found within `family` and `given` (default: false). */
  'parse-names'?: boolean | string | number | undefined
}

/**
 * Year, month (1–12; 13–16 and 21–24 are spring to winter), day; the later ones may be missing.
 * A year before our era is negative: `[-44, 3, 15]`.
 */
export type DateParts = ReadonlyArray<number | string>

/**
 * A date or a range of two (CSL 1.0.2, “Dates”; csl-data.json).
 *
 * @example
 *   {'date-parts': [[2023, 4]]} // April 2023
 *   {'date-parts': [[2016], [2022]]} // 2016–2022
 *   {literal: 'sekitar abad ke-3'}
 */
export interface DateValue {
  /** One date, or the first and last of a range. */
  'date-parts'?: ReadonlyArray<DateParts> | undefined
  /** 1 spring, 2 summer, 3 autumn, 4 winter; or its name. */
  season?: number | string | undefined
  /** The date is approximate: *ca. 1850* (default: false). */
  circa?: boolean | number | string | undefined
  /** A date that is not taken apart: `sekitar abad ke-3`. */
  literal?: string | undefined
  /** A date still to be parsed: `19 April 2022`. */
  raw?: string | undefined
  /** EDTF, as some exporters write it beside or instead of the parts: `2022-04-19`. */
  edtf?: string | undefined
}

/**
 * A bibliographic record (elsewhere: *reference*, *entry*).
 *
 * Only `id` and `type` must be there. The meaning of each variable stands beside it in `TextFields`,
 * `NumberFields`, `NameFields` and `DateFields`.
 */
export type Item = {
  /** What an author types after `@`; unlike that of any other item of the bibliography. */
  id: string
  type: ItemType
} & TextFields &
  NumberFields &
  NameFields &
  DateFields & {
    /** Categories, as tools assign them. */
    categories?: ReadonlyArray<string> | undefined
    /** What has no variable of its own; travels with the item and is never printed. */
    custom?: Readonly<Record<string, unknown>> | undefined
  }
