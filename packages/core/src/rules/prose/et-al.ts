/** `prose-et-al`: authors left out without “et al.”, or “et al.” for too few of them. */
import type {Rule} from '../rule.ts'
import {cites, type ProseContext, relatedTo, stretchOf, typed} from './context.ts'
import {suggestion} from './suggest.ts'

/**
 * Authors named in full are never found fault with: many styles want them at the first mention.
 *
 * @example
 *   (Puspahapsari, 2015)   ← listed with three authors
 */
export const etAl: Rule<ProseContext> = {
  id: 'prose-et-al',
  severity: 'warning',
  *check(context) {
    for (const {match, cite} of cites(context)) {
      if (cite.work === null || cite.cite.role === 'original') continue
      if (!cite.reasons.includes('etal-missing') && !cite.reasons.includes('etal-two-authors')) continue
      const item = context.reading.items[cite.work]!
      const expected = suggestion(context, match, cite.cite, item)
      const name = typed(context, match, cite.cite)
      yield {
        ...stretchOf(match, cite.cite),
        values: {typed: name, count: String((item.author ?? item.editor ?? []).length), expected},
        actual: name,
        expected: [expected],
        related: relatedTo(context, cite.work),
        itemId: item.id
      }
    }
  }
}
