/** The documents a command works on, and the library beside them. */
import type {Bibliography, Diagnostic} from '@sitasi/core'
import {decode} from '@sitasi/core'
import {expandGlobs, readSources, readText} from '@sitasi/core/node'
import type {Context} from './command.ts'
import {UsageError} from './usage-error.ts'

/** A document: its name towards people, its path (`-` for standard input), its text. */
export interface Document {
  name: string
  path: string
  text: string
  diagnostics: ReadonlyArray<Diagnostic>
}

/** Every document named, globs expanded; standard input where none is named and something is piped in. */
export async function readDocuments(
  {io, args}: Context,
  named: ReadonlyArray<string> = args.positionals
): Promise<Document[]> {
  if (named.length === 0 && io.stdinIsTerminal) throw new UsageError('error.no-input')
  const paths = named.length > 0 ? await expandGlobs(named) : ['-']
  return Promise.all(
    paths.map(async (path) => {
      const name = path === '-' ? '<stdin>' : path
      const read = path === '-' ? decode(await io.stdin(), {path: name}) : await readText(path)
      return {name, path, text: read.text, diagnostics: read.diagnostics}
    })
  )
}

/** The library that `--bibliography` names, all files as one; `undefined` where none is named. */
export async function readLibrary({args}: Context): Promise<Bibliography | undefined> {
  const paths = args.values('bibliography')
  if (paths.length === 0) return undefined
  return readSources(await expandGlobs(paths), {lang: args.value('lang'), format: args.value('from')})
}
