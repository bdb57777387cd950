/**
 * Renders cites and entries of a processor, and remembers them: the same item in the same state at the
 * same kind of place is rendered once.
 */
import type {ItemView} from '../item/view.ts'
import type {Processor} from '../processor.ts'
import {
  type CiteFacts,
  type CiteState,
  type Context,
  type NameList,
  newContext,
  plainState,
  positions,
  type Services
} from '../render/context.ts'
import {collect} from '../render/group.ts'
import type {Out} from '../tree/out.ts'

/** A rendered cite. */
export interface RenderedCite {
  out: Out
  /** What it is compared by. */
  text: string
  lists: ReadonlyArray<NameList>
  /** How many conditions asked for `disambiguate`. */
  conditions: number
}

/** The facts of a cite that nothing is known about. */
export const plainFacts: CiteFacts = {position: 0, nearNote: false, firstNote: 0, number: 0}

/** Renders and remembers. */
export class Renderer {
  private readonly cites = new Map<ItemView, Map<string, RenderedCite>>()
  services: Services = {}
  /** Number and first note of an item, which tell its cites apart where the style shows them. */
  known: (item: ItemView) => {number: number; firstNote: number} = () => ({number: 0, firstNote: 0})
  constructor(readonly processor: Processor) {}

  /** Forgets everything rendered. */
  clear(): void {
    this.cites.clear()
  }

  cite(item: ItemView, facts: CiteFacts, state: CiteState): RenderedCite {
    let known = this.cites.get(item)
    if (!known) this.cites.set(item, (known = new Map()))
    const key = this.key(facts, state)
    const found = known.get(key)
    if (found) return found
    const rendered = this.render(item, facts, state)
    known.set(key, rendered)
    return rendered
  }

  /** The cite by which the item is compared with others: a later one, which is where styles show least. */
  compared(item: ItemView, state: CiteState): RenderedCite {
    return this.cite(item, {...plainFacts, position: positions.subsequent, ...this.known(item)}, state)
  }

  /** Equal where the same item renders the same. */
  key(facts: CiteFacts, state: CiteState): string {
    return keyOf(facts, state, this.processor)
  }

  private render(item: ItemView, facts: CiteFacts, state: CiteState): RenderedCite {
    const context = newContext(item, facts, state, this.services)
    const kids = collect(this.processor.citation.children, context)
    const out: Out = {kids, role: 'cite', itemId: item.id}
    return {out, text: comparedText(out), lists: context.lists, conditions: context.conditions}
  }

  /** Pieces of an entry, one per piece of the layout. */
  entry(item: ItemView, number: number, state: CiteState): {pieces: Out[]; context: Context} {
    const area = this.processor.bibliography!
    const facts: CiteFacts = {...plainFacts, number}
    const context = newContext(item, facts, {...state, given: []}, {})
    return {pieces: collect(area.children, context), context}
  }
}

/** Facts that make no difference in this style are left out of the key. */
function keyOf(facts: CiteFacts, state: CiteState, {facts: {citationVariables: uses}}: Processor): string {
  const number = uses.has('citation-number') ? facts.number : 0
  const note = uses.has('first-reference-note-number') ? facts.firstNote : 0
  const form = facts.form ?? ''
  return `${facts.position}${facts.nearNote ? 'n' : ''}|${note}|${number}|${form}|${state.key}|${facts.label ?? ''}|${facts.locator ?? ''}`
}

/** The text without dates other than the date of issue: they tell no works apart. */
function comparedText(out: Out): string {
  if (typeof out === 'string') return out
  if (out.role === 'date' && out.variable !== 'issued') return ''
  let text = ''
  for (const kid of out.kids) text += comparedText(kid)
  return text
}
