/** A request rendered with @sitasi/csl: unknown keys are printed and reported, and what prints nothing is named. */
import type {Citation} from '../../citation.ts'
import type {Diagnostic} from '../../diagnostic.ts'
import {SitasiError} from '../../error.ts'
import type {Rendered, RenderRequest} from '../engine.ts'
import {copyItem} from '../items.ts'
import {findLocale, sameLanguage} from '../locale-fallback.ts'
import {checkStyle, defaultLocaleOf, frameOf} from '../style-xml.ts'
import {unknownKey, unknownKeys} from '../unknown-keys.ts'
import {withoutUnknown} from './unknown-cites.ts'

/** What is used of @sitasi/csl. */
export type RenderDocument = (request: RenderRequest) => Omit<Rendered, 'diagnostics'>

/** Renders; the request is not changed. */
export function render(renderDocument: RenderDocument, request: RenderRequest): Rendered {
  checkStyle(request.style)
  const locale = localeOf(request)
  const items = new Map(request.items.map((item) => [item.id, item]))
  const citations = request.citations ?? []
  const frame = frameOf(request.style)
  const plans = citations.map((citation) => withoutUnknown(citation, items, frame))
  const wanted = request.nocite ?? (citations.length === 0 ? 'all' : [])
  const nocite = wanted === 'all' ? wanted : wanted.filter((key) => items.has(key))
  const copied = request.items.map((item) => copyItem(item))
  const rendered = renderDocument({
    ...request,
    items: copied.map(({copy}) => copy as RenderRequest['items'][number]),
    locale: locale.tag,
    citations: plans.map(({citation}) => citation),
    nocite
  })
  const {authors, entries, look, inNote} = rendered
  return {
    citations: rendered.citations.map((content, index) => plans[index]!.instead ?? content),
    authors,
    entries,
    look,
    inNote,
    locale: locale.found ?? rendered.locale,
    diagnostics: [
      ...locale.diagnostics,
      ...copied.flatMap(({diagnostics}) => diagnostics),
      ...(wanted === 'all'
        ? []
        : wanted.filter((key) => !items.has(key)).map((key) => unknownKey(key, items))),
      ...unknownKeys(citations, items),
      ...unprinted(request, citations, rendered, nocite)
    ]
  }
}

/** What to render in; `found` where another language has to do. */
interface ChosenLocale {
  tag: string
  found?: string
  diagnostics: ReadonlyArray<Diagnostic>
}

function localeOf({style, locale, localeXml}: RenderRequest): ChosenLocale {
  const wanted = locale ?? defaultLocaleOf(style) ?? 'en-US'
  const found = findLocale(wanted, localeXml)
  if (!found) {
    const message = `Unexpected locale \`${wanted}\`, expected one there is a file for`
    throw new SitasiError('unknown-locale', message)
  }
  if (sameLanguage(wanted, found.tag)) return {tag: wanted, diagnostics: []}
  return {tag: wanted, found: found.tag, diagnostics: [otherLocale(wanted, found.tag)]}
}

const otherLocale = (wanted: string, used: string): Diagnostic => ({
  ruleId: 'locale-fallback',
  severity: 'warning',
  message: `Unexpected locale \`${wanted}\`, expected one there is a file for; \`${used}\` is used`,
  actual: wanted,
  expected: [used]
})

/** A style without a list, and items whose entry would be empty. */
function unprinted(
  {style, items}: RenderRequest,
  citations: ReadonlyArray<Citation>,
  {entries}: Pick<Rendered, 'entries'>,
  nocite: ReadonlyArray<string> | 'all'
): Diagnostic[] {
  if (!/<(?:\w+:)?bibliography[\s>]/.test(style)) return [noBibliography]
  const printed = new Set(entries.map(({id}) => id))
  const listed = new Set(nocite === 'all' ? items.map(({id}) => id) : nocite)
  for (const {cites} of citations) for (const {id} of cites) listed.add(id)
  const missing = items.filter(({id}) => listed.has(id) && !printed.has(id))
  return [...new Set(missing.map(({id}) => id))].map(nothingPrinted)
}

const noBibliography: Diagnostic = {
  ruleId: 'style-without-bibliography',
  severity: 'info',
  message: 'Unexpected request for a reference list, expected none: the style has no bibliography'
}

const nothingPrinted = (itemId: string): Diagnostic => ({
  ruleId: 'nothing-printed',
  severity: 'warning',
  message: `Unexpected item \`${itemId}\`, expected variables that the style prints; the list leaves it out`,
  itemId
})
