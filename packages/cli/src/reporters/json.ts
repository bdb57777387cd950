/** Diagnostics as one line of JSON each, for other programs. */
import type {Diagnostic} from '@sitasi/core'

/** One object a line. */
export const json = (diagnostics: ReadonlyArray<Diagnostic>): string =>
  diagnostics.map((diagnostic) => `${JSON.stringify(diagnostic)}\n`).join('')
