/** `sitasi rename`: a key under a new name, in libraries and documents together. */
import {nearest} from '@sitasi/core'
import {readSources} from '@sitasi/core/node'
import type {Context} from '../command.ts'
import type {ExitCode} from '../io.ts'
import {mixedFiles} from '../mixed-files.ts'
import {renameInFiles} from '../rename-files.ts'
import {UsageError} from '../usage-error.ts'

/** Runs the command. */
export async function run(context: Context): Promise<ExitCode> {
  const {io, ui, args} = context
  const [from, to] = args.positionals.map((key) => key.replace(/^@/, ''))
  if (from === undefined || to === undefined) throw new UsageError('error.two-keys')
  if (!isKey(to)) throw new UsageError('error.odd-key', {found: to})
  const files = await mixedFiles(context, 2)
  const {entries} = await readSources(files.libraries)
  const keys = entries.map(({item}) => item.id)
  if (!keys.includes(from)) throw new UsageError('error.unknown-key', {found: from}, nearest(from, keys))
  if (keys.includes(to)) throw new UsageError('error.key-taken', {found: to})
  const count = await renameInFiles(context, files, new Map([[from, to]]))
  if (!ui.quiet) io.err(`${ui.say(args.on('write') ? 'rename.done' : 'rename.would', {count})}\n`)
  return 0
}

/** A key that pandoc’s citations can hold without braces, and BibTeX too. */
const isKey = (key: string) => /^[\p{L}\p{N}_](?:[\p{L}\p{N}_]|[:.&\-+?<>/](?=[\p{L}\p{N}_]))*$/u.test(key)
