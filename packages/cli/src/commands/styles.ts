/** `sitasi styles`: search, info, show, update. */
import type {StyleFacts} from '@sitasi/styles/node'
import type {Context} from '../command.ts'
import type {ExitCode} from '../io.ts'
import {report} from '../reporters/report.ts'
import {styleSet} from '../styles.ts'
import {UsageError} from '../usage-error.ts'

type Action = (context: Context, words: ReadonlyArray<string>) => Promise<ExitCode>

const actions: Readonly<Record<string, Action>> = {search, info, show, update}

/** Runs the command. */
export async function run(context: Context): Promise<ExitCode> {
  const [action, ...words] = context.args.positionals
  if (action === undefined) throw new UsageError('error.no-action')
  if (!Object.hasOwn(actions, action)) {
    throw new UsageError('error.unknown-action', {found: action}, Object.keys(actions))
  }
  return actions[action]!(context, words)
}

async function search({io, ui, args}: Context, words: ReadonlyArray<string>): Promise<ExitCode> {
  if (words.length === 0) throw new UsageError('error.no-words')
  const asked = Number(args.value('limit') ?? 20)
  if (!Number.isInteger(asked) || asked < 1)
    throw new UsageError('error.not-one-of', {found: args.value('limit')!, option: '--limit'}, [])
  const found = styleSet().searchStyles(words.join(' '), {limit: asked})
  if (args.on('json')) io.out(`${JSON.stringify(found, null, 2)}\n`)
  else if (found.length === 0) io.err(`${ui.say('styles.none', {words: words.join(' ')})}\n`)
  else io.out(found.map((style) => line(style, ui.paint.cyan, ui.paint.dim)).join(''))
  return found.length === 0 ? 1 : 0
}

function line(
  {id, title, parent, format}: StyleFacts,
  name: (text: string) => string,
  aside: (text: string) => string
): string {
  const facts = [format, parent && `→ ${parent}`].filter(Boolean).join(', ')
  return `${name(id)}  ${title}${facts ? `  ${aside(`(${facts})`)}` : ''}\n`
}

async function info(context: Context, words: ReadonlyArray<string>): Promise<ExitCode> {
  const {io, ui, args} = context
  const set = styleSet()
  const found = set.findStyle(named(words))
  const facts = set.styleFacts(found.dependent ?? found.id)!
  if (args.on('json')) io.out(`${JSON.stringify(facts, null, 2)}\n`)
  else
    io.out(
      rows(facts)
        .map(([name, value]) => `${ui.paint.cyan(name.padEnd(12))}  ${value}\n`)
        .join('')
    )
  return report(context, found.diagnostics)
}

/** What the licence asks to be named, and what one chooses by. */
function rows(facts: StyleFacts): ReadonlyArray<readonly [string, string]> {
  const all: ReadonlyArray<readonly [string, string | undefined]> = [
    ['id', facts.id],
    ['title', facts.title],
    ['short title', facts.titleShort],
    ['parent', facts.parent],
    ['citations', facts.format],
    ['bibliography', facts.bibliography ? 'yes' : 'no'],
    ['fields', facts.fields.join(', ')],
    ['locale', facts.defaultLocale],
    ['language', facts.language],
    ['made from', facts.template],
    ['authors', facts.authors.join(', ')],
    ['contributors', facts.contributors.join(', ')],
    ['updated', facts.updated],
    ['license', facts.license]
  ]
  return all.filter((row): row is readonly [string, string] => Boolean(row[1]))
}

async function show(context: Context, words: ReadonlyArray<string>): Promise<ExitCode> {
  const set = styleSet()
  const found = set.findStyle(named(words))
  context.io.out(`${set.styleXml(found.id).trimEnd()}\n`)
  return report(context, found.diagnostics)
}

async function update(context: Context): Promise<ExitCode> {
  const {updateStyles} = await import('../update-styles.ts')
  return updateStyles(context)
}

function named(words: ReadonlyArray<string>): string {
  if (words.length === 0) throw new UsageError('error.no-words')
  return words.join(' ')
}
