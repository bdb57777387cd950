/**
 * What a parser, a rule, the resolver or the engine has to say about what an author wrote.
 *
 * @example
 *   {ruleId: 'unknown-key', severity: 'error', message: 'Unexpected key `weitzer2051`, expected `weitzer2015`',
 *    path: 'thesis.md', place: {start: {line: 3, column: 9, offset: 42}, end: …},
 *    actual: 'weitzer2051', expected: ['weitzer2015']}
 */

/** A point of a text, as unist has it: line and column from 1, offset (UTF-16 code units) from 0. */
export interface Point {
  line: number
  column: number
  offset: number
}

/** From a point up to, and not including, another. */
export interface Place {
  start: Point
  end: Point
}

/**
 * * `'error'` — something is lost or wrong in the result.
 * * `'warning'` — probably a mistake; the result stands.
 * * `'info'` — worth knowing.
 */
export type Severity = 'error' | 'warning' | 'info'

/** A remark about input; its names are VFileMessage's where that has one. */
export interface Diagnostic {
  /** Stable, kebab-case, documented in `docs/rules/`. */
  ruleId: string
  severity: Severity
  /** One sentence, in Markdown: “Unexpected …, expected …”. */
  message: string
  /** File it is about, as the caller named it. */
  path?: string | undefined
  /** Where in that file (absent only where the input has no places, such as items made in memory). */
  place?: Place | undefined
  /** What was found. */
  actual?: string | undefined
  /** What would have been right, best first. */
  expected?: ReadonlyArray<string> | undefined
  /** More to say, in Markdown. */
  note?: string | undefined
  /** Page that explains the rule. */
  url?: string | undefined
  /** Key of the item concerned. */
  itemId?: string | undefined
  /** Other places that belong to it: the first of two duplicates, say. */
  related?: ReadonlyArray<Related> | undefined
}

/** Another place a diagnostic points at. */
export interface Related {
  message: string
  path?: string | undefined
  place?: Place | undefined
}
