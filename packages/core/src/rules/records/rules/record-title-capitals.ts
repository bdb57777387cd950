/**
 * `record-title-capitals`: a title in capitals throughout.
 *
 * No style can make small letters of it: which words are names is lost.
 *
 * @good
 *   @book{a, title = {On Things}}
 * @good
 *   @book{a, title = {UNODC}}
 * @bad
 *   @book{a, title = {{PERDAGANGAN ORANG DI INDONESIA}}}
 */

import type {RecordRule} from '../rule.ts'
import {isAllCapitals} from '../texts.ts'

/** The rule. */
export const titleCapitalsRule: RecordRule = {
  id: 'record-title-capitals',
  severity: 'warning',
  *check({entries}) {
    for (const entry of entries) {
      for (const variable of ['title', 'container-title'] as const) {
        const title = entry.item[variable]
        if (title && isAllCapitals(title, 12)) yield {entry, variable, values: {title}, actual: title}
      }
    }
  }
}
