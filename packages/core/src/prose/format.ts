/**
 * The format `text`: reference lists as people type them.
 *
 * @example
 *   text.parse('Betz, D. (2009). *Human Trafficking*. Jakarta: Kencana.').entries[0].item.id // => 'betz2009'
 */
import type {Entry} from '../bibliography.ts'
import type {Codec, Parsed, ParseOptions} from '../formats/format.ts'
import {placesOf} from '../places.ts'
import {type Reference, readReferenceList} from './list/read.ts'

/** Reads a list, or the list of a document that has one; beside each item `raw`, `confidence` and `rest`. */
function parse(text: string, options: ParseOptions = {}): Parsed {
  const {references, diagnostics} = readReferenceList(text, {whole: true, path: options.path})
  const places = placesOf(text)
  const entryOf = ({item, start, end, raw, confidence, rest}: Reference): Entry => ({
    item:
      options.lang === undefined || item.language !== undefined ? item : {...item, language: options.lang},
    path: options.path,
    place: places.placeOf(start, end),
    extra: {text: {raw, confidence, rest}}
  })
  return {entries: references.map(entryOf), diagnostics}
}

/** Codec of the format `text`; it only reads. */
export const text = {parse} satisfies Codec
