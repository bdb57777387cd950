/** A title has no footnotes: what a style puts into one stands in brackets after its mark’s place. */
import {everyNode, field, type TreeNode} from '../tree.ts'

/** Changes the tree. */
export function notesInBrackets(tree: TreeNode | undefined): TreeNode | undefined {
  if (!tree) return undefined
  const notes = new Map<string, TreeNode[]>()
  for (const node of everyNode(tree)) {
    if (node.type === 'footnoteDefinition') notes.set(field(node, 'identifier'), node.children ?? [])
  }
  for (const node of everyNode(tree)) if (node.type === 'footnoteReference') becomeBrackets(node, notes)
  return {...tree, children: (tree.children ?? []).filter(({type}) => type !== 'footnoteDefinition')}
}

function becomeBrackets(node: TreeNode, notes: Map<string, TreeNode[]>): void {
  const words = (notes.get(field(node, 'identifier')) ?? []).flatMap(({children = []}) => children)
  node.type = 'span'
  node.data = {hName: 'span'}
  node.children = [{type: 'text', value: ' ('}, ...words, {type: 'text', value: ')'}]
}
