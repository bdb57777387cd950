/** `sitasi convert`: read any format, write any other. */
import {extname} from 'node:path'
import {formats, writeEntries} from '@sitasi/core'
import type {Context} from '../command.ts'
import type {ExitCode} from '../io.ts'
import {deliver} from '../product.ts'
import {report} from '../reporters/report.ts'
import {inputPaths, readInput} from '../sources.ts'
import {UsageError} from '../usage-error.ts'

/** Runs the command. */
export async function run(context: Context): Promise<ExitCode> {
  const paths = await inputPaths(context)
  const target = targetOf(context)
  const {entries, diagnostics} = await readInput(context, paths)
  const written = await writeEntries(entries, target, {ascii: context.args.on('ascii')})
  const code = report(context, [...diagnostics, ...written.diagnostics])
  if (entries.length > 0 || code === 0) await deliver(context, written.text, paths)
  return code
}

/** What `--to` says, else what the output’s name says. */
function targetOf({args}: Context): string {
  const asked = args.value('to')
  if (asked !== undefined) return asked
  const output = args.value('output')
  if (output === undefined) throw new UsageError('error.no-target')
  const extension = extname(output).slice(1).toLowerCase()
  const format = formats.find((format) => format.writes && format.extensions.includes(extension))
  if (format) return format.name
  throw new UsageError('error.no-target')
}
