/**
 * A rule: one thing that is checked, with a stable id. What it finds becomes a `Diagnostic`; the words
 * come from the table of messages, in the language of whoever reads them.
 *
 * @example
 *   const rule: Rule<ProseContext> = {id: 'prose-never-cited', severity: 'warning', check: (context) => […]}
 */
import type {Severity} from '../diagnostic.ts'

/** Another stretch of the same text a finding points at; `values` fill the message of that name. */
export interface FindingRelated {
  start: number
  end: number
  message: string
}

/** Something found, by offsets in UTF-16 code units. */
export interface Finding {
  start: number
  end: number
  /** What fills the gaps of the message; also names a variant of the message where the rule has several. */
  values?: Readonly<Record<string, string>> | undefined
  variant?: string | undefined
  actual?: string | undefined
  expected?: ReadonlyArray<string> | undefined
  related?: ReadonlyArray<FindingRelated> | undefined
  itemId?: string | undefined
}

/** A rule over a context: what it may look at. */
export interface Rule<Context> {
  id: string
  /** Severity of what it finds, unless the caller sets another. */
  severity: Severity
  check(context: Context): Iterable<Finding>
}

/** Severities by rule id; `'off'` switches a rule off. */
export type Severities = Readonly<Record<string, Severity | 'off'>>
