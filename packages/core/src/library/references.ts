/** Where entries of a .bib file name each other: fields that hold keys. */
import type {EntryNode, FieldNode} from '../formats/bibtex/syntax/tree.ts'

/** Fields whose value is a key, or several with commas (BibLaTeX manual, 2.2.3). */
export const keyFields: ReadonlySet<string> = new Set(['crossref', 'xref', 'xdata', 'entryset', 'related'])

/** A key within a value, and where it stands. */
export interface KeyInValue {
  key: string
  start: number
  end: number
}

/** The keys of a field that holds some; of a value with macros, none. */
export function keysIn(text: string, field: FieldNode): KeyInValue[] {
  const [operand] = field.operands
  if (!keyFields.has(field.name) || field.operands.length !== 1 || !operand) return []
  const found: KeyInValue[] = []
  for (const match of text.slice(operand.from, operand.to).matchAll(/[^\s,]+/g)) {
    const start = operand.from + match.index
    found.push({key: match[0], start, end: start + match[0].length})
  }
  return found
}

/** The keys an entry names. */
export const namedBy = (text: string, entry: EntryNode): ReadonlyArray<string> =>
  entry.fields.flatMap((field) => keysIn(text, field).map(({key}) => key))
