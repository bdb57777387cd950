/**
 * Entries → CSL-JSON.
 *
 * @example
 *   writeCslJson([{item: {id: 'doe99', type: 'book'}}]).text // => '[\n  {\n    "id": "doe99", …'
 */
import type {Entry} from '../../bibliography.ts'
import type {WriteOptions, Written} from '../format.ts'
import type {CslJsonExtra} from './parse.ts'

/** Writes an array of items, two spaces deep; with `ascii`, everything else is escaped. */
export function writeCslJson(entries: ReadonlyArray<Entry>, options: WriteOptions = {}): Written {
  const text = `${JSON.stringify(entries.map(original), null, 2)}\n`
  return {text: options.ascii ? escapeNonAscii(text) : text, diagnostics: []}
}

/** The item with the `id` it had in its file. */
export function original(entry: Entry): object {
  const extra = entry.extra?.['csl-json'] as CslJsonExtra | undefined
  return extra === undefined ? entry.item : {...entry.item, id: extra.id}
}

function escapeNonAscii(text: string): string {
  return text.replaceAll(
    /[\u007f-\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
  )
}
