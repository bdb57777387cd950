/**
 * `record-title-stop`: a title ends in a full stop.
 *
 * Styles put their own; where it is there already, some print two.
 *
 * @good
 *   @book{a, title = {On Things}}
 * @good
 *   @book{a, title = {Things in the U.S.}}
 * @bad
 *   @book{a, title = {On Things.}}
 * @fixed
 *   @book{a, title = {On Things}}
 */

import type {RecordRule} from '../rule.ts'

/** The rule. */
export const titleStopRule: RecordRule = {
  id: 'record-title-stop',
  severity: 'warning',
  *check({entries}) {
    for (const entry of entries) {
      for (const variable of ['title', 'container-title'] as const) {
        const title = entry.item[variable]
        if (!title || !/\p{Ll}{3}\.$/u.test(title) || title.endsWith(' etc.')) continue
        const part = /\S+$/.exec(title)![0]
        const right = part.slice(0, -1)
        yield {entry, variable, part, values: {title}, actual: part, expected: [right], fix: right}
      }
    }
  }
}
