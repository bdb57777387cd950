/** `prose-suffix`: the letter after the year is missing, or another than listed. */
import type {Rule} from '../rule.ts'
import {cites, type ProseContext, relatedTo, stretchOf} from './context.ts'

/**
 * @example
 *   (Gervás, 2000)   ← 2000a and 2000b are listed
 */
export const suffix: Rule<ProseContext> = {
  id: 'prose-suffix',
  severity: 'warning',
  *check(context) {
    for (const {match, cite} of cites(context)) {
      const missing = cite.reasons.includes('suffix-missing')
      if (!missing && !cite.reasons.includes('suffix-wrong')) continue
      const works = cite.work === null ? cite.candidates : [cite.work]
      const listed = works.map((work) => {
        const item = context.reading.items[work]!
        return `${item.issued?.['date-parts']?.[0]?.[0] ?? ''}${item['year-suffix'] ?? ''}`
      })
      const typed = `${cite.cite.year ?? ''}${cite.cite.suffix ?? ''}`
      yield {
        ...(cite.cite.yearPlace ?? stretchOf(match, cite.cite)),
        variant: missing ? undefined : 'wrong',
        values: {typed, expected: listed.join(', ')},
        actual: typed,
        expected: listed,
        related: relatedTo(context, works[0] ?? null)
      }
    }
  }
}
