/** `prose-no-list`: citations, but no list to look them up in. */
import type {Rule} from '../rule.ts'
import type {ProseContext} from './context.ts'

/**
 * @example
 *   It is so (Betz, 2009).   ← the text ends here
 */
export const noList: Rule<ProseContext> = {
  id: 'prose-no-list',
  severity: 'warning',
  check({fromLibrary, reading}) {
    const first = reading.matches.find(({citation}) => citation.kind === 'author-date')
    if (fromLibrary || !first || reading.items.length > 0) return []
    return [{start: first.citation.start, end: first.citation.end}]
  }
}
