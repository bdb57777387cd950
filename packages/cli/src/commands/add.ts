/** `sitasi add`: records of works by their identifiers, printed or added to a library. */
import {dirname, join} from 'node:path'
import {type Diagnostic, type Item, readEntries, writeEntries} from '@sitasi/core'
import {
  appendItem,
  type Identifier,
  identify,
  keyOf,
  type Lock,
  lockName,
  parseLock,
  uniqueKeys,
  worksOf,
  writeLock
} from '@sitasi/core/library'
import {openToChange} from '@sitasi/core/node'
import type {Context} from '../command.ts'
import {type Fetched, fetchRecords} from '../fetch-records.ts'
import type {ExitCode} from '../io.ts'
import {withProgress} from '../progress.ts'
import {report} from '../reporters/report.ts'
import {UsageError} from '../usage-error.ts'

/** Runs the command. */
export async function run(context: Context): Promise<ExitCode> {
  const {args} = context
  if (args.positionals.length === 0) throw new UsageError('error.no-identifier')
  if (args.value('key') !== undefined && args.positionals.length > 1) throw new UsageError('error.one-key')
  const read = args.positionals.map((typed) => identify(typed))
  const wanted = read.flatMap(({identifier}) => identifier ?? [])
  const diagnostics = read.flatMap((each) => each.diagnostics)
  const path = args.value('library')
  if (path === undefined) return print(context, wanted, diagnostics)
  return addTo(context, path, wanted, diagnostics)
}

/** Without a library, records are printed and nothing is kept. */
async function print(
  context: Context,
  wanted: ReadonlyArray<Identifier>,
  diagnostics: ReadonlyArray<Diagnostic>
): Promise<ExitCode> {
  const fetched = await fetching(context, wanted, new Map())
  const items = fetched.items.map(({item}) => ({...item}))
  name(items, context, [])
  const format = context.args.value('to') ?? 'biblatex'
  const written = await writeEntries(
    items.map((item) => ({item})),
    format
  )
  context.io.out(written.text)
  return report(context, [...diagnostics, ...fetched.diagnostics, ...written.diagnostics])
}

async function addTo(
  context: Context,
  path: string,
  wanted: ReadonlyArray<Identifier>,
  diagnostics: ReadonlyArray<Diagnostic>
): Promise<ExitCode> {
  const {io, ui, args} = context
  const writes = args.on('write')
  const file = await openToChange(path, '')
  const {lock, ...lockFile} = await openLock(path)
  const fetched = await fetching(context, wanted, lock)
  const added = await addAll(context, {path, text: file.text}, fetched.items)
  if (writes) {
    await file.write(added.text)
    if (fetched.lock !== lock) await lockFile.write(writeLock(fetched.lock))
  }
  io.out(added.pieces.map((piece) => `${piece}\n`).join('\n'))
  for (const key of added.keys)
    if (!ui.quiet) io.err(`${ui.say(writes ? 'add.added' : 'add.would', {key, path})}\n`)
  return report(context, [
    ...diagnostics,
    ...lockFile.diagnostics,
    ...fetched.diagnostics,
    ...added.diagnostics
  ])
}

async function openLock(library: string) {
  const path = join(dirname(library), lockName)
  const file = await openToChange(path, '{"version": 1, "records": {}}\n')
  const {lock, diagnostics} = parseLock(file.text, {path})
  return {lock, diagnostics, write: file.write}
}

function fetching(context: Context, wanted: ReadonlyArray<Identifier>, lock: Lock): Promise<Fetched> {
  return withProgress(context, 'progress.fetching', () => fetchRecords(context, wanted, lock))
}

interface Library {
  path: string
  text: string
}

/** Adds one after the other; what the library has already is said and left out. */
async function addAll(context: Context, library: Library, fetched: Fetched['items']) {
  const {path} = library
  const {entries} = library.text.trim() === '' ? {entries: []} : await readEntries(library.text, {path})
  const works = worksOf(entries)
  const taken = entries.flatMap(({item, aliases}) => [item.id, ...(aliases ?? [])])
  const result = {
    text: library.text,
    pieces: [] as string[],
    keys: [] as string[],
    diagnostics: [] as Diagnostic[]
  }
  for (const {key, item: found} of fetched) {
    const item = {...found}
    const same = works.find(item)
    if (same) {
      result.diagnostics.push(known(key, same.entry.item.id, same.by, path, same.entry.place))
      continue
    }
    name([item], context, [...taken, ...result.keys])
    const appended = await appendItem(result.text, item, {path})
    result.diagnostics.push(...appended.diagnostics)
    if (appended.added === '') break
    result.text = appended.text
    result.pieces.push(appended.added)
    result.keys.push(item.id)
    works.add({item, path})
  }
  return result
}

function name(items: Item[], {args}: Context, taken: ReadonlyArray<string>): void {
  const key = args.value('key')
  if (key === undefined) uniqueKeys(items, keyOf, taken)
  else if (taken.includes(key)) throw new UsageError('error.key-taken', {found: key})
  else for (const item of items) item.id = key
}

function known(
  identifier: string,
  key: string,
  by: string,
  path: string,
  place: Diagnostic['place']
): Diagnostic {
  return {
    ruleId: 'known-work',
    severity: 'info',
    message: `Unexpected second record of \`${key}\`, expected each work once; \`${identifier}\` (same ${by}) is not added`,
    path,
    place,
    actual: identifier,
    expected: [key],
    itemId: key
  }
}
