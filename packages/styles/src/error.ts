/**
 * The one error this package throws; it has the shape of `SitasiError` in @sitasi/core, which it does not import.
 *
 * @example
 *   try { styles.find('apq') } catch (error) { error.code // => 'unknown-style'; error.expected // => ['apa', …] }
 */

/**
 * Misuse of the API. `code` is stable:
 * `unknown-style`, `unknown-locale`, `no-styles` (folder without packed styles), `not-csl` (file is no CSL),
 * `bad-archive` and `bad-answer` (update failed).
 */
export class SitasiError extends Error {
  override readonly name = 'SitasiError'
  readonly code: string
  /** What would have been right, best first. */
  readonly expected: ReadonlyArray<string>

  constructor(
    code: string,
    message: string,
    options: {expected?: ReadonlyArray<string>; cause?: unknown} = {}
  ) {
    super(message, options.cause === undefined ? undefined : {cause: options.cause})
    this.code = code
    this.expected = options.expected ?? []
  }
}
