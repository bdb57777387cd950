/** `prose-ambiguous`: a cite that fits several entries as well. */
import type {Rule} from '../rule.ts'
import {cites, entryName, type ProseContext, relatedTo, stretchOf, typed} from './context.ts'

/**
 * @example
 *   (Silva, 2017)   ← two works of Silva’s of that year, without letters
 */
export const ambiguous: Rule<ProseContext> = {
  id: 'prose-ambiguous',
  severity: 'warning',
  *check(context) {
    for (const {match, cite} of cites(context)) {
      if (cite.status !== 'ambiguous' || cite.candidates.length < 2 || !cite.reasons.includes('several'))
        continue
      if (cite.reasons.includes('suffix-missing')) continue
      const choices = cite.candidates.slice(0, 4).map((work) => {
        const item = context.reading.items[work]!
        return `\`${entryName(item)}${item.title === undefined ? '' : `, ${item.title.slice(0, 40).replaceAll('`', '’')}`}\``
      })
      const name = typed(context, match, cite.cite)
      yield {
        ...stretchOf(match, cite.cite),
        values: {cite: name, choices: choices.join(', ')},
        actual: name,
        expected: cite.candidates.map((work) => context.reading.items[work]!.id),
        related: cite.candidates.slice(0, 4).flatMap((work) => relatedTo(context, work) ?? [])
      }
    }
  }
}
