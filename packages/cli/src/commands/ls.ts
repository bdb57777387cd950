/** `sitasi ls`: the entries of a library, a line each. */
import type {Entry} from '@sitasi/core'
import type {Context} from '../command.ts'
import {authorsOf, entryAsJson, entryLines, yearOf} from '../entry-lines.ts'
import type {ExitCode} from '../io.ts'
import {libraryPaths, readLibrary} from '../library.ts'
import {inputPaths} from '../sources.ts'
import {UsageError} from '../usage-error.ts'

type Order = (entry: Entry) => string

const orders: Readonly<Record<string, Order>> = {
  key: ({item}) => item.id,
  author: ({item}) => `${authorsOf(item) || item.title} ${yearOf(item)}`,
  year: ({item}) => `${yearOf(item).padStart(6, '0')} ${authorsOf(item)}`,
  title: ({item}) => item.title ?? '',
  type: ({item}) => item.type
}

/** Runs the command. */
export async function run(context: Context): Promise<ExitCode> {
  const {io, args} = context
  const order = orderOf(args.value('sort'))
  const paths = args.positionals.length > 0 ? await inputPaths(context) : await libraryPaths(context)
  const {library, code} = await readLibrary(context, paths)
  const entries = order ? sorted(library.entries, order) : library.entries
  if (args.on('json')) io.out(`${JSON.stringify(entries.map(entryAsJson), null, 2)}\n`)
  else io.out(entryLines(entries, context))
  return code
}

function orderOf(name: string | undefined): Order | undefined {
  if (name === undefined || Object.hasOwn(orders, name)) return name === undefined ? undefined : orders[name]
  throw new UsageError('error.not-one-of', {found: name, option: '--sort'}, Object.keys(orders))
}

function sorted(entries: ReadonlyArray<Entry>, order: Order): ReadonlyArray<Entry> {
  const {compare} = new Intl.Collator('en', {numeric: true})
  return entries
    .map((entry) => [order(entry), entry] as const)
    .sort(([a], [b]) => compare(a, b))
    .map(([, entry]) => entry)
}
