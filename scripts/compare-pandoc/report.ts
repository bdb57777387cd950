/** The comparison as Markdown: a table per style. */
import type {Row} from './compare.ts'
import {targets} from './compare.ts'
import type {Reason} from './reasons.ts'

/** One style in one language. */
export interface Comparison {
  /** The name people know. */
  style: string
  /** Its present id. */
  id: string
  locale: string
  /** How many entries were compared. */
  entries: number
  rows: ReadonlyArray<Row>
}

/** The whole report. */
export function report(comparisons: ReadonlyArray<Comparison>, records: number): string {
  return comparisons.map((one) => section(one)).join('\n') + String(records)
}
function section({style, locale, rows}: Comparison): string {
  return `## ${style} ${locale}\n${rows.map((r) => `${r.key} ${r.target} [${r.reasons.map((x: Reason) => x.id)}]\n   ${r.ours}\n   ${r.theirs}`).join('\n')}\n${targets.length}`
}
