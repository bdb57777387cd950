/**
 * `record-et-al`: “et al.” or “dkk.” stands as an author.
 *
 * Which authors are left out is the style’s business; BibTeX writes `and others` where they are not known.
 *
 * @good
 *   @book{a, author = {Logan, T. K. and others}}
 * @bad
 *   @book{a, author = {Logan, T. K. and dkk.}}
 * @fixed
 *   @book{a, author = {Logan, T. K. and others}}
 * @bad
 *   @book{a, author = {Logan, T. K. and et al.}}
 * @bad
 *   @book{a, author = {Logan, T. K. et al.}}
 */

import type {RecordRule} from '../rule.ts'
import {namesOf} from '../texts.ts'

/** The rule. */
export const etAlRule: RecordRule = {
  id: 'record-et-al',
  severity: 'warning',
  *check({entries}) {
    for (const {entry, variable, name, text} of namesOf(entries)) {
      if (/^(?:dkk|et\.? al|cs|and others|dan lain-lain)\.?$/i.test(text)) {
        const typed =
          name.family === undefined
            ? text
            : [name.given, name['dropping-particle'], name.family].filter(Boolean).join(' ')
        yield {
          entry,
          variable,
          part: typed,
          values: {name: text},
          actual: text,
          expected: ['others'],
          fix: {bib: 'others'}
        }
      } else if (/\b(?:dkk|et\.? al)\.?(?:\s|$)/i.test(text)) {
        yield {entry, variable, variant: 'inside', values: {name: text}, actual: text}
      }
    }
  }
}
