/** `prose-not-listed`: a work is cited, and no entry is near it. */
import type {Finding, Rule} from '../rule.ts'
import {cites, entryName, type ProseContext, relatedTo, stretchOf, typed} from './context.ts'

/**
 * Laws, web pages by domain and mentions without a year have rules of their own; personal communication
 * and the work one has not read need no entry.
 *
 * @example
 *   … informasi tentang migrasi (Permana, 2021).   ← nobody of that name in the list
 */
export const notListed: Rule<ProseContext> = {
  id: 'prose-not-listed',
  severity: 'error',
  *check(context) {
    if (context.reading.items.length === 0 && !context.fromLibrary) return
    for (const {match, cite} of cites(context)) {
      const kind = match.citation.kind
      if (cite.status !== 'unmatched' || cite.cite.role === 'original') continue
      if (kind !== 'author-date' && kind !== 'footnote' && kind !== 'numeric') continue
      const nearest = cite.nearest === null ? undefined : context.reading.items[cite.nearest]
      const name = typed(context, match, cite.cite)
      const finding: Finding = {
        ...stretchOf(match, cite.cite),
        variant: nearest ? 'nearest' : undefined,
        values: {cite: name, nearest: nearest ? entryName(nearest) : ''},
        actual: name,
        related: relatedTo(context, cite.nearest)
      }
      yield finding
    }
  }
}
