/** The comparison as Markdown: what was compared, a table per style, and what the causes are. */
import type {Row} from './compare.ts'
import {targets} from './compare.ts'
import {reasons} from './reasons.ts'

/** One style in one language. */
export interface Comparison {
  /** The name people know. */
  style: string
  /** Its present id. */
  id: string
  locale: string
  /** How many entries were compared. */
  entries: number
  rows: ReadonlyArray<Row>
}

/** The whole report; the styles stand in the order of the comparisons. */
export function report(comparisons: ReadonlyArray<Comparison>): string {
  const styles = [...new Set(comparisons.map(({style}) => style))]
  const sections = styles.map((style) => section(comparisons.filter((one) => one.style === style)))
  return [summary(comparisons), ...sections, causes(comparisons)].join('\n')
}

const unexplained = (rows: ReadonlyArray<Row>): number =>
  rows.filter((row) => row.reasons.length === 0).length

function summary(comparisons: ReadonlyArray<Comparison>): string {
  const lines = comparisons.map(({style, locale, entries, rows}) => {
    const same = targets.map((target) => {
      const differing = rows.filter((row) => row.target === target && !row.key.startsWith('('))
      return `${entries - new Set(differing.map(({key}) => key)).size}`
    })
    return `| ${style} | ${locale} | ${entries} | ${same.join(' | ')} | ${rows.length} | ${unexplained(rows)} |`
  })
  return `${[
    '## Summary',
    '',
    'Entries printed, and how many of them are the same to the character; then the rows that differ.',
    '',
    '| style | language | entries | same as text | as Markdown | as HTML | differing rows | unexplained |',
    '|---|---|---|---|---|---|---|---|',
    ...lines
  ].join('\n')}\n`
}

/** Rows with the same causes are one line of the table. */
function section(comparisons: ReadonlyArray<Comparison>): string {
  const {style, id} = comparisons[0]!
  const groups = new Map<string, {row: Row; locale: string}[]>()
  for (const {locale, rows} of comparisons) {
    for (const row of rows) {
      const cause = row.reasons.map((reason) => `\`${reason.id}\``).join(', ') || `unexplained (${row.key})`
      groups.set(cause, [...(groups.get(cause) ?? []), {row, locale}])
    }
  }
  const lines = [...groups].map(([cause, found]) => {
    const unique = (values: string[]) => [...new Set(values)].join(', ')
    const keys = unique(found.map(({row}) => (row.key.startsWith('(') ? row.key : `\`${row.key}\``)))
    const formats = unique(found.map(({row}) => row.target))
    return `| ${cause} | ${keys} | ${formats} | ${unique(found.map(({locale}) => locale))} |`
  })
  const name = style === id ? style : `${style} (now \`${id}\`)`
  const table = ['| cause | entries | formats | languages |', '|---|---|---|---|', ...lines]
  return `${[`## ${name}`, '', ...(lines.length > 0 ? table : ['No difference.']), ...examples(comparisons)].join('\n')}\n`
}

/** One example of each difference that a reader sees in the text, and whatever is unexplained. */
function examples(comparisons: ReadonlyArray<Comparison>): string[] {
  const seen = new Set<string>()
  const rows = comparisons
    .flatMap((one) => one.rows)
    .filter((row) => {
      const cause = row.reasons.map(({id}) => id).join()
      const shown = row.reasons.length === 0 || (row.target === 'text' && !seen.has(cause))
      seen.add(cause)
      return shown
    })
  return rows.flatMap(({key, ours, theirs}) => [
    '',
    `\`${key}\`, ours, then pandoc’s:`,
    '',
    '```text',
    ours,
    theirs,
    '```'
  ])
}

function causes(comparisons: ReadonlyArray<Comparison>): string {
  const used = new Set(comparisons.flatMap(({rows}) => rows.flatMap((row) => row.reasons)))
  const lines = reasons
    .filter((reason) => used.has(reason))
    .map(({id, explanation}) => `| \`${id}\` | ${explanation} |`)
  return `${['## Causes', '', '| cause | explanation |', '|---|---|', ...lines].join('\n')}\n`
}
