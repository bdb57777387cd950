/** The bibliography a command works on: the files it was given, or standard input. */
import type {Bibliography} from '@sitasi/core'
import {expandGlobs, readSources} from '@sitasi/core/node'
import type {Context} from './command.ts'
import {withProgress} from './progress.ts'
import {UsageError} from './usage-error.ts'

/** The files as named, globs expanded; `-` where something is piped in and no file is named. */
export async function inputPaths({io, args}: Context): Promise<ReadonlyArray<string>> {
  if (args.positionals.length > 0) return expandGlobs(args.positionals)
  if (io.stdinIsTerminal) throw new UsageError('error.no-input')
  return ['-']
}

/** Reads them all as one bibliography. */
export function readInput(context: Context, paths: ReadonlyArray<string>): Promise<Bibliography> {
  const {io, args} = context
  const options = {format: args.value('from'), lang: args.value('lang'), standardInput: io.stdin}
  return withProgress(context, 'progress.reading', () => readSources(paths, options))
}
