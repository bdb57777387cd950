/**
 * `record-name-and`: two people stand in one name.
 *
 * BibTeX parts names with `and` alone: not with `dan`, `&`, a semicolon or a comma.
 *
 * @good
 *   @book{a, author = {Logan, T. K. and Walker, Robert}}
 * @good
 *   @report{a, author = {{Kementerian Pendidikan dan Kebudayaan}}}
 * @bad
 *   @book{a, author = {Logan, T. K. dan Walker, Robert}}
 * @bad
 *   @book{a, author = {Logan, T. K. & Walker, Robert}}
 * @bad
 *   @book{a, author = {Logan, T. K.; Walker, Robert}}
 */

import type {RecordRule} from '../rule.ts'
import {namesOf} from '../texts.ts'

/** The rule. */
export const nameAndRule: RecordRule = {
  id: 'record-name-and',
  severity: 'error',
  *check({entries}) {
    for (const {entry, variable, name, text} of namesOf(entries)) {
      if (name.literal !== undefined) continue
      const found = /\s(?:dan|und|et|y)\s|\s?&\s?|;/i.exec(text)?.[0].trim()
      if (found && !/^et$/i.test(found))
        yield {entry, variable, values: {name: text, found}, actual: found, expected: ['and']}
    }
  }
}
