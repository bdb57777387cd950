/** `prose-name-differs`: the author is typed otherwise than listed. */
import type {Item} from '../../item.ts'
import type {Reason} from '../../prose/match/reasons.ts'
import type {Rule} from '../rule.ts'
import {cites, type ProseContext, relatedTo, stretchOf} from './context.ts'
import {suggestion} from './suggest.ts'

const variants: Readonly<Partial<Record<Reason, string | undefined>>> = {
  'name-typo': undefined,
  diacritics: undefined,
  'name-order': undefined,
  'name-variant': undefined,
  'other-authors': undefined,
  'initials-mismatch': 'initials',
  'title-cited': 'title'
}

/**
 * @example
 *   (Obsatar Sinaga, 2011) … Sinaga, H. O. (2011).
 */
export const nameDiffers: Rule<ProseContext> = {
  id: 'prose-name-differs',
  severity: 'warning',
  *check(context) {
    for (const {match, cite} of cites(context)) {
      const work = cite.work ?? cite.candidates[0]
      const reason = cite.reasons.find((each) => Object.hasOwn(variants, each))
      if (work === undefined || !reason || cite.cite.role === 'original') continue
      const item = context.reading.items[work]!
      const expected = suggestion(context, match, cite.cite, item)
      const typed = cite.cite.authors.map((author) => author.text).join(', ')
      yield {
        ...stretchOf(match, cite.cite),
        variant: variants[reason],
        values: {typed, listed: listedNames(item)},
        actual: typed,
        expected: [expected],
        related: relatedTo(context, work),
        itemId: item.id
      }
    }
  }
}

/** `Sinaga, H. O.` */
function listedNames(item: Item): string {
  const names = (item.author ?? item.editor ?? []).map(
    (name) =>
      name.literal ??
      [[name['non-dropping-particle'], name.family].filter(Boolean).join(' '), name.given]
        .filter(Boolean)
        .join(', ')
  )
  return names.length > 3 ? `${names[0]}, …` : names.join('; ')
}
