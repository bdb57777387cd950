/**
 * Groups of cites by the same names: names once, then years, then year suffixes, then ranges of them.
 */
import {findNode, mapNodes, type Node, type Out, plainOf} from '../tree/out.ts'
import {dressed, type Piece, type ReadyCite} from './ready-cite.ts'
import type {Renderer} from './renderer.ts'

const suffixNode = (out: Out): Node | undefined => findNode(out, (node) => node.role === 'year-suffix')
const withoutSuffix = (out: Out): string =>
  plainOf(mapNodes(out, (node) => (node.role === 'year-suffix' ? undefined : node)) ?? '')

/** Pieces of cites that are already in groups. */
export function collapseYears(cites: ReadonlyArray<ReadyCite>, renderer: Renderer): Piece[] {
  const pieces: Piece[] = []
  const {citation, facts} = renderer.processor
  let collapsed = false
  for (let at = 0; at < cites.length; ) {
    let end = at + 1
    while (end < cites.length && sameGroup(cites[at]!, cites[end]!)) end++
    const members = cites.slice(at, end)
    const group = groupPieces(members, renderer)
    group[0]!.delimiter = collapsed ? (facts.afterCollapse ?? citation.delimiter) : citation.delimiter
    pieces.push(...group)
    collapsed = members.length > 1 && facts.collapse !== undefined
    at = end
  }
  return pieces
}

const sameGroup = (first: ReadyCite, second: ReadyCite) => first.names !== '' && first.names === second.names

function groupPieces(members: ReadonlyArray<ReadyCite>, renderer: Renderer): Piece[] {
  const {citation, facts} = renderer.processor
  const first = members[0]!
  const byYear = facts.collapse !== undefined
  const shorts = members.map((cite, index) =>
    index === 0 || !byYear ? cite.out : withoutNames(cite, renderer)
  )
  const anySuffix = members.some((cite) => cite.state.yearSuffix > 0)
  const inner =
    facts.groupDelimiter ?? (byYear && anySuffix && facts.collapse !== 'year' ? citation.delimiter : ', ')
  const pieces: Piece[] = [{out: dressed(first, shorts[0]!), delimiter: ''}]
  const bySuffix = facts.collapse === 'year-suffix' || facts.collapse === 'year-suffix-ranged'
  let yearText = bySuffix ? withoutSuffix(withoutNames(first, renderer)) : ''
  for (let at = 1; at < members.length; at++) {
    const cite = members[at]!
    const text = bySuffix ? withoutSuffix(shorts[at]!) : ''
    const suffix = suffixNode(shorts[at]!)
    const plain = cite.input.locator === undefined && members[at - 1]!.input.locator === undefined
    if (bySuffix && suffix && text === yearText && plain && suffixNode(members[at - 1]!.out)) {
      pieces.push({out: dressed(cite, suffix), delimiter: facts.suffixDelimiter ?? citation.delimiter})
    } else pieces.push({out: dressed(cite, shorts[at]!), delimiter: inner})
    yearText = text
  }
  return facts.collapse === 'year-suffix-ranged' ? ranges(pieces) : pieces
}

const withoutNames = (cite: ReadyCite, renderer: Renderer): Out =>
  renderer.cite(cite.item, {...cite.facts, form: 'collapsed'}, cite.state).out

/** Runs of three or more suffixes as ranges. */
function ranges(pieces: ReadonlyArray<Piece>): Piece[] {
  const numbers = pieces.map((piece) => suffixNode(piece.out)?.data as number | undefined)
  const isBare = (at: number) =>
    at > 0 && typeof pieces[at]!.out !== 'string' && (pieces[at]!.out as Node).role === 'year-suffix'
  const out: Piece[] = []
  for (let at = 0; at < pieces.length; ) {
    let end = at
    while (
      end + 1 < pieces.length &&
      isBare(end + 1) &&
      numbers[end] !== undefined &&
      numbers[end + 1] === numbers[end]! + 1
    )
      end++
    out.push(pieces[at]!)
    if (end - at >= 2) out.push({...pieces[end]!, delimiter: '–'})
    else if (end > at) out.push(pieces[end]!)
    at = end + 1
  }
  return out
}
