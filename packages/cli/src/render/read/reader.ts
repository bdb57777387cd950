/** What reading a tree needs to know of all of it: definitions, notes, what is reported. */

import {cannotKeep, type Report} from '../diagnostics.ts'
import type {Blocks} from '../document.ts'
import {everyNode, field, type TreeNode} from '../tree.ts'

/** Knowledge of the whole tree. */
export interface Reader {
  definition(node: TreeNode): TreeNode | undefined
  note(node: TreeNode): TreeNode | undefined
  /** Numbers of notes by identifier, in the order of their first marks. */
  numbers: Map<string, number>
  /** Notes that are being read: a note is never inside itself. */
  open: Set<string>
  report: Report
  /** Reads what is inside a block or a note. */
  blocks(nodes: ReadonlyArray<TreeNode>): Blocks
  /** Reports something the target has no form for. */
  drop(what: string, node: TreeNode): void
}

/** How blocks are read. */
export type ReadBlocks = (nodes: ReadonlyArray<TreeNode>, reader: Reader) => Blocks

/** Looks through the tree once. */
export function readerOf(tree: TreeNode, target: string, report: Report, readBlocks: ReadBlocks): Reader {
  const definitions = new Map<string, TreeNode>()
  const notes = new Map<string, TreeNode>()
  for (const node of everyNode(tree)) {
    if (node.type === 'definition') keepFirst(definitions, node)
    if (node.type === 'footnoteDefinition') keepFirst(notes, node)
  }
  const reader: Reader = {
    definition: (node) => definitions.get(identifier(node)),
    note: (node) => notes.get(identifier(node)),
    numbers: new Map(),
    open: new Set(),
    report,
    blocks: (nodes) => readBlocks(nodes, reader),
    drop: (what, node) => report(cannotKeep(what, target, node.position))
  }
  return reader
}

/** Identifiers are compared as CommonMark says: case does not count. */
export const identifier = (node: TreeNode): string => field(node, 'identifier').toUpperCase()

function keepFirst(map: Map<string, TreeNode>, node: TreeNode): void {
  const key = identifier(node)
  if (!map.has(key)) map.set(key, node)
}
