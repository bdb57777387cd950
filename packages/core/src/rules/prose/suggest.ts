/**
 * A cite as it should have been typed, by what is listed.
 *
 * @example
 *   suggestion(context, cite, item) // => 'Puspahapsari et al., 2015'
 */
import type {Item, Name} from '../../item.ts'
import type {ProseCite} from '../../prose/citations.ts'
import type {CitationMatch} from '../../prose/match/match.ts'
import type {ProseContext} from './context.ts'

const familyOf = (name: Name): string =>
  name.literal ?? [name['non-dropping-particle'], name.family].filter(Boolean).join(' ')

/** Names by the list, “et al.” from where the style has it, in the form the citation has. */
export function suggestion(context: ProseContext, match: CitationMatch, cite: ProseCite, item: Item): string {
  const names = namesAs(context, match, cite, item)
  const year = `${item.issued?.['date-parts']?.[0]?.[0] ?? cite.year ?? ''}${item['year-suffix'] ?? ''}`
  if (match.citation.form === 'narrative') return `${names} (${year})`
  return /,\s*[\p{N}\p{L}]/u.test(match.citation.text) ? `${names}, ${year}` : `${names} ${year}`
}

/** `Eynon & Margetts`, `Eynon dan Margetts`, `Logan et al.` */
function namesAs(context: ProseContext, match: CitationMatch, cite: ProseCite, item: Item): string {
  const families = (item.author ?? item.editor ?? []).map(familyOf)
  if (families.length === 0) return item.title ?? ''
  if (families.length >= context.etAlFrom) return `${families[0]} ${othersIn(context, cite)}`
  if (families.length === 1) return families[0]!
  const and = connective(context, match)
  return `${families.slice(0, -1).join(', ')} ${and} ${families.at(-1)}`
}

function othersIn(context: ProseContext, cite: ProseCite): string {
  if (cite.etAl) return cite.etAl.form
  for (const other of context.reading.matches) {
    const found = other.cites.find(({cite: {etAl}}) => etAl !== null)
    if (found) return found.cite.etAl!.form
  }
  return 'et al.'
}

const and: Readonly<Record<string, string>> = {
  id: 'dan',
  ms: 'dan',
  es: 'y',
  pt: 'e',
  de: 'und',
  fr: 'et',
  nl: 'en',
  en: 'and'
}

function connective(context: ProseContext, match: CitationMatch): string {
  if (/&/.test(match.citation.text)) return '&'
  return match.citation.form === 'parenthetical' && /&/.test(context.text)
    ? '&'
    : and[context.reading.language]!
}
