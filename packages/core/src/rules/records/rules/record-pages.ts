/**
 * `record-pages`: a range of pages that runs backwards.
 *
 * Shortened ends (`223-42`) are none.
 *
 * @good
 *   @article{a, pages = {223--242}}
 * @good
 *   @article{a, pages = {223--42}}
 * @bad
 *   @article{a, pages = {242--223}}
 */

import type {RecordRule} from '../rule.ts'

/** The rule. */
export const pagesRule: RecordRule = {
  id: 'record-pages',
  severity: 'warning',
  *check({entries}) {
    for (const entry of entries) {
      const page = String(entry.item.page ?? '')
      for (const match of page.matchAll(
        /(?<![\p{L}\d])(\d{1,7})\s?[-\u2013\u2014]{1,3}\s?(\d{1,7})(?![\p{L}\d])/gu
      )) {
        const [range, from, to] = match as unknown as [string, string, string]
        const whole = to.length < from.length ? from.slice(0, from.length - to.length) + to : to
        if (Number(whole) < Number(from)) yield {entry, variable: 'page', values: {range}, actual: range}
      }
    }
  }
}
