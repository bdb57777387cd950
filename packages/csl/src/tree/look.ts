/**
 * Looks: what the formatting attributes of an element say, interned.
 *
 * @example
 *   lookOf(new Map([['font-style', 'italic']])) // => {style: 'italic'}
 */
import type {Look} from './out.ts'

const attributes = [
  ['font-style', 'style', ['normal', 'italic', 'oblique']],
  ['font-variant', 'variant', ['normal', 'small-caps']],
  ['font-weight', 'weight', ['normal', 'bold', 'light']],
  ['text-decoration', 'decoration', ['none', 'underline']],
  ['vertical-align', 'align', ['baseline', 'sup', 'sub']]
] as const

/** The look an element asks for, or `undefined`. */
export function lookOf(source: ReadonlyMap<string, string>): Look | undefined {
  let look: Record<string, string> | undefined
  for (const [attribute, key, values] of attributes) {
    const value = source.get(attribute)
    if (value === undefined || !(values as ReadonlyArray<string>).includes(value)) continue
    look ??= {}
    look[key] = value
  }
  return look as Look | undefined
}
