/**
 * The reference list: entries in order, names substituted, second field aligned.
 */
import type {ItemView} from '../item/view.ts'
import type {CompiledArea} from '../processor.ts'
import {type CiteState, plainState} from '../render/context.ts'
import {displayed, isEmpty, mapNodes, type Node, node, type Out, withKids} from '../tree/out.ts'
import {Memo} from './memo.ts'
import {capitalTerm} from './opening-term.ts'
import type {Renderer} from './renderer.ts'
import {type EntryNames, entryNames, matchingNames, substituteNames} from './substitute.ts'

/** An entry; `''` where the style prints nothing for the item. */
export interface Entry {
  id: string
  out: Out
}

/** Renders reference lists, and remembers their entries. */
export class ListRenderer {
  private readonly entries = new Memo<Out>()
  private readonly names = new Memo<{names: EntryNames | undefined}>()

  constructor(private readonly renderer: Renderer) {}

  /** Entries of the items, in their order. */
  render(
    items: ReadonlyArray<ItemView>,
    states: ReadonlyMap<ItemView, CiteState>,
    numberOf: (item: ItemView) => number
  ): Entry[] {
    const {bibliography: area, facts} = this.renderer.processor
    if (!area) return []
    let previous: EntryNames | undefined
    const list = items.map((item) => {
      const number = numberOf(item)
      const state = states.get(item) ?? plainState
      const key = this.renderer.entryKey(item, number, state)
      if (facts.substitute === undefined)
        return {id: item.id, out: this.entry(key, item, number, state, area)}
      const {names} =
        this.names.known(key) ??
        this.names.keep(key, {names: entryNames(this.renderer.entry(item, number, state))})
      const count = names && previous ? matchingNames(names, previous, facts.substituteRule) : 0
      previous = names
      return {id: item.id, out: this.entry(key, item, number, state, area, names, count)}
    })
    this.entries.turn()
    this.names.turn()
    return list
  }

  private entry(
    key: string,
    item: ItemView,
    number: number,
    state: CiteState,
    area: CompiledArea,
    names?: EntryNames | undefined,
    count = 0
  ): Out {
    const name = `${key}|${count}`
    const known = this.entries.known(name)
    if (known !== undefined) return known
    const {facts} = this.renderer.processor
    const {substitute, substituteRule} = facts
    const pieces = this.renderer.entry(item, number, state)
    const usual =
      names && count > 0 ? substituteNames(pieces, names, count, substitute!, substituteRule) : pieces
    const shown = facts.usesDisplay ? usual.map(topDisplay) : usual
    return this.entries.keep(name, dress(withCapital(shown), area, item.id))
  }
}

function dress(pieces: ReadonlyArray<Out>, area: CompiledArea, itemId: string): Out {
  if (pieces.every(isEmpty)) return ''
  const {prefix, suffix, look} = area
  const align = area.element.attributes.has('second-field-align')
  const body = align
    ? aligned(pieces, prefix, suffix)
    : withSuffix(prefix === '' ? pieces : [prefix, ...pieces], suffix)
  return node(body, look, 'cite', undefined, undefined, {itemId})
}

/** The first piece in the margin, the rest beside it. */
function aligned(pieces: ReadonlyArray<Out>, prefix: string, suffix: string): ReadonlyArray<Out> {
  const shown = pieces.filter((piece) => !isEmpty(piece))
  const [first, ...rest] = shown
  if (first === undefined || rest.length === 0) return [prefix, ...shown, suffix]
  return [
    displayed(prefix === '' ? [first] : [prefix, first], 'left-margin'),
    displayed([...rest, suffix], 'right-inline')
  ]
}

/** The suffix of the layout goes into the last piece, where that is displayed apart. */
function withSuffix(pieces: ReadonlyArray<Out>, suffix: string): ReadonlyArray<Out> {
  const last = pieces.at(-1)
  if (suffix === '' || last === undefined || typeof last === 'string') return [...pieces, suffix]
  if (last.rare?.display === undefined) return [...pieces, suffix]
  return [...pieces.slice(0, -1), withKids(last, [...last.kids, suffix])]
}

/** `display` counts on the outermost pieces of an entry alone. */
function topDisplay(piece: Out): Out {
  if (typeof piece === 'string') return piece
  const kids = piece.kids.map((kid) => mapNodes(kid, dropDisplay) ?? '')
  return kids.some((kid, index) => kid !== piece.kids[index]) ? withKids(piece, kids) : piece
}

const dropDisplay = (each: Node): Out =>
  each.rare?.display === undefined ? each : node(each.kids.map((kid) => mapNodes(kid, dropDisplay) ?? ''))

/** An entry that begins with a term begins with a capital. */
function withCapital(pieces: ReadonlyArray<Out>): ReadonlyArray<Out> {
  const at = pieces.findIndex((piece) => !isEmpty(piece))
  return at === -1 ? pieces : pieces.with(at, capitalTerm(pieces[at]!))
}
