/**
 * The reference list: entries in order, names substituted, second field aligned.
 */
import type {ItemView} from '../item/view.ts'
import type {CiteState} from '../render/context.ts'
import {plainState} from '../render/context.ts'
import {isEmpty, mapNodes, type Node, type Out} from '../tree/out.ts'
import type {Renderer} from './renderer.ts'
import {type EntryNames, entryNames, substituteNames} from './substitute.ts'

/** An entry. */
export interface Entry {
  id: string
  out: Out
}

/** Entries of the items, in their order. */
export function renderBibliography(
  items: ReadonlyArray<ItemView>,
  states: ReadonlyMap<ItemView, CiteState>,
  numberOf: (item: ItemView) => number,
  renderer: Renderer
): Entry[] {
  const {bibliography: area, facts} = renderer.processor
  if (!area) return []
  const align = area.element.attributes.get('second-field-align')
  let previous: EntryNames | undefined
  return items.map((item) => {
    let {pieces}: {pieces: ReadonlyArray<Out>} = renderer.entry(
      item,
      numberOf(item),
      states.get(item) ?? plainState
    )
    if (facts.substitute !== undefined) {
      const names = entryNames(pieces)
      if (names) pieces = substituteNames(pieces, names, previous, facts.substitute, facts.substituteRule)
      previous = names
    }
    return {id: item.id, out: dress(pieces.map(topDisplay), align, area)}
  })
}

function dress(
  pieces: ReadonlyArray<Out>,
  align: string | undefined,
  area: {prefix: string; suffix: string; look: Out extends never ? never : unknown}
): Out {
  const {prefix, suffix, look} = area as {prefix: string; suffix: string; look: Exclude<Out, string>['look']}
  const body = align ? aligned(pieces, suffix) : withSuffix(pieces, suffix)
  return {kids: prefix === '' ? body : [prefix, ...body], look, role: 'cite'}
}

/** The first piece in the margin, the rest beside it. */
function aligned(pieces: ReadonlyArray<Out>, suffix: string): Out[] {
  const shown = pieces.filter((piece) => !isEmpty(piece))
  const [first, ...rest] = shown
  if (first === undefined || rest.length === 0) return [...shown, suffix]
  return [
    {kids: [first], display: 'left-margin'},
    {kids: [...rest, suffix], display: 'right-inline'}
  ]
}

/** The suffix of the layout goes into the last block, where there is one beside or below the others. */
function withSuffix(pieces: ReadonlyArray<Out>, suffix: string): ReadonlyArray<Out> {
  const last = pieces.at(-1)
  if (suffix === '' || last === undefined || typeof last === 'string') return [...pieces, suffix]
  if (last.display !== 'block' && last.display !== 'right-inline') return [...pieces, suffix]
  return [...pieces.slice(0, -1), {...last, kids: [...last.kids, suffix]}]
}

/** `display` counts on the outermost pieces of an entry alone. */
function topDisplay(piece: Out): Out {
  if (typeof piece === 'string') return piece
  const kids = piece.kids.map((kid) => mapNodes(kid, dropDisplay) ?? '')
  return kids.some((kid, index) => kid !== piece.kids[index]) ? {...piece, kids} : piece
}

const dropDisplay = (node: Node): Out =>
  node.display === undefined ? node : {kids: node.kids.map((kid) => mapNodes(kid, dropDisplay) ?? '')}
