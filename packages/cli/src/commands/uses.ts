/** `sitasi uses`: where keys are cited. */
import {nearest, placesOf} from '@sitasi/core'
import {expandGlobs, readText} from '@sitasi/core/node'
import type {Context} from '../command.ts'
import {documentKeys} from '../document-keys.ts'
import type {ExitCode} from '../io.ts'
import {UsageError} from '../usage-error.ts'

/** Where a key stands. */
interface Use {
  key: string
  path: string
  line: number
  column: number
  /** The whole line. */
  text: string
}

/** Runs the command; 1 where the key is cited nowhere. */
export async function run(context: Context): Promise<ExitCode> {
  const {io, ui, args} = context
  const [typed, ...files] = args.positionals
  if (typed === undefined) throw new UsageError('error.no-keys')
  const key = typed.replace(/^@/, '')
  const paths = await expandGlobs(files.length > 0 ? files : ['**/*.{md,markdown,qmd}'])
  const all = (await Promise.all(paths.map(usesIn))).flat()
  const uses = all.filter((use) => use.key === key)
  if (args.on('json')) io.out(`${JSON.stringify(uses, null, 2)}\n`)
  else
    for (const use of uses)
      io.out(`${ui.paint.cyan(`${use.path}:${use.line}:${use.column}`)}  ${use.text.trim()}\n`)
  if (uses.length > 0) return 0
  const near = nearest(key, new Set(all.map((use) => use.key)))
  const hint = near.map((word) => `\`${word}\``).join(', ')
  io.err(`${ui.say('uses.none', {key})}${hint ? `; ${ui.say('error.did-you-mean', {words: hint})}` : ''}\n`)
  return 1
}

async function usesIn(path: string): Promise<Use[]> {
  const {text} = await readText(path)
  const places = placesOf(text)
  const lines = text.split(/\r\n|\n|\r/)
  return documentKeys(text).map(({key, start}) => {
    const {line, column} = places.pointAt(start)
    return {key, path, line, column, text: lines[line - 1] ?? ''}
  })
}
