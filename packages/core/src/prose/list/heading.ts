/** Where the reference list of a document begins: its last heading that has entries below it. */
import {entryScore} from './entry-start.ts'
import type {Line} from './lines.ts'

/** Index of the line after which the list begins, or -1. */
export function listStart(lines: ReadonlyArray<Line>): number {
  for (let at = lines.length - 1; at >= 0; at--) {
    if (lines[at]!.kind === 'list' && hasEntriesBelow(lines, at)) return at
  }
  return -1
}

/** One of the next lines of text looks like an entry. */
function hasEntriesBelow(lines: ReadonlyArray<Line>, at: number): boolean {
  let seen = 0
  for (let next = at + 1; next < lines.length && seen < 6; next++) {
    const line = lines[next]!
    if (line.kind === 'heading' || line.kind === 'after' || line.kind === 'list') return false
    if (line.kind !== 'text') continue
    if (entryScore(line.text) > 0 || line.number !== undefined) return true
    seen++
  }
  return false
}
