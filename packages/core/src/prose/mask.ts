/**
 * What of a Markdown (or plain) text is prose: a class for each of its characters.
 *
 * @example
 *   maskOf('see `x`') // => code 2 (opaque) for the three last characters, 0 for the rest
 */

import {maskBlocks} from './mask-blocks.ts'
import {skipped} from './mask-classes.ts'
import {maskInlines} from './mask-inlines.ts'

/** A stretch of a text, by offsets in UTF-16 code units; `end` is not part of it. */
export interface Range {
  start: number
  end: number
}

/**
 * Classes of all characters. Front matter, code, HTML, formulas, targets of links and `[@keys]` are
 * told from prose by the marks of Markdown, which plain text rarely has by accident; `skip` adds to it.
 */
export function maskOf(text: string, skip: ReadonlyArray<Range> = []): Uint8Array {
  const classes = new Uint8Array(text.length)
  for (const range of skip) classes.fill(skipped, Math.max(0, range.start), range.end)
  maskBlocks(text, classes)
  maskInlines(text, classes)
  return classes
}
