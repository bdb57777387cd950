/**
 * Changes of a text that leave every other character as it is.
 *
 * @example
 *   applyEdits('@book{a}', [{start: 6, end: 7, text: 'doe99'}]) // => '@book{doe99}'
 */

/** Replaces what stands from `start` up to, and not including, `end` (offsets in UTF-16 code units). */
export interface Edit {
  start: number
  end: number
  text: string
}

/**
 * The changed text. Insertions at one point stand in the order given; of edits that overlap, the one
 * that starts first is made, and the other is left out.
 */
export function applyEdits(text: string, edits: ReadonlyArray<Edit>): string {
  const sorted = edits
    .map((edit, index) => ({...edit, index}))
    .sort((a, b) => a.start - b.start || a.end - b.end || a.index - b.index)
  const parts: string[] = []
  let at = 0
  for (const edit of sorted) {
    if (edit.start < at) continue
    parts.push(text.slice(at, edit.start), edit.text)
    at = edit.end
  }
  parts.push(text.slice(at))
  return parts.join('')
}
