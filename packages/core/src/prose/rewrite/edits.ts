/**
 * Changes to a text, by places in it.
 *
 * @example
 *   applyEdits('see (Betz, 2009)', [{start: 4, end: 16, replacement: '[@betz2009]'}]) // => 'see [@betz2009]'
 */
import {SitasiError} from '../../error.ts'
import type {Range} from '../mask.ts'

/** A stretch of a text and what comes in its place. */
export interface Edit extends Range {
  replacement: string
}

/** The text with all edits made; they may come in any order and may not overlap. */
export function applyEdits(text: string, edits: ReadonlyArray<Edit>): string {
  const parts: string[] = []
  let at = 0
  for (const {start, end, replacement} of [...edits].sort((a, b) => a.start - b.start)) {
    if (start < at || end < start || end > text.length) {
      throw new SitasiError(
        'overlapping-edits',
        `Unexpected edit of ${start}–${end}, expected edits within the text that do not overlap`
      )
    }
    parts.push(text.slice(at, start), replacement)
    at = end
  }
  parts.push(text.slice(at))
  return parts.join('')
}
