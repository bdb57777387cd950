/**
 * Checks the id of an item.
 *
 * @example
 *   {"id": 7} // csl-id: read as `7`
 */
import {describe, inCode, isBlank} from './describe.ts'
import type {Log} from './spot.ts'
import {Spot} from './spot.ts'
import {isNumber} from './text.ts'

/** The id, or what stands in for it; `position` is the place in the list, from 1. */
export function readId(
  item: Readonly<Record<string, unknown>>,
  position: number,
  path: ReadonlyArray<string | number>,
  log: Log
): string {
  const {id} = item
  if (typeof id === 'string' && !isBlank(id)) return id
  const key = item['citation-key']
  const stand = typeof key === 'string' && !isBlank(key) ? key : `item-${position}`
  const read = isNumber(id) ? String(id) : stand
  const at = new Spot(log, path, read)
  if (isNumber(id)) {
    at.inside('id').say('csl-id', 'info', {
      message: `Unexpected number \`${id}\` in \`id\`, expected a text; it is read as one`,
      actual: read,
      expected: [JSON.stringify(read)]
    })
  } else {
    const given = Object.hasOwn(item, 'id')
    const what = given ? `${describe(id)} in \`id\`, expected a text` : 'item without an `id`, expected one'
    const spot = given ? at.inside('id') : at
    spot.say('csl-id', 'error', {
      message: `Unexpected ${what}; ${inCode(read)} stands in for it`,
      expected: ['a text that is not empty']
    })
  }
  return read
}
