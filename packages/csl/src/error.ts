/**
 * The one error of this package: a style or a locale that is not CSL, with the place of the trouble.
 *
 * @example
 *   compileStyle('<style><citation/>') // throws CslError: … line 1, column 8
 */

/** Trouble with the XML or the meaning of a style; `line` and `column` count from 1. */
export class CslError extends Error {
  override readonly name = 'CslError'
  /** Stable, kebab-case: `invalid-xml`, `invalid-style`, `unknown-macro`, `macro-loop`, `style-too-large`. */
  readonly code: string
  readonly line: number
  readonly column: number
  /** What would have been right, best first. */
  readonly expected: ReadonlyArray<string>

  constructor(
    code: string,
    message: string,
    line: number,
    column: number,
    expected: ReadonlyArray<string> = []
  ) {
    super(`${message} (line ${line}, column ${column})`)
    this.code = code
    this.line = line
    this.column = column
    this.expected = expected
  }
}
