/**
 * `campus-minimum`: fewer works than the campus asks for.
 *
 * Set `campus.minimum`.
 *
 * @settings {"minimum": 2}
 * @good
 *   @book{a}
 *   @book{b}
 * @bad
 *   @book{a}
 */

import type {RecordRule} from '../rule.ts'

/** The rule. */
export const campusMinimumRule: RecordRule = {
  id: 'campus-minimum',
  severity: 'warning',
  *check({entries, campus: {minimum}}) {
    if (minimum === undefined || entries.length >= minimum) return
    yield {values: {count: String(entries.length), minimum: String(minimum)}, actual: String(entries.length)}
  }
}
