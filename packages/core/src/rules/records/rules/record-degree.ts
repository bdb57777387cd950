/**
 * `record-degree`: an academic degree or title stands in a name.
 *
 * Reference lists name people without them, and styles take `S.Sos.` for initials or a suffix.
 *
 * @good
 *   @book{a, author = {Farhana}}
 * @good
 *   @book{a, author = {Sari, M. S.}}
 * @bad
 *   @book{a, author = {Prof. Dr. Budi Santoso}}
 * @bad
 *   @book{a, author = {Budi Santoso, S.Sos., M.Si.}}
 */

import type {RecordRule} from '../rule.ts'
import {namesOf} from '../texts.ts'

const before = /(?:^|\s)(?:Prof|Dr|dr|Drs|Dra|Ir|KH|Hj)\.(?=\s)/u
const after =
  /(?:^|[\s,])(?:S\.\s?(?:Sos|Pd|H|E|Kom|Ag|Psi|T|Si|Hum|IP|IKom|Ked|Kep)|M\.\s?(?:Si|Pd|Hum|Kom|Ag|M|Kes|Ec|Phil)|Ph\.?\s?D|S\.Th\.I|LL\.?M|MBA|M\.Sc|B\.A)\.?(?=[\s,]|$)/u

/** The rule. */
export const degreeRule: RecordRule = {
  id: 'record-degree',
  severity: 'warning',
  *check({entries}) {
    for (const {entry, variable, name, text} of namesOf(entries)) {
      if (name.literal !== undefined) continue
      const found = before.exec(text)?.[0] ?? after.exec(text)?.[0]
      if (found) yield {entry, variable, values: {name: text, degree: found.trim()}, actual: found.trim()}
    }
  }
}
