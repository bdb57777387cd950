/** `prose-never-cited`: an entry that no citation means. */
import type {Item} from '../../item.ts'
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
    const cited = new Set<string>()
    for (const {cite} of cites(context)) {
      const meant = cite.reasons.includes('several') ? cite.candidates : [cite.work ?? cite.candidates[0]]
      for (const work of meant) if (work !== undefined) cited.add(sameness(context.reading.items[work]!))
    }
    for (const reference of context.reading.list.references) {
      if (cited.has(sameness(reference.item))) continue
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

/** A work listed twice, as by chapters that have their own lists, is one work. */
const sameness = (item: Item): string =>
  JSON.stringify([entryName(item), (item.title ?? '').toLowerCase(), item['container-title'] ?? ''])
