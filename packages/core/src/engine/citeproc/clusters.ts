/**
 * Our citations as citeproc’s clusters; keys that no item answers to are printed, and reported.
 */
import type {Citation, Cite} from '../../citation.ts'
import type {RichText} from '../../rich-text.ts'
import {text} from '../../rich-text.ts'
import type {Frame} from '../style-xml.ts'
import {affixOf, affixText} from './affixes.ts'
import {token} from './tokens.ts'
import type {Cluster, ClusterItem} from './types.ts'

/** What is done for one citation. */
export interface Plan {
  citation: Citation
  /** Absent where no item answers to any of its keys. */
  cluster?: Cluster
  /** Cites whose authors stand in the running text, in citeproc’s ids. */
  authors: ReadonlyArray<Cite>
  /** Keys that were cited before. */
  earlier: ReadonlySet<string>
  /** Printed instead, where there is no cluster. */
  instead: RichText
}

/** The id an item has in citeproc, by its key. */
export type InternalIds = ReadonlyMap<string, string>

/** Plans the citations of a document, in order. */
export function plansOf(citations: ReadonlyArray<Citation>, ids: InternalIds, frame: Frame): Plan[] {
  const seen = new Set<string>()
  return citations.map((citation, index): Plan => {
    const {cites, mode, noteNumber} = citation
    const items = clusterItems(citation, ids, frame)
    const earlier = new Set(cites.map(({id}) => id).filter((id) => seen.has(id)))
    for (const {id} of cites) seen.add(id)
    const plan = {citation, earlier, authors: authorsOf(citation, ids), instead: []}
    if (items.length === 0) return {...plan, instead: unknownCites(citation, frame)}
    const properties = {noteIndex: noteNumber, unsorted: mode === 'narrative' || cites.some(isFramed)}
    const cluster = {citationID: `c${index}`, citationItems: items, properties}
    return {...plan, cluster}
  })
}

/** Words around a cite bind it to its neighbours: “see A; but B”. */
const isFramed = ({prefix = [], suffix = []}: Cite): boolean => prefix.length > 0 || suffix.length > 0

/** Author-only cites of a citation made of nothing else; the first cite of a narrative one. */
function authorsOf({cites, mode}: Citation, ids: InternalIds): ReadonlyArray<Cite> {
  const known = cites.filter(({id}) => ids.has(id))
  if (known.length > 0 && cites.every(({form}) => form === 'author-only')) return known
  const [first] = cites
  const named = mode === 'narrative' && first !== undefined && first.form !== 'suppress-author'
  return named && ids.has(first.id) ? [first] : []
}

/** Unknown cites ride on their neighbours, so that sorting and collapsing go on around them. */
function clusterItems({cites, mode}: Citation, ids: InternalIds, frame: Frame): ClusterItem[] {
  const items: ClusterItem[] = []
  let waiting = ''
  for (const [index, cite] of cites.entries()) {
    const id = ids.get(cite.id)
    const last = items.at(-1)
    if (id !== undefined) {
      const item = itemOf(cite, id, mode === 'narrative' && index === 0)
      items.push(waiting === '' ? item : {...item, prefix: waiting + (item.prefix ?? '')})
      waiting = ''
    } else if (last) last.suffix = (last.suffix ?? '') + unknown(cite, affixText(frame.delimiter))
    else waiting += unknown(cite) + affixText(frame.delimiter)
  }
  return items
}

function itemOf(cite: Cite, id: string, inText: boolean): ClusterItem {
  const item: ClusterItem = {id}
  if (cite.locator) {
    item.locator = affixText(cite.locator.value)
    item.label = cite.locator.label
  }
  if (cite.prefix && !inText) item.prefix = affixOf(cite.prefix)
  if (cite.suffix) item.suffix = affixOf(cite.suffix)
  if (inText || cite.form === 'suppress-author') item['suppress-author'] = true
  else if (cite.form === 'author-only') item['author-only'] = true
  return item
}

/** In a token of its own, so that a delimiter before it is not drawn into quotes. */
const unknown = ({id, prefix = [], suffix = []}: Cite, before = ''): string =>
  token('unknown', before + affixOf(prefix) + token('strong', affixText(`${id}?`)) + affixOf(suffix))

function unknownCites({cites, mode}: Citation, frame: Frame): RichText {
  const content = cites.flatMap(({id, prefix = [], suffix = []}, index): RichText => {
    const key = {type: 'strong', children: [text(`${id}?`)]} as const
    return [...(index > 0 ? [text(frame.delimiter)] : []), ...prefix, key, ...suffix]
  })
  return mode === 'narrative' ? content : [text(frame.prefix), ...content, text(frame.suffix)].filter(holds)
}

const holds = (node: RichText[number]): boolean => node.type !== 'text' || node.value !== ''
