/** `prose-year-differs`: the year is another than the list has. */
import type {Rule} from '../rule.ts'
import {cites, type ProseContext, relatedTo, stretchOf} from './context.ts'
import {suggestion} from './suggest.ts'

/**
 * @example
 *   Reiter (2021) … Reiter, Nils. 2020. …
 */
export const yearDiffers: Rule<ProseContext> = {
  id: 'prose-year-differs',
  severity: 'error',
  *check(context) {
    for (const {match, cite} of cites(context)) {
      const work = cite.work ?? cite.candidates[0]
      const none = cite.reasons.includes('ref-no-year')
      if (work === undefined || cite.cite.year === null || cite.cite.role === 'original') continue
      if (!none && !cite.reasons.includes('year-mismatch')) continue
      const item = context.reading.items[work]!
      const listed = String(item.issued?.['date-parts']?.[0]?.[0] ?? '')
      yield {
        ...(cite.cite.yearPlace ?? stretchOf(match, cite.cite)),
        variant: none || listed === '' ? 'none' : undefined,
        values: {typed: cite.cite.year, listed},
        actual: cite.cite.year,
        ...(listed === '' ? {} : {expected: [suggestion(context, match, cite.cite, item)]}),
        related: relatedTo(context, work),
        itemId: item.id
      }
    }
  }
}
