/** `sitasi keys`: keys by a pattern: which entries have another one, and a map from the old to the new. */
import type {Diagnostic, Entry} from '@sitasi/core'
import {defaultPattern, type KeyPattern, keyPattern, uniqueKeys} from '@sitasi/core/library'
import {readSources} from '@sitasi/core/node'
import type {Context} from '../command.ts'
import type {ExitCode} from '../io.ts'
import {mixedFiles} from '../mixed-files.ts'
import {renameInFiles} from '../rename-files.ts'
import {report} from '../reporters/report.ts'

/** Runs the command; with `--check`, 1 where a key is not as the pattern makes it. */
export async function run(context: Context): Promise<ExitCode> {
  const {io, args} = context
  const pattern = keyPattern(args.value('pattern') ?? defaultPattern)
  const files = await mixedFiles(context)
  const {entries} = await readSources(files.libraries)
  const changes = changesOf(entries, pattern)
  if (args.on('check')) {
    report(context, changes.map(unlike))
    return changes.length > 0 ? 1 : 0
  }
  const map = changes.map(({entry, key}) => [entry.item.id, key] as const)
  if (args.on('json')) io.out(`${JSON.stringify(Object.fromEntries(map), null, 2)}\n`)
  else for (const [from, to] of map) io.out(`${from}\t${to}\n`)
  if (args.on('write')) await renameInFiles(context, files, new Map(map))
  return 0
}

interface Change {
  entry: Entry
  key: string
}

/** Entries in their order; of equal keys the later ones get a letter. */
function changesOf(entries: ReadonlyArray<Entry>, pattern: KeyPattern): Change[] {
  const items = entries.map(({item}) => ({...item}))
  uniqueKeys(items, pattern, [])
  return entries.flatMap((entry, index) => {
    const key = items[index]!.id
    return key === entry.item.id ? [] : [{entry, key}]
  })
}

function unlike({entry, key}: Change): Diagnostic {
  return {
    ruleId: 'key-pattern',
    severity: 'warning',
    message: `Unexpected key \`${entry.item.id}\`, expected \`${key}\` by the pattern`,
    path: entry.path,
    place: entry.place,
    actual: entry.item.id,
    expected: [key],
    itemId: entry.item.id
  }
}
