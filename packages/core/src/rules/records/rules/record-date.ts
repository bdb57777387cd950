/**
 * `record-date`: a date that is not understood, and prints as it was typed.
 *
 * @good
 *   @book{a, date = {2023-04}}
 * @good
 *   @book{a, year = {2023}, month = apr}
 * @bad
 *   @article{a, date = {20023}}
 * @bad
 *   @article{a, date = {2023-13-01}}
 */

import type {RecordRule} from '../rule.ts'

/** Words that stand for a date, in English and Indonesian. */
const known =
  /^(?:forthcoming|in press|to appear|n\.? ?d\.?|t\.? ?t\.?|akan terbit|dalam proses cetak|\p{L}{3,12} \d{4}|.*\b(?:century|abad)\b.*)$/iu

/** The rule. */
export const dateRule: RecordRule = {
  id: 'record-date',
  severity: 'warning',
  *check({entries}) {
    for (const entry of entries) {
      for (const variable of ['issued', 'accessed', 'event-date', 'original-date'] as const) {
        const date = entry.item[variable]
        const typed = date?.['date-parts'] ? undefined : (date?.literal ?? date?.raw)
        if (typed === undefined || known.test(typed)) continue
        yield {entry, variable, values: {date: typed}, actual: typed}
      }
    }
  }
}
