/** `prose-no-year`: authors named as one cites them, without a year. */
import type {Rule} from '../rule.ts'
import {cites, type ProseContext} from './context.ts'

/**
 * @example
 *   Pincus & Minahan menggunakan empat sistem dasar …
 */
export const noYear: Rule<ProseContext> = {
  id: 'prose-no-year',
  severity: 'info',
  *check(context) {
    for (const {match} of cites(context)) {
      if (match.citation.kind !== 'mention') continue
      const {start, end, text} = match.citation
      yield {start, end, values: {cite: text}, actual: text}
    }
  }
}
