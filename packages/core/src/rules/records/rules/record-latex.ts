/**
 * `record-latex`: a command of LaTeX that stays in the text, and prints as typed.
 *
 * @good
 *   @book{a, title = {Caf\'e}}
 * @bad
 *   [{"id": "a", "type": "book", "title": "Caf\\'e \\emph{x}"}]
 */

import type {RecordRule} from '../rule.ts'
import {textsOf} from '../texts.ts'

/** The rule. */
export const latexRule: RecordRule = {
  id: 'record-latex',
  severity: 'warning',
  *check({entries}) {
    for (const {entry, variable, text} of textsOf(entries)) {
      if (variable === 'abstract' || variable === 'note') continue
      const found = /\\(?:[a-zA-Z]{2,30}(?=[\s{])|['`^"~=.](?=\{?[a-zA-Z]))/.exec(text)?.[0]
      if (found) yield {entry, variable, part: found, values: {found}, actual: found}
    }
  }
}
