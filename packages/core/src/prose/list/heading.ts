/** Where reference lists begin: headings that name one and have entries below them. */
import {entryScore} from './entry-start.ts'
import type {Line} from './lines.ts'

/** Positions of the lines after which a list begins; chapters may each have their own. */
export function listStarts(lines: ReadonlyArray<Line>): number[] {
  return lines.flatMap((line, at) => (line.kind === 'list' && hasEntriesBelow(lines, at) ? [at] : []))
}

/** One of the next lines of text looks like an entry. */
function hasEntriesBelow(lines: ReadonlyArray<Line>, at: number): boolean {
  let seen = 0
  for (let next = at + 1; next < lines.length && seen < 6; next++) {
    const line = lines[next]!
    if (line.kind === 'heading' || line.kind === 'after' || line.kind === 'list') return false
    if (line.kind !== 'text') continue
    const score = entryScore(line.text)
    if (score >= 2 || (score > 0 && line.bullet) || line.number !== undefined) return true
    seen++
  }
  return false
}
