/** One normalisation of a .bib file: a tree in, edits out; it touches no more than it says. */
import type {Edit} from '../edits.ts'
import type {EntryNode, FieldNode, Operand, Tree} from '../formats/bibtex/syntax/tree.ts'
import type {FmtSettings} from './options.ts'

/** What a pass may know. */
export interface PassContext {
  settings: FmtSettings
  /** Entries (by their number among the entries) that stay as they are. */
  frozen: ReadonlySet<number>
  newline: string
}

/** A normalisation. */
export interface Pass {
  name: string
  /** Whether the settings ask for it. */
  wanted(settings: FmtSettings): boolean
  edits(tree: Tree, context: PassContext): ReadonlyArray<Edit>
}

/** The entries that may be changed; one that is not closed may not. */
export function* entriesOf(tree: Tree, {frozen}: Pick<PassContext, 'frozen'>): Generator<EntryNode> {
  let index = 0
  for (const block of tree.blocks) {
    if (block.kind !== 'entry') continue
    if (!frozen.has(index) && isClosed(block)) yield block
    index++
  }
}

/** Whether an entry has its closing delimiter; what follows one that has not would be taken for its own. */
export const isClosed = (entry: EntryNode): boolean => entry.bodyEnd < entry.end

/** The one braced or quoted operand of a value; `undefined` where macros take part in it. */
export function soleOperand(field: FieldNode): Operand | undefined {
  const [operand] = field.operands
  return field.operands.length === 1 && operand && operand.kind !== 'bare' ? operand : undefined
}

/** Changes of the texts of fields: `undefined` leaves one as it is. */
export function valueEdits(
  tree: Tree,
  context: PassContext,
  change: (value: string, field: FieldNode, entry: EntryNode) => string | undefined
): Edit[] {
  const edits: Edit[] = []
  for (const entry of entriesOf(tree, context)) {
    for (const field of entry.fields) {
      const operand = soleOperand(field)
      if (!operand) continue
      const value = tree.text.slice(operand.from, operand.to)
      const changed = change(value, field, entry)
      if (changed !== undefined && changed !== value)
        edits.push({start: operand.from, end: operand.to, text: changed})
    }
  }
  return edits
}
