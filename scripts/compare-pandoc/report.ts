/** The comparison as Markdown (`docs/comparison-pandoc.md`): a table per style, and what the causes are. */
import type {Kind, Row} from './compare.ts'
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
  /** How many citations were compared. */
  citations: number
  rows: ReadonlyArray<Row>
}

/** The whole report; the styles stand in the order of the comparisons. */
export function report(comparisons: ReadonlyArray<Comparison>): string {
  const styles = [...new Set(comparisons.map(({style}) => style))]
  const sections = styles.map((style) => section(comparisons.filter((one) => one.style === style)))
  return [introduction, summary(comparisons), causes(comparisons), ...sections].join('\n')
}

const introduction = `# Our reference lists and pandoc’s

The records of \`references/\`, formatted by this project (engine \`citeproc\`) and by pandoc 3.10 (npm \`pandoc-wasm\`
1.1.0) from the same official CSL styles and the same CSL-JSON, in Indonesian and English, and held against each
other entry by entry. Every row that differs has a cause; a cause is a rewriting, applied to both sides, after
which they are equal. Citations are compared as text, in one document: every record with a page, some of them again\nin the text, without author, repeated, and in groups. This file is written by

\`\`\`sh
CSL_STYLES_DIR=… PANDOC_WASM_DIR=… node scripts/compare-pandoc/run.mjs > docs/comparison-pandoc.md
\`\`\`

where \`CSL_STYLES_DIR\` holds official styles and locales and \`PANDOC_WASM_DIR\` a folder in which \`pandoc-wasm\` is
installed (without it, it is installed for the run). It fails where a row is unexplained.
`

const unexplained = (rows: ReadonlyArray<Row>): number =>
  rows.filter((row) => row.reasons.length === 0).length

function summary(comparisons: ReadonlyArray<Comparison>): string {
  const lines = comparisons.map(({style, locale, entries, citations, rows}) => {
    const differing = (kind: Kind) =>
      new Set(rows.filter((row) => row.target === kind && isEntry(row)).map(({key}) => key)).size
    const same = [
      ...targets.map((target) => entries - differing(target)),
      citations,
      citations - differing('citation')
    ]
    return `| ${style} | ${locale} | ${entries} | ${same.join(' | ')} | ${unexplained(rows)} |`
  })
  return `${[
    '## Summary',
    '',
    'Entries and citations printed, and how many of them are the same to the character.',
    '',
    '| style | language | entries | same as text | as Markdown | as HTML | citations | same | unexplained |',
    '|---|---|---|---|---|---|---|---|---|',
    ...lines
  ].join('\n')}\n`
}

/** Not the list around the entries, nor their order; an entry that only pandoc has is its own matter. */
const isEntry = ({key, ours}: Row): boolean => !key.startsWith('(') && ours !== ''

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
  const table = ['| cause | entries or citations | where | languages |', '|---|---|---|---|', ...lines]
  return `${[`## ${name}`, '', ...(lines.length > 0 ? table : ['No difference.']), ...examples(comparisons)].join('\n')}\n`
}

/** One example of each difference that a reader sees in the text, and whatever is unexplained. */
function examples(comparisons: ReadonlyArray<Comparison>): string[] {
  const seen = new Set<string>()
  const rows = comparisons
    .flatMap((one) => one.rows)
    .filter((row) => {
      const cause = row.reasons.map(({id}) => id).join()
      const readable = row.target === 'text' || row.target === 'citation'
      const shown = row.reasons.length === 0 || (readable && !seen.has(cause))
      if (readable) seen.add(cause)
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
