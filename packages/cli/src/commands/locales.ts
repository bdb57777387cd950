/** `sitasi locales`: the languages a bibliography can be printed in. */
import type {Context} from '../command.ts'
import type {ExitCode} from '../io.ts'
import {styleSet} from '../styles.ts'

/** Runs the command. */
export async function run({io, ui, args}: Context): Promise<ExitCode> {
  const list = styleSet().locales()
  if (args.on('json')) io.out(`${JSON.stringify(list, null, 2)}\n`)
  else
    io.out(
      list
        .map(({tag, name, englishName}) => `${ui.paint.cyan(tag.padEnd(10))}  ${name} · ${englishName}\n`)
        .join('')
    )
  return 0
}
