/**
 * Renders cites and entries of a processor, and remembers them: the same item in the same state at the
 * same kind of place is rendered once.
 */
import type {ItemView} from '../item/view.ts'
import type {Processor} from '../processor.ts'
import {
  type CiteFacts,
  type CiteState,
  type NameList,
  newContext,
  positions,
  type Services
} from '../render/context.ts'
import {collect} from '../render/group.ts'
import {node, type Out} from '../tree/out.ts'
import {Memo} from './memo.ts'
import type {NameLevels, ToldApart} from './name-levels.ts'

/** A rendered cite. */
export interface RenderedCite {
  out: Out
  /** What it is compared by, once it has been. */
  text: string | undefined
  lists: ReadonlyArray<NameList>
  /** How many conditions asked for `disambiguate`. */
  conditions: number
}

/** What a cite is compared by. */
export function textOf(cite: RenderedCite): string {
  cite.text ??= comparedText(cite.out)
  return cite.text
}

/** The facts of a cite that nothing is known about. */
export const plainFacts: CiteFacts = {position: 0, nearNote: false, firstNote: 0, number: 0}

/** Number and first note of an item, which tell its cites apart where the style shows them. */
export type KnownFacts = Pick<CiteFacts, 'number' | 'firstNote'>

/** Renders and remembers. */
export class Renderer {
  private readonly cites = new Memo<RenderedCite>()
  private readonly entries = new Memo<Out[]>()
  private levels: NameLevels | undefined
  private services: Services = {}
  known: (item: ItemView) => KnownFacts = () => ({number: 0, firstNote: 0})

  constructor(readonly processor: Processor) {}

  /** Sets how names are told apart throughout the document. */
  useLevels(levels: NameLevels | undefined): void {
    this.levels = levels
    this.services = levels ? {nameLevel: levels.level} : {}
  }

  /** How names are told apart throughout the document; `undefined` where none is expanded. */
  toldApart(items: ReadonlyArray<ItemView>): ToldApart | undefined {
    const {levels, services} = this
    if (!levels || items.every((item) => levels.signature(item) === '')) return undefined
    return {services, name: (item) => levels.signature(item)}
  }

  /** Ends a run. */
  turn(): void {
    this.cites.turn()
    this.entries.turn()
  }

  cite(item: ItemView, facts: CiteFacts, state: CiteState): RenderedCite {
    const key = this.key(item, facts, state)
    return this.cites.known(key) ?? this.cites.keep(key, this.render(item, facts, state))
  }

  /** The cite by which the item is compared with others: a later one, which is where styles show least. */
  compared(item: ItemView, state: CiteState): RenderedCite {
    return this.cite(item, {...plainFacts, position: positions.subsequent, ...this.known(item)}, state)
  }

  /** Equal where a cite renders the same. Facts that make no difference in this style are left out. */
  key(item: ItemView, facts: CiteFacts, state: CiteState): string {
    const uses = this.processor.facts.citationVariables
    const number = uses.has('citation-number') ? facts.number : 0
    const note = uses.has('first-reference-note-number') ? facts.firstNote : 0
    const position = this.processor.facts.usesPosition ? `${facts.position}${facts.nearNote ? 'n' : ''}` : ''
    const place = `${item.serial}|${position}|${note}|${number}|${facts.form ?? ''}`
    const levels = this.levels === undefined ? '' : this.levels.signature(item)
    return `${place}|${state.key}|${levels}|${facts.label ?? ''}|${facts.locator ?? ''}`
  }

  private render(item: ItemView, facts: CiteFacts, state: CiteState): RenderedCite {
    const context = newContext(item, facts, state, this.services)
    const {citation, plans} = this.processor
    const kids = collect(plans.cited(citation.children, item, facts), context)
    const out = node(kids, undefined, 'cite', undefined, undefined, {itemId: item.id})
    return {out, text: undefined, lists: context.lists, conditions: context.conditions}
  }

  /** Equal where an entry renders the same. */
  entryKey(item: ItemView, number: number, state: CiteState): string {
    const {facts} = this.processor
    const counted = facts.bibliographyVariables.has('citation-number') ? number : 0
    const names = facts.addGiven ? (this.levels?.signature(item) ?? '') : ''
    return `${item.serial}|${counted}|${state.key}|${names}`
  }

  /** Pieces of an entry, one per piece of the layout; names told apart by given names are told apart here too. */
  entry(item: ItemView, number: number, state: CiteState): ReadonlyArray<Out> {
    const key = this.entryKey(item, number, state)
    const known = this.entries.known(key)
    if (known) return known
    const expands = this.processor.facts.addGiven
    const shown = expands ? state : {...state, given: [], shown: []}
    const context = newContext(item, {...plainFacts, number}, shown, expands ? this.services : {})
    const {bibliography, plans} = this.processor
    return this.entries.keep(key, collect(plans.listed(bibliography!.children, item), context))
  }
}

/** The text without dates other than the date of issue: they tell no works apart. */
function comparedText(out: Out): string {
  if (typeof out === 'string') return out
  if (out.role === 'date' && out.variable !== 'issued') return ''
  const {kids} = out
  let text = ''
  for (let index = 0; index < kids.length; index++) text += comparedText(kids[index]!)
  return text
}
