/** `prose-et-al-form`: a comma or dot too many or too few at “et al.”. */
import type {EtAl, ProseCite} from '../../prose/citations.ts'
import type {Rule} from '../rule.ts'
import {cites, type ProseContext, stretchOf, typed} from './context.ts'

/**
 * @example
 *   (Putra, et al, 2018)   ← `Putra et al., 2018`
 */
export const etAlForm: Rule<ProseContext> = {
  id: 'prose-et-al-form',
  severity: 'info',
  *check(context) {
    for (const {match, cite} of cites(context)) {
      const {etAl} = cite.cite
      if (!etAl || isWellFormed(context, cite.cite, etAl)) continue
      const name = typed(context, match, cite.cite)
      const expected = mended(context, cite.cite, etAl, name)
      yield {
        ...stretchOf(match, cite.cite),
        values: {typed: name, expected},
        actual: name,
        expected: [expected]
      }
    }
  }
}

/** Forms of which the table knows only one spelling are left alone. */
function isWellFormed(context: ProseContext, cite: ProseCite, etAl: EtAl): boolean {
  if (!/^(?:et al\.|dkk\.|u\.a\.)$/.test(etAl.form)) return true
  const between = context.text.slice(cite.authors.at(-1)!.end, etAl.start)
  if (cite.authors.length === 1 && /[,.]/.test(between)) return false
  const written = etAl.text.replace(/[*_]/g, '').replace(/\s+/g, ' ')
  return written === etAl.form || (etAl.form === 'u.a.' && written === 'u. a.')
}

/** Names and “et al.” as they should be, then the year as it was. */
function mended(context: ProseContext, cite: ProseCite, etAl: EtAl, name: string): string {
  const names = cite.authors.map((author) => author.text).join(', ')
  const year = cite.yearPlace ? context.text.slice(cite.yearPlace.start, cite.yearPlace.end) : ''
  if (name.includes('(')) return `${names} ${etAl.form} (${year})`
  return /,/.test(context.text.slice(etAl.end, cite.yearPlace?.start))
    ? `${names} ${etAl.form}, ${year}`
    : `${names} ${etAl.form} ${year}`
}
