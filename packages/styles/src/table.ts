/**
 * Tables as tab-separated text, first column the key: found in place, parsed only where all rows are wanted.
 *
 * @example
 *   tableRow('id\ttitle\napa\tAPA Style\n', 'apa') // => ['apa', 'APA Style']
 */

/** Cells of one row, key first. */
export type Row = ReadonlyArray<string>

/** The row with that key, without reading the others. */
export function tableRow(table: string, key: string): Row | undefined {
  if (key === '' || /[\t\n]/.test(key)) return undefined
  const at = table.indexOf(`\n${key}\t`)
  if (at === -1) return undefined
  const end = table.indexOf('\n', at + 1)
  return table.slice(at + 1, end === -1 ? undefined : end).split('\t')
}

/** All rows, without the heading. */
export function tableRows(table: string): ReadonlyArray<Row> {
  const start = table.indexOf('\n')
  if (start === -1) return []
  const lines = table.slice(start + 1).split('\n')
  if (lines.at(-1) === '') lines.pop()
  return lines.map((line) => line.split('\t'))
}

/** Rows by key, the first of each. */
export function tableMap(table: string): Map<string, Row> {
  const map = new Map<string, Row>()
  for (const row of tableRows(table)) if (!map.has(row[0]!)) map.set(row[0]!, row)
  return map
}

/** A table as text, sorted by key; blanks in cells become single spaces. */
export function writeTable(heading: Row, rows: Iterable<Row>): string {
  const lines = [...rows].sort((a, b) => compare(a[0]!, b[0]!))
  return `${[heading, ...lines].map((row) => row.map(cell).join('\t')).join('\n')}\n`
}

const cell = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** Order of keys: by code unit, the same everywhere. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
