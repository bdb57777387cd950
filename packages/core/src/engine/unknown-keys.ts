/**
 * Keys that no item answers to, as every engine reports them.
 *
 * @example
 *   unknownKeys(citations, items) // => [{ruleId: 'unknown-key', actual: 'weitzer2051', expected: ['weitzer2015'], …}]
 */
import type {Citation} from '../citation.ts'
import type {Diagnostic} from '../diagnostic.ts'
import {nearest} from '../nearest.ts'

/** What is known of the keys of the items. */
interface Keys {
  has(key: string): boolean
  keys(): Iterable<string>
}

/** A remark for each cite that no item answers to. */
export function unknownKeys(citations: ReadonlyArray<Citation>, ids: Keys): Diagnostic[] {
  return citations.flatMap(({cites, place}) =>
    cites
      .filter(({id}) => !ids.has(id))
      .map((cite) => ({...unknownKey(cite.id, ids), place: cite.place ?? place}))
  )
}

/** The remark about a key that no item answers to. */
export function unknownKey(id: string, ids: Keys): Diagnostic {
  const expected = nearest(id, ids.keys())
  const instead = expected[0] === undefined ? 'the key of an item' : `\`${expected[0]}\``
  return {
    ruleId: 'unknown-key',
    severity: 'error',
    message: `Unexpected key \`${id}\`, expected ${instead}`,
    actual: id,
    expected,
    itemId: id
  }
}
