/**
 * Headings: pandoc’s attributes in braces are read, each gets an id.
 *
 * @example
 *   // ## Metode {#sec-metode .unnumbered}
 *   {depth: 2, id: 'sec-metode', node: …}
 */
import {slugs} from '../slugs.ts'
import {attribute, characters, everyNode, type TreeNode} from '../tree.ts'

/** A heading of the document. */
export interface TocEntry {
  depth: number
  id: string
  node: TreeNode
}

const braces = /\s*\{((?:\s*(?:#[^\s{}]+|\.[^\s{}]+|-))+)\s*\}$/

/** Changes the tree; the headings in order. */
export function nameHeadings(tree: TreeNode): ReadonlyArray<TocEntry> {
  const headings = [...everyNode(tree)].filter(({type}) => type === 'heading')
  for (const node of headings) readBraces(node)
  const own = headings.flatMap((node) => attribute(node, 'id') ?? [])
  const slug = slugs(own)
  return headings.map((node) => {
    const id = attribute(node, 'id') ?? slug(wordsOf(node))
    node.data = {...node.data, hProperties: {...node.data?.hProperties, id}}
    return {depth: Number(node['depth'] ?? 1), id, node}
  })
}

/** Its own words: what a citation prints depends on the style, and links to headings should not. */
function wordsOf(node: TreeNode): string {
  if (attribute(node, 'dataCites') !== undefined) return ''
  return node.children ? node.children.map(wordsOf).join('') : characters(node)
}

function readBraces(node: TreeNode): void {
  const last = node.children?.at(-1)
  const found = last?.type === 'text' ? braces.exec(last.value ?? '') : null
  if (!last || !found) return
  last.value = last.value!.slice(0, found.index)
  const words = found[1]!.trim().split(/\s+/)
  const id = words.find((word) => word.startsWith('#'))?.slice(1)
  const className = words.filter((word) => word.startsWith('.')).map((word) => word.slice(1))
  const properties = {...(id ? {id} : {}), ...(className.length > 0 ? {className} : {})}
  node.data = {...node.data, hProperties: {...node.data?.hProperties, ...properties}}
}
