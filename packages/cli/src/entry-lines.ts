/** Entries as lists show them: a line each, or as JSON. */
import type {Entry, Item, Name} from '@sitasi/core'
import type {Context} from './command.ts'

/** One entry as `--json` gives it. */
export function entryAsJson({item, path, place}: Entry): Readonly<Record<string, unknown>> {
  return {key: item.id, ...(path ? {path} : {}), ...(place ? {line: place.start.line} : {}), item}
}

/** `weitzer2015  Weitzer 2015  Human Trafficking …`; keys in a column, cut to a terminal’s width. */
export function entryLines(entries: ReadonlyArray<Entry>, {io, ui}: Context): string {
  const rows = entries.map(
    ({item}) => [item.id, `${authorsOf(item)} ${yearOf(item)}`.trim(), titleOf(item)] as const
  )
  const widths = [0, 1].map((column) =>
    Math.min(36, Math.max(0, ...rows.map((row) => row[column as 0 | 1].length)))
  )
  const room = io.stdoutIsTerminal ? io.columns - widths[0]! - widths[1]! - 4 : Number.POSITIVE_INFINITY
  return rows
    .map(([key, who, title]) => {
      const [left, middle] = [key.padEnd(widths[0]!), cut(who, 36).padEnd(widths[1]!)]
      return `${ui.paint.cyan(left)}  ${middle}  ${cut(title, Math.max(room, 10))}`.trimEnd()
    })
    .map((line) => `${line}\n`)
    .join('')
}

/** First author alone, two joined, more cut short. */
export function authorsOf(item: Item): string {
  const names = item.author ?? item.editor ?? []
  const [first, second] = names.map(shortName)
  if (first === undefined) return ''
  if (names.length > 2) return `${first} et al.`
  return second === undefined ? first : `${first} & ${second}`
}

const shortName = (name: Name) =>
  [name['non-dropping-particle'], name.family ?? name.literal ?? name.given].filter(Boolean).join(' ')

/** Year of publication; empty where there is none. */
export function yearOf({issued}: Item): string {
  return String(issued?.['date-parts']?.[0]?.[0] ?? issued?.literal ?? issued?.raw ?? '')
}

const titleOf = (item: Item) =>
  (item.title ?? item['container-title'] ?? '').replace(/<\/?(?:i|b|sub|sup|span)\b[^<>]{0,80}>/g, '')

const cut = (text: string, width: number) => (text.length > width ? `${text.slice(0, width - 1)}…` : text)
