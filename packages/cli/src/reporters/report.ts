/** Prints diagnostics as the user asked, and says which exit code they mean. */
import type {Diagnostic} from '@sitasi/core'
import type {Context} from '../command.ts'
import type {ExitCode} from '../io.ts'
import {github} from './github.ts'
import {json} from './json.ts'
import {sarif} from './sarif.ts'
import {stylish} from './stylish.ts'

/** Diagnostics on standard error (SARIF, a file for other programs, on standard output); 1 where there is an error among them. */
export function report(
  {io, ui}: Pick<Context, 'io' | 'ui'>,
  diagnostics: ReadonlyArray<Diagnostic>
): ExitCode {
  const shown = ui.quiet ? diagnostics.filter(({severity}) => severity === 'error') : diagnostics
  if (ui.report === 'json') io.err(json(shown))
  else if (ui.report === 'github') io.err(github(shown))
  else if (ui.report === 'sarif') io.out(sarif(shown))
  else if (shown.length > 0) io.err(stylish(shown, ui))
  return diagnostics.some(({severity}) => severity === 'error') ? 1 : 0
}
