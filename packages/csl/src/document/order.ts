/**
 * Orders: items of the reference list, cites of a citation. A key is made of an item when two items are
 * first compared by it.
 */
import type {ItemView} from '../item/view.ts'
import type {CompiledArea, Processor} from '../processor.ts'
import {type CiteState, plainState, type Services} from '../render/context.ts'
import {compareValues} from '../sort/compare.ts'
import type {KeyValue, SortKey} from '../sort/keys.ts'
import type {ToldApart} from './name-levels.ts'
import {plainFacts} from './renderer.ts'

/** What is sorted, and by what. */
export interface Sortable<T> {
  value: T
  item: ItemView
  number: number
  /** How far the item has been told apart from others. */
  state?: CiteState | undefined
}

/** Values of the keys of an item, as far as they have been asked for. */
type Values = KeyValue[]

/** Values of keys that two areas may have in common. */
export class KnownKeys {
  private readonly lists = new Map<ReadonlyArray<SortKey>, Map<string, Values>>()

  /** Values of these keys for items in a state, by the name `Sorter` gives them. */
  of(keys: ReadonlyArray<SortKey>): Map<string, Values> {
    let known = this.lists.get(keys)
    if (!known) {
      known = new Map()
      this.lists.set(keys, known)
    }
    return known
  }
}

/** About to be sorted. */
interface Keyed<T> extends Sortable<T> {
  index: number
  values: Values
  services: Services
}

const noServices: Services = {}

/** Sorts by the keys of an area, and remembers the keys of items. */
export class Sorter {
  private readonly keys: ReadonlyArray<SortKey>
  private readonly known: Map<string, Values>
  private readonly collator: Intl.Collator
  private readonly suffixes: boolean
  private before: ReadonlyArray<ItemView> = []

  constructor(area: CompiledArea | undefined, processor: Processor, known: KnownKeys) {
    this.keys = area?.keys ?? []
    this.known = known.of(this.keys)
    this.collator = processor.collator
    this.suffixes = processor.facts.variables.has('year-suffix')
  }

  /** The values in order; as they are where the area has no keys. */
  sort<T>(values: ReadonlyArray<Sortable<T>>): T[] {
    if (this.keys.length === 0 || values.length < 2) return values.map(({value}) => value)
    return this.ordered(values.map((each, index) => this.keyed(each, index))).map(({value}) => value)
  }

  /**
   * Items in order, by names as they are told apart throughout the document, where they are; items sorted before
   * are taken up in the order they had, which costs least.
   */
  sortItems(items: ReadonlyArray<ItemView>, told?: ToldApart): ItemView[] {
    if (this.keys.length === 0) return [...items]
    const index = new Map(items.map((item, at) => [item, at]))
    const kept = this.before.filter((item) => index.has(item))
    const keptSet = new Set(kept)
    const start = [...kept, ...items.filter((item) => !keptSet.has(item))]
    const keyed = start.map((item) => {
      const at = index.get(item)!
      return this.keyed({value: item, item, number: at + 1}, at, told)
    })
    this.before = this.ordered(keyed).map(({item}) => item)
    return [...this.before]
  }

  private keyed<T>({value, item, number, state}: Sortable<T>, index: number, told?: ToldApart): Keyed<T> {
    const name = `${item.serial}${state ? this.stateKey(state) : ''}${told?.name(item) ?? ''}`
    let values = this.known.get(name)
    if (!values) {
      values = []
      this.known.set(name, values)
    }
    return {value, item, number, state, index, values, services: told?.services ?? noServices}
  }

  /** Equal where keys are the same for that item. */
  private stateKey({yearSuffix, condition}: CiteState): string {
    const suffix = this.suffixes ? yearSuffix : 0
    return suffix === 0 && condition === 0 ? '' : ` ${suffix}/${condition}`
  }

  private ordered<T>(keyed: Array<Keyed<T>>): Array<Keyed<T>> {
    return keyed.sort((a, b) => this.compare(a, b) || a.index - b.index)
  }

  private compare<T>(a: Keyed<T>, b: Keyed<T>): number {
    for (let index = 0; index < this.keys.length; index++) {
      const key = this.keys[index]!
      const order = key.byNumber
        ? a.number - b.number
        : compareValues(this.valueOf(a, index), this.valueOf(b, index), key.descending, this.collator)
      if (order !== 0) return key.byNumber && key.descending ? -order : order
    }
    return 0
  }

  /** Keys are asked for in turn, so that the values known are always the first ones. */
  private valueOf<T>(
    {values, item, number, state = plainState, services}: Keyed<T>,
    index: number
  ): KeyValue {
    while (values.length <= index) {
      values.push(this.keys[values.length]!.value(item, {...plainFacts, number}, state, services))
    }
    return values[index]
  }
}
