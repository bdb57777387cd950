/**
 * `prose: 'link'`: the typed words stay and link to their entries; typed entries get ids where they stand.
 */
import {bibliography} from '@sitasi/core'
import type {CitationMatch, LeftCitation} from '@sitasi/core/prose'
import type {Link, PhrasingContent} from 'mdast'
import {entryId} from '../link-cites.ts'
import {renderedCitation, typedEntry} from '../nodes.ts'
import {citePlaces} from './cite-places.ts'
import {keysOf} from './format.ts'
import {leftAlone} from './left.ts'
import type {ProseOutcome} from './prose-document.ts'
import type {ProseWork} from './prose-work.ts'
import {Wrapper} from './wrap.ts'

/** Links; what the typed list lacks is listed by the generated one. */
export function linkProse(work: ProseWork): ProseOutcome {
  const {document, reading, typed, added} = work
  const {tree, text, path, request} = document
  const wrapper = new Wrapper(tree, text)
  const typedKeys = new Set(typed.map(({key}) => key))
  const keyOf = (index: number) => reading.items[index]!.id
  const isListed = (key: string) => typedKeys.has(key) || request.suppressBibliography !== true
  const linking = {wrapper, text, keyOf, isListed, idPrefix: request.idPrefix ?? ''}
  const left: LeftCitation[] = []
  const cited = new Set<string>()
  for (const match of [...reading.matches].sort((a, b) => a.citation.start - b.citation.start)) {
    const keys = linkCitation(match, linking)
    for (const key of keys) cited.add(key)
    left.push(...leftOf(match, keys.length > 0))
  }
  nameEntries(work)
  const missing = [...cited].filter((key) => !typedKeys.has(key))
  return {
    request: {
      ...request,
      bibliography: bibliography([request.bibliography.entries, added]),
      nocite: [...keysOf(request.nocite), ...missing],
      typed: typedKeys
    },
    cited: [...cited],
    diagnostics: leftAlone(left, text, path)
  }
}

interface Linking {
  wrapper: Wrapper
  text: string
  keyOf(index: number): string
  isListed(key: string): boolean
  idPrefix: string
}

/** The keys of a citation that is now linked; none where it is not. */
function linkCitation({citation, cites}: CitationMatch, linking: Linking): ReadonlyArray<string> {
  const {wrapper, text, keyOf, isListed, idPrefix} = linking
  const sure = cites.flatMap(({status, work}) => (status === 'matched' && work !== null ? [keyOf(work)] : []))
  const keys = [...new Set(sure)]
  if (keys.length === 0) return []
  if (!wrapper.wrap(citation, (children) => renderedCitation(keys, children))) return []
  for (const [index, place] of citePlaces(citation, text).entries()) {
    const {status, work} = cites[index]!
    if (!place || status !== 'matched' || work === null || !isListed(keyOf(work))) continue
    const url = `#${encodeURIComponent(entryId(keyOf(work), idPrefix))}`
    wrapper.wrap(place, (children) => linkTo(url, children))
  }
  return keys
}

const linkTo = (url: string, children: PhrasingContent[]): Link => ({
  type: 'link',
  url,
  children: children as Link['children'],
  data: {hProperties: {role: 'doc-biblioref'}}
})

/** A citation with a cite that is not certain; what is quoted from another work needs no entry. */
function leftOf({citation, cites}: CitationMatch, isLinked: boolean): LeftCitation[] {
  const unsure = cites.find(({cite, status}) => status !== 'matched' && cite.role !== 'original')
  if (!unsure) return isLinked ? [] : [{citation, reason: 'inside', reasons: []}]
  const isKind = !/^(?:author-date|numeric|footnote)$/.test(citation.kind)
  const reason = isKind || unsure.status === 'matched' ? 'kind' : unsure.status
  return [{citation, reason, reasons: isKind ? [] : unsure.reasons}]
}

/** Ids for the typed entries; of two with one key the first has it. */
function nameEntries({document: {tree, text, request}, typed}: ProseWork): void {
  const wrapper = new Wrapper(tree, text)
  const named = new Set<string>()
  const inOrder = [...typed].sort((a, b) => a.reference.start - b.reference.start)
  for (const {reference, key} of inOrder) {
    if (named.has(key)) continue
    const id = entryId(key, request.idPrefix ?? '')
    if (wrapper.wrapWithin(reference, (children) => typedEntry(id, children))) named.add(key)
  }
}
