/**
 * `record-name-capitals`: a name in capitals throughout.
 *
 * Styles that want capitals make them; none makes small letters again.
 *
 * @good
 *   @book{a, author = {Logan, T. K. and {UNODC}}}
 * @bad
 *   @book{a, author = {LOGAN, Tamsin}}
 */

import type {RecordRule} from '../rule.ts'
import {isAllCapitals, namesOf} from '../texts.ts'

/** The rule. */
export const nameCapitalsRule: RecordRule = {
  id: 'record-name-capitals',
  severity: 'warning',
  *check({entries}) {
    for (const {entry, variable, name} of namesOf(entries)) {
      const {family, literal} = name
      if (literal !== undefined || !family || !isAllCapitals(family, 4)) continue
      yield {entry, variable, part: family, values: {name: family}, actual: family}
    }
  }
}
