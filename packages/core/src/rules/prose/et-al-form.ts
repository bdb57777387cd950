/** `prose-et-al-form`: a comma or dot too many or too few at “et al.”. */
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
      const {etAl, authors} = cite.cite
      if (!etAl || !/^(?:et al\.|dkk\.|u\.a\.)$/.test(etAl.form)) continue
      const last = authors.at(-1)!
      const between = context.text.slice(last.end, etAl.start)
      const written = etAl.text.replace(/\s+/g, ' ').replace(/[*_]/g, '')
      const comma = authors.length === 1 && /[,.]/.test(between)
      if (
        !comma &&
        written.replace(/\s/g, '') === etAl.form.replace(/\s/g, '') &&
        (written === etAl.form || etAl.form === 'u.a.')
      )
        continue
      const before = authors.map((author) => author.text).join(', ')
      const name = typed(context, match, cite.cite)
      const year = context.text.slice(etAl.end, stretchOf(match, cite.cite).end).replace(/^[.,\s]+/, '')
      const expected =
        match.citation.form === 'narrative' || !/,/.test(context.text.slice(etAl.end, etAl.end + 3))
          ? `${before} ${etAl.form} ${year}`
          : `${before} ${etAl.form}, ${year}`
      yield {
        ...stretchOf(match, cite.cite),
        values: {typed: name, expected},
        actual: name,
        expected: [expected]
      }
    }
  }
}
