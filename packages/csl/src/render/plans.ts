/**
 * Plans: the closures of a layout fitted to the shapes of items that recur, so that a long list pays for
 * each kind of item once.
 *
 * @example
 *   const plans = new Plans(facts)
 *   for (const render of plans.fitted(children, item, cite)) render(context, into)
 */
import type {ItemView} from '../item/view.ts'
import type {StyleFacts} from '../style/facts.ts'
import type {CiteFacts, Place, Render, Shape} from './context.ts'
import {fitAll} from './fit.ts'

/** An item or a place is of no known shape until it has been met so often: fitting costs as much as rendering. */
const often = 2
/** Shapes fitted at most; what is of yet another shape is rendered as it comes. */
const most = 1000

/** Place of all that is no cite. */
const nowhere: Place = {position: 0, nearNote: false, label: undefined, hasFirstNote: false}

/** A shape, how often it was met, and what was fitted to it. */
interface Known {
  shape: Shape
  met: Map<ReadonlyArray<Render>, number>
  plans: Map<ReadonlyArray<Render>, ReadonlyArray<Render>>
}

/** Fits the closures of one style. */
export class Plans {
  private readonly kinds = new Map<string, Map<string, Known>>()
  private readonly known = new WeakMap<ItemView, Map<string, Known>>()
  private count = 0

  constructor(private readonly facts: StyleFacts) {}

  /** The closures for an item that is listed or sorted, fitted where its shape has been met before. */
  listed(children: ReadonlyArray<Render>, item: ItemView): ReadonlyArray<Render> {
    return this.fitted(children, this.at(item, '', nowhere))
  }

  /** The closures for an item cited at a place. */
  cited(children: ReadonlyArray<Render>, item: ItemView, cite: CiteFacts): ReadonlyArray<Render> {
    const place: Place = {
      position: this.facts.usesPosition ? cite.position : 0,
      nearNote: this.facts.usesPosition && cite.nearNote,
      label: cite.locator === undefined ? undefined : (cite.label ?? 'page'),
      hasFirstNote: cite.firstNote > 0
    }
    const key = `${place.position}${place.nearNote ? 'n' : ''}${place.hasFirstNote ? 'f' : ''}${place.label ?? ''}`
    return this.fitted(children, this.at(item, key, place))
  }

  private at(item: ItemView, key: string, place: Place): Known {
    const kind = this.kindOf(item)
    let known = kind.get(key)
    if (!known) {
      known = {shape: this.shapeOf(item, place), met: new Map(), plans: new Map()}
      kind.set(key, known)
    }
    return known
  }

  private fitted(children: ReadonlyArray<Render>, known: Known): ReadonlyArray<Render> {
    const plan = known.plans.get(children)
    if (plan) return plan
    const met = known.met.get(children) ?? 0
    if (met < often || this.count >= most) {
      known.met.set(children, met + 1)
      return children
    }
    const fitted = fitAll(children, known.shape)
    this.count++
    known.plans.set(children, fitted)
    return fitted
  }

  /** Places by items of the same type that have the same variables. */
  private kindOf(item: ItemView): Map<string, Known> {
    let kind = this.known.get(item)
    if (kind) return kind
    const key = `${item.type}\n${item.filled(this.facts.variables).join(' ')}`
    kind = this.kinds.get(key)
    if (!kind) {
      kind = new Map()
      this.kinds.set(key, kind)
    }
    this.known.set(item, kind)
    return kind
  }

  private shapeOf(item: ItemView, place: Place): Shape {
    const {variables} = this.facts
    const filled = new Set(item.filled(variables))
    return {
      type: item.type,
      has: (variable) => (variables.has(variable) ? filled.has(variable) : undefined),
      place,
      fitted: new Map()
    }
  }
}
