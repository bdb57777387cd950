/**
 * How the entries of a .bib file are laid out, told from the file itself, so that what is added looks alike.
 *
 * @example
 *   layoutOf(parseTree('@Book{a,\n\ttitle = "On Things",\n}')).indent // => '\t'
 */
import type {Tree} from '../formats/bibtex/syntax/tree.ts'

type EntryNode = Extract<Tree['blocks'][number], {kind: 'entry'}>

/** Layout of entries. */
export interface Layout {
  /** Before each field. */
  indent: string
  /** Column (from 1) of the `=` of fields, where they stand in one column; 0 where they do not. */
  align: number
  /** Between name and `=`, and between `=` and value. */
  before: string
  after: string
  /** Values stand in quotes instead of braces. */
  quotes: boolean
  /** A comma follows the last field. */
  trailingComma: boolean
  /** `@article`, `@Article`, `@ARTICLE`. */
  typeCase: 'lower' | 'title' | 'upper'
  newline: string
  /** Between two entries. */
  between: string
}

/** Layout where a file shows none. */
export const defaultLayout: Layout = {
  indent: '  ',
  align: 0,
  before: ' ',
  after: ' ',
  quotes: false,
  trailingComma: false,
  typeCase: 'lower',
  newline: '\n',
  between: '\n\n'
}

/** Entries looked at, from the end: what was written last. */
const enough = 25

/** What most entries have. */
export function layoutOf(tree: Tree): Layout {
  const {text} = tree
  const newline = text.includes('\r\n') ? '\r\n' : '\n'
  const all = tree.blocks.filter((block) => block.kind === 'entry')
  const entries = all.filter((entry) => entry.fields.length > 0).slice(-enough)
  const fallback = {...defaultLayout, newline, between: newline + newline}
  if (entries.length === 0) return fallback
  const most = <Value>(values: ReadonlyArray<Value | undefined>, other: Value): Value =>
    commonest(values) ?? other
  const fields = entries.flatMap((entry) => entry.fields.map((field) => ({entry, field})))
  const align = most(
    entries.map((entry) => columnOf(text, entry)),
    0
  )
  return {
    newline,
    align,
    indent: most(
      fields.map(({field}) => indentAt(text, field.start)),
      fallback.indent
    ),
    before:
      align > 0
        ? ' '
        : most(
            fields.map(({field}) => spaceAfter(text, field.nameEnd)),
            ' '
          ),
    after: most(
      fields.map(({field}) => spaceAfter(text, text.indexOf('=', field.nameEnd) + 1)),
      ' '
    ),
    quotes: most(
      fields.map(({field}) => operandQuoted(field.operands)),
      false
    ),
    trailingComma: most(
      entries.map((entry) => hasTrailingComma(text, entry)),
      false
    ),
    typeCase: most(
      entries.map((entry) => caseOf(text.slice(entry.typeStart, entry.typeEnd))),
      'lower'
    ),
    between: most(gaps(text, all), fallback.between)
  }
}

function commonest<Value>(values: ReadonlyArray<Value | undefined>): Value | undefined {
  const counts = new Map<Value, number>()
  for (const value of values) if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1)
  let best: Value | undefined
  for (const [value, count] of counts) if (best === undefined || count > counts.get(best)!) best = value
  return best
}

/** The blanks before an offset, where a line starts with them. */
function indentAt(text: string, offset: number): string | undefined {
  let start = offset
  while (start > 0 && (text[start - 1] === ' ' || text[start - 1] === '\t')) start--
  return start > 0 && /[\r\n]/.test(text[start - 1]!) ? text.slice(start, offset) : undefined
}

function spaceAfter(text: string, offset: number): string {
  let end = offset
  while (text[end] === ' ' || text[end] === '\t') end++
  return text.slice(offset, end)
}

/** The column all `=` of an entry share although its names differ in length; 0 where they do not. */
function columnOf(text: string, {fields}: EntryNode): number | undefined {
  const lengths = new Set(fields.map((field) => field.nameEnd - field.start))
  if (lengths.size < 2) return undefined
  const columns = new Set(
    fields.map((field) => {
      const lineStart = Math.max(text.lastIndexOf('\n', field.start), text.lastIndexOf('\r', field.start)) + 1
      return text.indexOf('=', field.nameEnd) - lineStart + 1
    })
  )
  return columns.size === 1 ? [...columns][0] : 0
}

function operandQuoted(operands: EntryNode['fields'][number]['operands']): boolean | undefined {
  const [operand] = operands
  return operands.length === 1 && operand && operand.kind !== 'bare' ? operand.kind === 'quoted' : undefined
}

function hasTrailingComma(text: string, {fields, bodyEnd}: EntryNode): boolean {
  return text.slice(fields.at(-1)!.end, bodyEnd).includes(',')
}

function caseOf(type: string): Layout['typeCase'] {
  if (type === type.toLowerCase()) return 'lower'
  return type === type.toUpperCase() ? 'upper' : 'title'
}

/** Blanks alone between neighbours. */
function gaps(text: string, entries: ReadonlyArray<EntryNode>): (string | undefined)[] {
  return entries.slice(1).map((entry, index) => {
    const gap = text.slice(entries[index]!.end, entry.start)
    return gap.trim() === '' && gap !== '' ? gap : undefined
  })
}
