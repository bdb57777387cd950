/** `prose-law`: a law or treaty that is named and not listed. */
import type {Rule} from '../rule.ts'
import {cites, type ProseContext} from './context.ts'

/**
 * Each law once, at its first mention.
 *
 * @example
 *   menurut Pasal 1 Undang-Undang Nomor 21 Tahun 2007 …
 */
export const law: Rule<ProseContext> = {
  id: 'prose-law',
  severity: 'info',
  *check(context) {
    const seen = new Set<string>()
    for (const {match, cite} of cites(context)) {
      if (match.citation.kind !== 'legal' || cite.status === 'matched') continue
      const name = (cite.cite.authors[0]?.text ?? '').replace(/[*_]/g, '')
      if (seen.has(name.toLowerCase())) continue
      seen.add(name.toLowerCase())
      yield {
        start: match.citation.start,
        end: match.citation.end,
        values: {cite: name},
        actual: match.citation.text
      }
    }
  }
}
