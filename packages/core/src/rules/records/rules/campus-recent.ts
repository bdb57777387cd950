/**
 * `campus-recent`: too few works of the last years.
 *
 * Set `campus.recent`, such as `{years: 10, share: 0.8}`.
 *
 * @settings {"recent": {"years": 10, "share": 0.5}}
 * @good
 *   @book{a, date = {2020}}
 *   @book{b, date = {1990}}
 * @bad
 *   @book{a, date = {1991}}
 *   @book{b, date = {1990}}
 */

import type {RecordRule} from '../rule.ts'
import {yearOf} from '../texts.ts'

/** The rule. */
export const campusRecentRule: RecordRule = {
  id: 'campus-recent',
  severity: 'warning',
  *check({entries, today, campus: {recent}}) {
    if (!recent || !today || entries.length === 0) return
    const since = today[0] - recent.years
    const count = entries.filter(({item}) => (yearOf(item) ?? 0) >= since).length
    if (count >= recent.share * entries.length) return
    const values = {
      count: String(count),
      all: String(entries.length),
      since: String(since),
      share: `${Math.round(recent.share * 100)} %`
    }
    yield {values, actual: String(count)}
  }
}
