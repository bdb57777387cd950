/**
 * A citation: its rendered cites grouped, collapsed and joined (CSL 1.0.2, “Cite Grouping”,
 * “Cite Collapsing”).
 */
import type {ItemView} from '../item/view.ts'
import {type CiteFacts, type CiteState, newContext} from '../render/context.ts'
import {collect} from '../render/group.ts'
import {findNode, isEmpty, type Node, node, type Out, plainOf} from '../tree/out.ts'
import {collapseNumbers} from './collapse-numbers.ts'
import {collapseYears} from './collapse-years.ts'
import {dressed, type Piece, type ReadyCite} from './ready-cite.ts'
import type {Renderer} from './renderer.ts'
import type {CiteInput} from './request.ts'

const namesNode = (out: Out): Node | undefined => findNode(out, (each) => each.role === 'names')

/** Renders a cite; one by its author alone is that name, or what the style would show of it. */
export function readyCite(
  input: CiteInput,
  item: ItemView,
  facts: CiteFacts,
  state: CiteState,
  renderer: Renderer
): ReadyCite {
  if (input.form === 'author-only') {
    return {input, item, facts, state, out: authorOf(item, facts, state, renderer), names: ''}
  }
  const {out} = renderer.cite(item, facts, state)
  const names = namesNode(out)
  return {input, item, facts, state, out, names: names ? plainOf(names) : ''}
}

/** The first names of the cite; where it shows none, those by which a sentence would name the work. */
export function authorOf(item: ItemView, facts: CiteFacts, state: CiteState, renderer: Renderer): Out {
  const {form: _form, ...usual} = facts
  const names = namesNode(renderer.cite(item, {...usual, locator: undefined, label: undefined}, state).out)
  if (names) return node(names.kids, names.look, 'names')
  const context = newContext(item, usual, state, {})
  return node(collect([renderer.processor.author], context), undefined, 'names')
}

/** The citation without the affixes of its layout; `undefined` where nothing is to be seen. */
export function joinCites(cites: ReadonlyArray<ReadyCite>, renderer: Renderer): Out | undefined {
  const {citation, facts} = renderer.processor
  const grouped =
    facts.collapse?.startsWith('year') || facts.groupDelimiter !== undefined ? group(cites) : cites
  const pieces =
    facts.collapse === 'citation-number'
      ? collapseNumbers(grouped, citation.delimiter, facts.afterCollapse)
      : facts.collapse?.startsWith('year') || facts.groupDelimiter !== undefined
        ? collapseYears(grouped, renderer)
        : grouped.map((cite) => ({out: dressed(cite, cite.out), delimiter: citation.delimiter}))
  const shown = pieces.filter((piece) => !isEmpty(piece.out))
  if (shown.length === 0) return undefined
  const kids: Out[] = []
  shown.forEach((piece, index) => {
    if (index > 0) kids.push(...delimiterBefore(piece))
    kids.push(piece.out)
  })
  return node(kids)
}

/** No delimiter before a prefix that brings its own punctuation. */
function delimiterBefore(piece: Piece): Out[] {
  if (piece.delimiter === '') return []
  const {out} = piece
  const opening = typeof out !== 'string' && out.role === 'prefixed' ? plainOf(out.kids[0]!) : ''
  return /^[.,;:!?]/.test(opening) ? [] : [piece.delimiter]
}

/** Cites of the same names brought together at the place of the first of them. */
function group(cites: ReadonlyArray<ReadyCite>): ReadonlyArray<ReadyCite> {
  const groups = new Map<string, ReadyCite[]>()
  cites.forEach((cite, index) => {
    const key = cite.names === '' ? `\u0000${index}` : cite.names
    const known = groups.get(key)
    if (known) known.push(cite)
    else groups.set(key, [cite])
  })
  return [...groups.values()].flat()
}
