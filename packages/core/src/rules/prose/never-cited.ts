/** `prose-never-cited`: an entry that no citation means. */
import type {Rule} from '../rule.ts'
import {cites, entryName, type ProseContext} from './context.ts'

/**
 * An entry counts as cited where a cite is linked to it, most probably means it, or fits it as well as another.
 *
 * @example
 *   Arif, G. 2016. Peran …   ← nowhere in the text
 */
export const neverCited: Rule<ProseContext> = {
  id: 'prose-never-cited',
  severity: 'warning',
  *check(context) {
    if (context.fromLibrary || context.reading.matches.length === 0) return
    const cited = new Set<number | undefined>()
    for (const {cite} of cites(context)) {
      const meant = cite.reasons.includes('several') ? cite.candidates : [cite.work ?? cite.candidates[0]]
      for (const work of meant) cited.add(work)
    }
    for (const [index, reference] of context.reading.list.references.entries()) {
      if (cited.has(index)) continue
      const entry = entryName(reference.item)
      yield {
        start: reference.start,
        end: reference.end,
        values: {entry},
        actual: entry,
        itemId: reference.item.id
      }
    }
  }
}
