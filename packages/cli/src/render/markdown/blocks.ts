/** Blocks with nothing that Markdown does not know: what stands for a meaning is fenced, or its content alone. */
import {attribute, childrenOf, classesOf, type TreeNode} from '../tree.ts'
import type {Dialect} from './dialects.ts'
import {inlinesOf, raw} from './inlines.ts'

/** Front matter is written anew. */
export function blocksOf(nodes: ReadonlyArray<TreeNode>, dialect: Dialect): TreeNode[] {
  return nodes
    .filter(({type}) => type !== 'yaml' && type !== 'toml')
    .flatMap((node) => blockOf(node, dialect))
}

function blockOf(node: TreeNode, dialect: Dialect): TreeNode[] {
  const classes = classesOf(node)
  const id = attribute(node, 'id')
  if (classes.includes('csl-entry')) return fence(entry(node, dialect), id, ['csl-entry'], dialect)
  if (node.data?.hName === 'div' || node.data?.hName === 'section') {
    return fence(blocksOf(childrenOf(node), dialect), id, classes, dialect)
  }
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
    return [{...node, children: inlinesOf(childrenOf(node), dialect)}]
  }
  return [node.children ? {...node, children: blocksOf(node.children, dialect)} : node]
}

function fence(
  inside: TreeNode[],
  id: string | undefined,
  classes: ReadonlyArray<string>,
  dialect: Dialect
): TreeNode[] {
  if (!dialect.fences) return inside
  const words = [...(id ? [`#${id}`] : []), ...classes.map((name) => `.${name}`)].join(' ')
  const colons = classes.includes('csl-entry') ? ':::' : '::::'
  return [raw(`${colons} {${words}}`), ...inside, raw(colons)]
}

function entry(node: TreeNode, dialect: Dialect): TreeNode[] {
  const children = childrenOf(node)
  if (children.some(({type}) => type === 'paragraph')) return blocksOf(children, dialect)
  const parts = children.flatMap((child, index) =>
    index > 0 && isLine(child) ? [{type: 'break'}, child] : [child]
  )
  return [{type: 'paragraph', children: inlinesOf(parts, dialect)}]
}

const isLine = (node: TreeNode) =>
  classesOf(node).some((name) => name === 'csl-block' || name === 'csl-indent')
