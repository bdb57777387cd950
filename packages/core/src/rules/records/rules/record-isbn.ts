/**
 * `record-isbn`: an ISBN that is none: wrong length, or a check digit that does not follow from the others.
 *
 * The check digit shows that a digit was mistyped; which one, it does not show.
 *
 * @good
 *   @book{a, isbn = {978-0-306-40615-7}}
 * @good
 *   @book{a, isbn = {0-306-40615-2, 9780306406157}}
 * @bad
 *   @book{a, isbn = {978-0-306-40615-8}}
 * @bad
 *   @book{a, isbn = {12345}}
 */
import {checkIsbn} from '../../../identifiers/index.ts'
import type {RecordRule} from '../rule.ts'

/** The rule. */
export const isbnRule: RecordRule = {
  id: 'record-isbn',
  severity: 'warning',
  *check({entries}) {
    for (const entry of entries) {
      for (const typed of (entry.item.ISBN ?? '').split(/[,;]|\s(?=97[89])/)) {
        const isbn = typed.trim()
        if (isbn === '') continue
        const checked = checkIsbn(isbn)
        if ('value' in checked) continue
        const {expected} = checked
        const variant = checked.trouble === 'syntax' ? 'syntax' : undefined
        yield {
          entry,
          variable: 'ISBN',
          part: isbn,
          variant,
          values: {isbn, expected: expected ?? ''},
          actual: isbn
        }
      }
    }
  }
}
