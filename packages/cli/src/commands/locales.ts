/** `sitasi locales`: the languages a bibliography can be printed in. */
import {locales} from '@sitasi/styles/node'
import type {Context} from '../command.ts'
import type {ExitCode} from '../io.ts'

/** Runs the command. */
export async function run({io, ui, args}: Context): Promise<ExitCode> {
  const list = locales()
  if (args.on('json')) io.out(`${JSON.stringify(list, null, 2)}\n`)
  else io.out(list.map(({tag, name}) => `${ui.paint.cyan(tag.padEnd(10))}  ${name}\n`).join(''))
  return 0
}
