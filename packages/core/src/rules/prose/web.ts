/** `prose-web`: a page cited by its address alone. */
import type {Rule} from '../rule.ts'
import {cites, type ProseContext} from './context.ts'

/**
 * @example
 *   (www.liputan6.com, diakses 19 April)   ← no author, no title, and no year of access
 */
export const web: Rule<ProseContext> = {
  id: 'prose-web',
  severity: 'warning',
  *check(context) {
    for (const {match, cite} of cites(context)) {
      if (match.citation.kind !== 'web' || cite.status === 'matched') continue
      const {start, end} = match.citation
      const dated = cite.cite.year !== null || /\d{4}/.test(cite.cite.accessed ?? '')
      const text = match.citation.text.replace(/^\(|\)$/g, '')
      yield {
        start,
        end,
        variant: dated ? undefined : 'date',
        values: {cite: text},
        actual: match.citation.text
      }
    }
  }
}
