/** Records by identifier: from the lock file where they are there, else from the web, one after the other. */
import type {Diagnostic, Item} from '@sitasi/core'
import {
  drift,
  type Identifier,
  identifierKey,
  type Lock,
  type LookupOptions,
  lookup,
  pauseOf,
  sources
} from '@sitasi/core/library'
import type {Context} from './command.ts'
import {UsageError} from './usage-error.ts'

declare const SITASI_VERSION: string

/** What was found. */
export interface Fetched {
  /** In the order asked for. */
  items: ReadonlyArray<{key: string; item: Item}>
  /** The lock with what is new; the same one where nothing is. */
  lock: Lock
  diagnostics: ReadonlyArray<Diagnostic>
}

/** `--refresh` asks again for what is locked, and says what differs; `--offline` asks for nothing. */
export async function fetchRecords(
  context: Context,
  wanted: ReadonlyArray<Identifier>,
  lock: Lock
): Promise<Fetched> {
  const {args, io} = context
  const options = optionsOf(context)
  const records = new Map(lock)
  const items: {key: string; item: Item}[] = []
  const diagnostics: Diagnostic[] = []
  const asked = new Set<string>()
  const fetched = io.now().toISOString().slice(0, 10)
  for (const identifier of wanted) {
    const key = identifierKey(identifier)
    const locked = records.get(key)
    if (locked && !args.on('refresh')) items.push({key, item: locked.item})
    else if (args.on('offline')) diagnostics.push(notLocked(key))
    else {
      if (asked.has(identifier.kind)) await new Promise((done) => setTimeout(done, pauseOf(identifier)))
      asked.add(identifier.kind)
      const found = await lookup(identifier, options)
      diagnostics.push(...found.diagnostics)
      if (!found.item) continue
      if (locked) diagnostics.push(...drift(key, locked.item, found.item))
      records.set(key, {fetched, source: found.source, from: found.from, item: found.item})
      items.push({key, item: found.item})
    }
  }
  const same = [...records].every(([key, record]) => lock.get(key) === record)
  return {items, lock: same ? lock : records, diagnostics}
}

function optionsOf({args, io}: Context): LookupOptions {
  const mail = args.value('mailto') ?? io.env['SITASI_MAILTO']
  const now = io.now()
  return {
    userAgent: `sitasi/${SITASI_VERSION}${mail ? ` (mailto:${mail.replace(/[^\w.@+-]/g, '')})` : ''}`,
    addresses: new Map(args.values('source').map(addressOf)),
    today: [now.getUTCFullYear(), now.getUTCMonth() + 1, now.getUTCDate()]
  }
}

/** `pubmed=https://mirror.example/`. */
function addressOf(typed: string): readonly [string, string] {
  const [name = '', address = ''] = typed.split(/=(.*)/s)
  const names = sources.filter(({base}) => base !== '').map((source) => source.name)
  if (names.includes(name) && URL.canParse(address)) return [name, address]
  throw new UsageError(
    'error.not-one-of',
    {found: typed, option: '--source'},
    names.map((each) => `${each}=https://…`)
  )
}

function notLocked(key: string): Diagnostic {
  return {
    ruleId: 'lookup-offline',
    severity: 'error',
    message: `Unexpected identifier \`${key}\`, expected one in the lock file: nothing is fetched with \`--offline\``,
    actual: key
  }
}
