/**
 * Checks the type of an item.
 *
 * @example
 *   {"type": "journal-article"} // csl-type: read as `article-journal`
 *   {"type": "artcle-journal"} // csl-type: read as `document`, expected `article-journal`
 */
import {nearest} from '../nearest.ts'
import type {ItemType} from '../variables.ts'
import {itemTypes} from '../variables.ts'
import {describe, oneOf} from './describe.ts'
import {otherTypes} from './other-names.ts'
import type {Check} from './read.ts'
import {partOf, whole} from './read.ts'

const known: ReadonlySet<unknown> = new Set(itemTypes)

/** Types without case and marks: `articlejournal`. */
const bySound: ReadonlyMap<string, ItemType> = new Map(itemTypes.map((type) => [sound(type), type]))

const fallback = 'document'

/** A type that CSL knows. */
export const readType: Check<ItemType> = (value, spot) => {
  if (known.has(value)) return whole(value as ItemType)
  if (value === undefined || value === null || value === '') {
    spot.say('csl-type', 'warning', {
      message: `Unexpected item without a \`type\`, expected one that CSL knows; it is read as \`${fallback}\``,
      expected: ['article-journal', 'book', 'chapter']
    })
    return whole(fallback)
  }
  const same = typeof value === 'string' ? (bySound.get(sound(value)) ?? otherTypes.get(value)) : undefined
  const outcome = same ? 'it is read so' : `it is read as \`${fallback}\` and kept in \`custom.unread\``
  spot.say('csl-type', same ? 'warning' : 'error', () => {
    const meant = same ? [same] : typeof value === 'string' ? nearest(value, itemTypes) : []
    const instead = meant.length > 0 ? oneOf(meant) : 'one that CSL knows'
    return {
      message: `Unexpected ${describe(value)} in ${spot.name}, expected ${instead}; ${outcome}`,
      actual: typeof value === 'string' ? value : undefined,
      expected: meant
    }
  })
  return same ? whole(same) : partOf(fallback)
}

function sound(type: string): string {
  return type
    .slice(0, 100)
    .toLowerCase()
    .replace(/[-_\s]/g, '')
}
