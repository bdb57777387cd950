/**
 * `record-year`: a year that cannot be: in the future, or before writing.
 *
 * Works that are to appear next year are not reported.
 *
 * @good
 *   @book{a, date = {1999}}
 * @good
 *   @book{a, date = {-0350}}
 * @bad
 *   @book{a, date = {2199}}
 */

import type {RecordRule} from '../rule.ts'
import {yearOf} from '../texts.ts'

/** The rule. */
export const yearRule: RecordRule = {
  id: 'record-year',
  severity: 'error',
  *check({entries, today}) {
    for (const entry of entries) {
      const year = yearOf(entry.item)
      if (year === undefined || !((today && year > today[0] + 1) || year < -4000)) continue
      yield {entry, variable: 'issued', values: {year: String(year)}, actual: String(year)}
    }
  }
}
