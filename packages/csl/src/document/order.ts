/**
 * Orders: items of the reference list, cites of a citation.
 */
import type {ItemView} from '../item/view.ts'
import type {CompiledArea} from '../processor.ts'
import {type CiteFacts, type CiteState, plainState} from '../render/context.ts'
import {compareKeys} from '../sort/compare.ts'
import type {KeyValue} from '../sort/keys.ts'
import {plainFacts} from './renderer.ts'

/** The items sorted by the keys of the area; as they are where it has none. */
export function sortItems<T>(
  values: ReadonlyArray<T>,
  area: CompiledArea | undefined,
  collator: Intl.Collator,
  itemOf: (value: T) => ItemView,
  numberOf: (value: T) => number,
  stateOf: (value: T) => CiteState = () => plainState
): T[] {
  const keys = area?.keys ?? []
  if (keys.length === 0) return [...values]
  const descending = keys.map((key) => key.descending)
  const keyed = values.map((value, index) => {
    const facts: CiteFacts = {...plainFacts, number: numberOf(value)}
    const list: KeyValue[] = keys.map((key) => key.value(itemOf(value), facts, stateOf(value)))
    return {value, index, list}
  })
  keyed.sort((a, b) => compareKeys(a.list, b.list, descending, collator) || a.index - b.index)
  return keyed.map(({value}) => value)
}
