/** How the style wants its list, as the list’s node says it. */
import type {ListLook} from '@sitasi/core'
import {classesOf, everyNode, type TreeNode} from '../tree.ts'

/** The look of the first list; nothing where there is none. */
export function lookOf(tree: TreeNode): ListLook | undefined {
  for (const node of everyNode(tree)) {
    const classes = classesOf(node)
    if (!classes.includes('references')) continue
    const number = (name: string) => Number(node.data?.hProperties?.[name] ?? 1)
    return {
      hangingIndent: classes.includes('hanging-indent'),
      secondFieldAlign: undefined,
      lineSpacing: number('dataLineSpacing'),
      entrySpacing: number('dataEntrySpacing')
    }
  }
  return undefined
}
