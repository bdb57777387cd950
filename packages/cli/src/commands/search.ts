/** `sitasi search`: entries of a library by words. */
import {searchIndex} from '@sitasi/core/library'
import type {Context} from '../command.ts'
import {entryAsJson, entryLines} from '../entry-lines.ts'
import type {ExitCode} from '../io.ts'
import {libraryPaths, readLibrary} from '../library.ts'
import {UsageError} from '../usage-error.ts'
import {wholeNumber} from '../whole-number.ts'

/** Runs the command. */
export async function run(context: Context): Promise<ExitCode> {
  const {io, ui, args} = context
  if (args.positionals.length === 0) throw new UsageError('error.no-words')
  const limit = wholeNumber(args, 'limit') ?? 20
  const words = args.positionals.join(' ')
  const {library, code} = await readLibrary(context, await libraryPaths(context))
  const found = searchIndex(library.entries).search(words, {limit})
  if (args.on('json')) {
    const list = found.map(({entry, score, fields}) => ({...entryAsJson(entry), score, fields}))
    io.out(`${JSON.stringify(list, null, 2)}\n`)
  } else if (found.length === 0) io.err(`${ui.say('search.none', {words})}\n`)
  else
    io.out(
      entryLines(
        found.map(({entry}) => entry),
        context
      )
    )
  return found.length === 0 ? 1 : code
}
