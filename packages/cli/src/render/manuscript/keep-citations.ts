/** Citations that LaTeX or Typst will make themselves: those of known keys stay, the rest is printed as typed. */
import {childrenOf, everyNode, type TreeNode} from '../tree.ts'
import type {Chapter} from './read.ts'

/** Changes the trees. */
export function keepCitations(
  trees: TreeNode[],
  chapters: ReadonlyArray<Chapter>,
  isKnown: (key: string) => boolean
): TreeNode[] {
  trees.forEach((tree, index) => {
    for (const node of everyNode(tree)) {
      if (node.type === 'citation' && !keysOf(node).every(isKnown)) becomeText(node, chapters[index]!.text)
    }
  })
  return trees
}

/** Parts without a key count as unknown. */
const keysOf = (citation: TreeNode): string[] =>
  childrenOf(citation).map((cite) => childrenOf(cite).find(({type}) => type === 'citeKey')?.value ?? '')

function becomeText(node: TreeNode, source: string): void {
  const {start, end} = node.position ?? {start: {offset: 0}, end: {offset: 0}}
  node.type = 'text'
  node.value = source.slice(start.offset, end.offset)
  delete node.children
}
