/**
 * Facts about a style that hold for all items: what disambiguates, what collapses, which variables its
 * citations and entries can ask for.
 *
 * @example
 *   styleFacts(style).addNames // => true
 */
import type {XmlElement} from '../xml.ts'
import type {Style} from './style.ts'

/** Facts. */
export interface StyleFacts {
  isNote: boolean
  addNames: boolean
  addGiven: boolean
  givenRule: string
  yearSuffix: boolean
  /** Whether a text element renders the year suffix. */
  explicitSuffix: boolean
  /** Whether a condition of citations tests `disambiguate`. */
  condition: boolean
  collapse: string | undefined
  groupDelimiter: string | undefined
  afterCollapse: string | undefined
  suffixDelimiter: string | undefined
  nearNoteDistance: number
  substitute: string | undefined
  substituteRule: string
  /** Whether cites can depend on their position. */
  usesPosition: boolean
  /** Whether parts of entries are displayed apart. */
  usesDisplay: boolean
  /** Variables that citations, or entries, can render or test. */
  citationVariables: ReadonlySet<string>
  bibliographyVariables: ReadonlySet<string>
  /** Variables that can be rendered, tested or sorted by. */
  variables: ReadonlySet<string>
  /** Terms that texts can render, each with its form. */
  terms: ReadonlyArray<readonly [name: string, form: string]>
}

/** Facts of a style. */
export function styleFacts(style: Style): StyleFacts {
  const citation = style.citation.attributes
  const bibliography = style.bibliography?.attributes
  const inCitation = reach(style, style.citation, 'layout')
  const inBibliography = reach(style, style.bibliography, 'layout')
  const reached = [
    inCitation,
    inBibliography,
    reach(style, style.citation, 'sort'),
    reach(style, style.bibliography, 'sort')
  ]
  const collapse = citation.get('collapse')
  return {
    isNote: style.class === 'note',
    addNames: citation.get('disambiguate-add-names') === 'true',
    addGiven: citation.get('disambiguate-add-givenname') === 'true',
    givenRule: citation.get('givenname-disambiguation-rule') ?? 'by-cite',
    yearSuffix: citation.get('disambiguate-add-year-suffix') === 'true',
    explicitSuffix: [inCitation, inBibliography].some(
      ({variables}) => variables.has('year-suffix') || variables.has('citation-label')
    ),
    condition: inCitation.condition,
    collapse,
    groupDelimiter: citation.get('cite-group-delimiter'),
    afterCollapse: citation.get('after-collapse-delimiter'),
    suffixDelimiter: citation.get('year-suffix-delimiter'),
    nearNoteDistance: distanceOf(citation.get('near-note-distance')),
    substitute: bibliography?.get('subsequent-author-substitute'),
    substituteRule: bibliography?.get('subsequent-author-substitute-rule') ?? 'complete-all',
    usesPosition:
      inCitation.variables.has('position') ||
      inCitation.subsequent ||
      [style.options, citation].some(hasSubsequent),
    usesDisplay: inBibliography.display,
    citationVariables: inCitation.variables,
    bibliographyVariables: inBibliography.variables,
    variables: new Set(reached.flatMap(({variables}) => [...variables])),
    terms: [...new Map(reached.flatMap(({terms}) => [...terms])).values()]
  }
}

interface Reach {
  variables: Set<string>
  condition: boolean
  /** Whether names are shortened differently after the first cite. */
  subsequent: boolean
  display: boolean
  terms: Map<string, readonly [name: string, form: string]>
}

/** Attributes that hold names of variables. */
const naming = ['variable', 'is-numeric', 'is-uncertain-date'] as const

/** What the area's layout, or what it sorts by, and the macros called there ask for. */
function reach(style: Style, area: XmlElement | undefined, part: 'layout' | 'sort'): Reach {
  const found: Reach = {
    variables: new Set(),
    condition: false,
    subsequent: false,
    display: false,
    terms: new Map()
  }
  const seen = new Set<string>()
  const pending = area?.children.filter((child) => child.name === part) ?? []
  for (let element = pending.pop(); element; element = pending.pop()) {
    pending.push(...element.children)
    const {attributes} = element
    for (const attribute of naming) {
      for (const name of attributes.get(attribute)?.trim().split(/\s+/) ?? []) found.variables.add(name)
    }
    const text = element.name === 'text'
    if (text && attributes.get('form') === 'short')
      found.variables.add(`${attributes.get('variable') ?? ''}-short`)
    if (attributes.has('position')) found.variables.add('position')
    if (attributes.has('disambiguate')) found.condition = true
    if (hasSubsequent(attributes)) found.subsequent = true
    if (attributes.has('display')) found.display = true
    const term = text ? attributes.get('term') : undefined
    if (term !== undefined) {
      const form = attributes.get('form') ?? 'long'
      found.terms.set(`${term}|${form}`, [term, form])
    }
    const macro = text || element.name === 'key' ? attributes.get('macro') : undefined
    if (macro !== undefined && !seen.has(macro)) {
      seen.add(macro)
      const target = style.macros.get(macro)
      if (target) pending.push(target)
    }
  }
  return found
}

const hasSubsequent = (attributes: ReadonlyMap<string, string>): boolean =>
  attributes.has('et-al-subsequent-min') || attributes.has('et-al-subsequent-use-first')

function distanceOf(value: string | undefined): number {
  const distance = Number(value ?? 5)
  return Number.isFinite(distance) ? distance : 5
}
