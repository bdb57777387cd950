/**
 * `record-entities`: HTML stands in a text: `&amp;`, `&#8211;`.
 *
 * Databases export it; it prints as it stands.
 *
 * @good
 *   @book{a, title = {Sex \& Work}}
 * @bad
 *   @book{a, title = {Sex &amp; Work}}
 * @fixed
 *   @book{a, title = {Sex \& Work}}
 * @bad
 *   @book{a, publisher = {Wiley &#38; Sons}}
 */
import {unescaped} from '../../../character-references.ts'
import type {RecordRule} from '../rule.ts'
import {textsOf} from '../texts.ts'

/** The rule. */
export const entitiesRule: RecordRule = {
  id: 'record-entities',
  severity: 'warning',
  *check({entries}) {
    for (const {entry, variable, text} of textsOf(entries)) {
      const found = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,8});/i.exec(text)?.[0]
      if (found === undefined || unescaped(found) === found) continue
      const right = unescaped(found)
      yield {
        entry,
        variable,
        part: found,
        values: {found, right},
        actual: found,
        expected: [right],
        fix: right
      }
    }
  }
}
