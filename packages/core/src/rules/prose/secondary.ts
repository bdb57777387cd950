/** `prose-secondary`: a work quoted from another. */
import type {Rule} from '../rule.ts'
import {cites, type ProseContext, typed} from './context.ts'

/**
 * @example
 *   (Weitzer, 2015, dalam Yunardi, 2021)
 */
export const secondary: Rule<ProseContext> = {
  id: 'prose-secondary',
  severity: 'info',
  *check(context) {
    for (const {match, cite} of cites(context)) {
      if (cite.cite.role !== 'original') continue
      const {start, end, text} = match.citation
      yield {start, end, values: {original: typed(context, match, cite.cite)}, actual: text}
    }
  }
}
