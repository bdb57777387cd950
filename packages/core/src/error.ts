/**
 * The one error this package throws: the API was misused (unknown style name, unknown format name …).
 * What an author wrote wrongly is never thrown; it is a `Diagnostic`.
 */

/** Misuse of the API; `code` is stable, `expected` names what would have been right, best first. */
export class SitasiError extends Error {
  override readonly name = 'SitasiError'
  readonly code: string
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
