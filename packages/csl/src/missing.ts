/**
 * Which variables a style asks of an item that the item lacks.
 *
 * @example
 *   missingVariables(processor, item) // => ['publisher-place', 'edition']
 */
import {plainFacts} from './document/renderer.ts'
import {ItemView} from './item/view.ts'
import type {Processor} from './processor.ts'
import {newContext, plainState} from './render/context.ts'
import {collect} from './render/group.ts'
import type {Item} from './types.ts'

/** Of the document or of the cite, not of an item. */
const notOfItems: ReadonlySet<string> = new Set([
  'locator',
  'year-suffix',
  'citation-number',
  'citation-label',
  'first-reference-note-number'
])

/** Variables that rendering the item's entry (its cite, where the style has no list) asked for in vain. */
export function missingVariables(processor: Processor, item: Item): ReadonlyArray<string> {
  const missing = new Set<string>()
  const services = {missing: (variable: string) => void missing.add(variable)}
  const context = newContext(new ItemView(item), {...plainFacts, number: 1}, plainState, services)
  collect((processor.bibliography ?? processor.citation).children, context)
  return [...missing].filter((variable) => !notOfItems.has(variable))
}
