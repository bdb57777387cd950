/**
 * `record-invisible`: characters that nobody sees: zero-width spaces, soft hyphens, control characters.
 *
 * They come with text copied from web pages and PDF files; words with them are not found, and sort elsewhere.
 *
 * @good
 *   @book{a, title = {On Things}}
 * @bad
 *   @book{a, title = {On Thi­ngs}}
 * @fixed
 *   @book{a, title = {On Things}}
 */

import type {RecordRule} from '../rule.ts'
import {namesOf, textsOf} from '../texts.ts'

const invisible = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u200b\u2060\ufeff\ufffe\uffff]/

/** The rule. */
export const invisibleRule: RecordRule = {
  id: 'record-invisible',
  severity: 'warning',
  *check({entries}) {
    for (const {entry, variable, text} of [...textsOf(entries), ...namesOf(entries)]) {
      const found = invisible.exec(text)?.[0]
      if (found === undefined) continue
      const code = `U+${found.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`
      yield {entry, variable, part: found, values: {code}, actual: code, expected: [''], fix: ''}
    }
  }
}
