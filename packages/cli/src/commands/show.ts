/** `sitasi show`: entries with all that is known of them. */
import {type Entry, loadEngine, loadWriter, nearest} from '@sitasi/core'
import type {Context} from '../command.ts'
import {entryAsJson} from '../entry-lines.ts'
import type {ExitCode} from '../io.ts'
import {libraryPaths, readLibrary} from '../library.ts'
import {openLocale, openStyle} from '../styles.ts'
import {UsageError} from '../usage-error.ts'

/** Runs the command. */
export async function run(context: Context): Promise<ExitCode> {
  const {io, args} = context
  if (args.positionals.length === 0) throw new UsageError('error.no-keys')
  const {library, code} = await readLibrary(context, await libraryPaths(context))
  const entries = args.positionals.map((key) => {
    const id = key.replace(/^@/, '')
    const entry = library.get(id)
    if (entry) return entry
    const ids = library.entries.map(({item}) => item.id)
    throw new UsageError('error.unknown-key', {found: id}, nearest(id, ids))
  })
  const printed = await Promise.all(entries.map((entry) => formatted(entry, context)))
  if (args.on('json')) {
    const list = entries.map((entry, index) => ({...entryAsJson(entry), formatted: printed[index]}))
    io.out(`${JSON.stringify(list, null, 2)}\n`)
  } else io.out(entries.map((entry, index) => block(entry, printed[index]!, context)).join('\n'))
  return code
}

async function formatted({item}: Entry, {args}: Context): Promise<string> {
  const style = await openStyle(args.value('style') ?? 'apa')
  const locale = openLocale(args.value('locale'), style)
  const engine = await loadEngine()
  const rendered = await engine.render({
    style: style.xml,
    items: [item],
    citations: [],
    nocite: 'all',
    locale: locale.locale,
    localeXml: locale.localeXml
  })
  return (await loadWriter('text')).writeList(rendered).trim()
}

function block({item, path, place}: Entry, printed: string, {ui}: Context): string {
  const at = path ? `${path}${place ? `:${place.start.line}` : ''}` : ''
  const {id, ...fields} = item
  const rows = Object.entries(fields).filter(([, value]) => value !== undefined)
  const width = Math.max(...rows.map(([name]) => name.length))
  const lines = rows.map(([name, value]) => `  ${ui.paint.cyan(name.padEnd(width))}  ${valueText(value)}\n`)
  return `${ui.paint.bold(id)}  ${ui.paint.dim(at)}\n${printed}\n\n${lines.join('')}`
}

function valueText(value: unknown): string {
  if (typeof value === 'string' || typeof value === 'number') return String(value)
  if (
    Array.isArray(value) &&
    value.every((each) => typeof each === 'object' && each !== null && isName(each))
  ) {
    return value.map(nameText).join('; ')
  }
  const parts = (value as {'date-parts'?: unknown[][]} | null)?.['date-parts']
  if (Array.isArray(parts) && Object.keys(value as object).length === 1) {
    return parts.map((date) => date.map((part) => String(part).padStart(2, '0')).join('-')).join('/')
  }
  return JSON.stringify(value)
}

const isName = (value: object) => 'family' in value || 'literal' in value || 'given' in value

function nameText(name: Record<string, unknown>): string {
  const family = [name['non-dropping-particle'], name['family']].filter(Boolean).join(' ')
  const given = [name['given'], name['dropping-particle'], name['suffix']].filter(Boolean).join(' ')
  return name['literal'] === undefined ? [family, given].filter(Boolean).join(', ') : `{${name['literal']}}`
}
