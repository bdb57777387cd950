/**
 * Orders: items of the reference list, cites of a citation.
 */
import type {ItemView} from '../item/view.ts'
import type {CompiledArea} from '../processor.ts'
import {plainState} from '../render/context.ts'
import {compareKeys} from '../sort/compare.ts'
import type {KeyValue} from '../sort/keys.ts'
import {plainFacts} from './renderer.ts'

/** What is sorted, and by what. */
export interface Sortable<T> {
  value: T
  item: ItemView
  number: number
}

/** Sorts by the keys of an area, and remembers the keys of items. */
export class Sorter {
  private readonly known = new Map<ItemView, ReadonlyArray<KeyValue>>()
  private readonly descending: ReadonlyArray<boolean>
  private before: ReadonlyArray<ItemView> = []

  constructor(
    private readonly area: CompiledArea | undefined,
    private readonly collator: Intl.Collator
  ) {
    this.descending = area?.keys.map((key) => key.descending) ?? []
  }

  /** The values in order; as they are where the area has no keys. */
  sort<T>(values: ReadonlyArray<Sortable<T>>): T[] {
    if (this.descending.length === 0 || values.length < 2) return values.map(({value}) => value)
    const keyed = values.map((each, index) => ({value: each.value, index, keys: this.keysOf(each)}))
    keyed.sort((a, b) => compareKeys(a.keys, b.keys, this.descending, this.collator) || a.index - b.index)
    return keyed.map(({value}) => value)
  }

  /** Items in order; those sorted before are taken up in the order they had, which costs least. */
  sortItems(items: ReadonlyArray<ItemView>): ItemView[] {
    const index = new Map(items.map((item, at) => [item, at]))
    const kept = this.before.filter((item) => index.has(item))
    const keptSet = new Set(kept)
    const start = [...kept, ...items.filter((item) => !keptSet.has(item))]
    if (this.descending.length === 0) return [...items]
    const keyed = start.map((item) => ({
      item,
      index: index.get(item)!,
      keys: this.keysOf({value: item, item, number: index.get(item)! + 1})
    }))
    keyed.sort((a, b) => compareKeys(a.keys, b.keys, this.descending, this.collator) || a.index - b.index)
    this.before = keyed.map(({item}) => item)
    return [...this.before]
  }

  /** Keys of an item; names are those shown before cites are told apart. */
  private keysOf<T>({item, number}: Sortable<T>): ReadonlyArray<KeyValue> {
    const known = this.known.get(item)
    const facts = {...plainFacts, number}
    const {keys} = this.area!
    if (known) return known.map((value, index) => (keys[index]!.byNumber ? number : value))
    const values = keys.map((key) => key.value(item, facts, plainState))
    this.known.set(item, values)
    return values
  }
}
