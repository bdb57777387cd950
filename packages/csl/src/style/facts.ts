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
  /** Variables that citations, or entries, can render or test. */
  citationVariables: ReadonlySet<string>
  bibliographyVariables: ReadonlySet<string>
}

/** Facts of a style. */
export function styleFacts(style: Style): StyleFacts {
  const citation = style.citation.attributes
  const bibliography = style.bibliography?.attributes
  const inCitation = reach(style, style.citation)
  const inBibliography = style.bibliography
    ? reach(style, style.bibliography)
    : {variables: new Set<string>(), condition: false}
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
    citationVariables: inCitation.variables,
    bibliographyVariables: inBibliography.variables
  }
}

interface Reach {
  variables: Set<string>
  condition: boolean
}

/** What the area's layout and the macros it calls ask for. */
function reach(style: Style, area: XmlElement): Reach {
  const found: Reach = {variables: new Set(), condition: false}
  const seen = new Set<string>()
  const pending = area.children.filter((child) => child.name === 'layout')
  for (let element = pending.pop(); element; element = pending.pop()) {
    pending.push(...element.children)
    const {attributes} = element
    for (const name of attributes.get('variable')?.trim().split(/\s+/) ?? []) found.variables.add(name)
    if (attributes.has('position')) found.variables.add('position')
    if (attributes.has('disambiguate')) found.condition = true
    const macro = element.name === 'text' ? attributes.get('macro') : undefined
    if (macro !== undefined && !seen.has(macro)) {
      seen.add(macro)
      const target = style.macros.get(macro)
      if (target) pending.push(target)
    }
  }
  return found
}

function distanceOf(value: string | undefined): number {
  const distance = Number(value ?? 5)
  return Number.isFinite(distance) ? distance : 5
}
