/**
 * From a Markdown tree to the document that writers see.
 *
 * @example
 *   const {blocks, ids} = readDocument(tree, 'LaTeX', report)
 */

import type {Report} from '../diagnostics.ts'
import type {Blocks} from '../document.ts'
import {attribute, everyNode, type TreeNode} from '../tree.ts'
import {readBlocks} from './blocks.ts'
import {readerOf} from './reader.ts'

/** The document, and the ids that links within it can reach. */
export interface ReadDocument {
  blocks: Blocks
  ids: ReadonlySet<string>
}

/** Reads a prepared tree; what `target` cannot have is reported. */
export function readDocument(tree: TreeNode, target: string, report: Report): ReadDocument {
  const blocks = readBlocks(tree.children ?? [], readerOf(tree, target, report, readBlocks))
  return {blocks, ids: new Set([...everyNode(tree)].filter(isTarget).map((node) => attribute(node, 'id')!))}
}

/** Headings and entries of the reference list. */
const isTarget = (node: TreeNode) => {
  const id = attribute(node, 'id')
  return id !== undefined && (node.type === 'heading' || id.includes('ref-'))
}
