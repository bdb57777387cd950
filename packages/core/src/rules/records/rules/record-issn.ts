/**
 * `record-issn`: an ISSN that is none: wrong form, or a check digit that does not follow from the others.
 *
 * @good
 *   @article{a, issn = {0360-0572}}
 * @bad
 *   @article{a, issn = {0360-0573}}
 * @bad
 *   @article{a, issn = {0360}}
 */
import {checkIssn} from '../../../identifiers/index.ts'
import type {RecordRule} from '../rule.ts'

/** The rule. */
export const issnRule: RecordRule = {
  id: 'record-issn',
  severity: 'warning',
  *check({entries}) {
    for (const entry of entries) {
      for (const typed of (entry.item.ISSN ?? '').split(/[,;/]/)) {
        const issn = typed.replace(/\((?:online|print|e|p)\)/i, '').trim()
        if (issn === '') continue
        const checked = checkIssn(issn)
        if ('value' in checked) continue
        const variant = checked.trouble === 'syntax' ? 'syntax' : undefined
        yield {
          entry,
          variable: 'ISSN',
          part: issn,
          variant,
          values: {issn, expected: checked.expected ?? ''},
          actual: issn
        }
      }
    }
  }
}
