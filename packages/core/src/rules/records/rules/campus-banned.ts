/**
 * `campus-banned`: a source the campus does not accept.
 *
 * Set `campus.banned`, a list of words: `["wikipedia", "blogspot"]`.
 *
 * @settings {"banned": ["Wikipedia"]}
 * @good
 *   @online{a, url = {https://www.iom.int/}}
 * @bad
 *   @online{a, url = {https://id.wikipedia.org/wiki/X}}
 * @bad
 *   @online{a, organization = {Wikipedia}}
 */

import type {RecordRule} from '../rule.ts'

/** The rule. */
export const campusBannedRule: RecordRule = {
  id: 'campus-banned',
  severity: 'warning',
  *check({entries, campus: {banned = []}}) {
    for (const entry of entries) {
      for (const variable of ['URL', 'container-title', 'publisher', 'title'] as const) {
        const text = entry.item[variable]?.toLowerCase()
        const word = text && banned.find((each) => text.includes(each.toLowerCase()))
        if (!word) continue
        yield {entry, variable, values: {word}, actual: word}
        break
      }
    }
  }
}
