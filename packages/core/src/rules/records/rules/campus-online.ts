/**
 * `campus-online`: a work without DOI or address.
 *
 * Set `campus.online` to `true`.
 *
 * @settings {"online": true}
 * @good
 *   @article{a, doi = {10.1111/x}}
 *   @online{b, url = {https://www.iom.int/}}
 * @bad
 *   @article{a}
 */

import type {RecordRule} from '../rule.ts'

/** The rule. */
export const campusOnlineRule: RecordRule = {
  id: 'campus-online',
  severity: 'warning',
  *check({entries, campus: {online}}) {
    if (!online) return
    for (const entry of entries) {
      const {DOI: doi, URL: url, id} = entry.item
      if (!doi && !url) yield {entry, values: {key: id}, expected: ['DOI', 'URL']}
    }
  }
}
