/** The library a command works on: the files `--library` names, else the one .bib file of this folder. */
import type {Bibliography} from '@sitasi/core'
import {expandGlobs, readSources} from '@sitasi/core/node'
import type {Context} from './command.ts'
import {withProgress} from './progress.ts'
import {report} from './reporters/report.ts'
import {UsageError} from './usage-error.ts'

/** Names of the files. */
export async function libraryPaths({args}: Context): Promise<ReadonlyArray<string>> {
  const named = args.values('library')
  if (named.length > 0) return expandGlobs(named)
  const found = await expandGlobs(['*.bib']).catch(() => [])
  if (found.length === 1) return found
  throw new UsageError(found.length === 0 ? 'error.no-library' : 'error.many-libraries', {
    found: found.map((path) => `\`${path}\``).join(', ')
  })
}

/** Reads it; what is wrong with it is reported unless only its content is asked for. */
export async function readLibrary(
  context: Context,
  paths: ReadonlyArray<string>
): Promise<{library: Bibliography; code: 0 | 1 | 2}> {
  const options = {standardInput: context.io.stdin}
  const library = await withProgress(context, 'progress.reading', () => readSources(paths, options))
  const errors = library.diagnostics.filter(({severity}) => severity === 'error')
  return {library, code: report(context, errors)}
}
