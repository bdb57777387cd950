/** The Markdown tree (mdast) as the writers read it: any node, with what plugins say of its HTML. */
import type {Place} from '@sitasi/core'

/** Attributes as hast has them. */
export type Properties = Readonly<Record<string, unknown>>

/** An element or text of hast, as plugins leave it in `data.hChildren`. */
export interface HtmlNode {
  type: string
  tagName?: string
  value?: string
  properties?: Properties
  children?: ReadonlyArray<HtmlNode>
}

/** A node of the tree, whoever made it. */
export interface TreeNode {
  type: string
  value?: string
  children?: TreeNode[]
  position?: Place | undefined
  data?: {hName?: string; hProperties?: Properties; hChildren?: HtmlNode[]} & Record<string, unknown>
  [field: string]: unknown
}

/** Classes a plugin gave the node. */
export function classesOf(node: TreeNode): ReadonlyArray<string> {
  const found = node.data?.hProperties?.['className'] ?? node.data?.hProperties?.['class']
  if (Array.isArray(found)) return found.map(String)
  return typeof found === 'string' ? found.split(/\s+/) : []
}

/** A string among a node’s attributes. */
export function attribute(node: TreeNode, name: string): string | undefined {
  const found = node.data?.hProperties?.[name]
  return typeof found === 'string' ? found : undefined
}

/** A string among a node’s own fields. */
export function field(node: TreeNode, name: string): string {
  const found = node[name]
  return typeof found === 'string' ? found : ''
}

/** The children of a node; those that a plugin gave as hast, as nodes. */
export function childrenOf(node: TreeNode): ReadonlyArray<TreeNode> {
  const html = node.data?.hChildren
  return html ? html.map(fromHtml) : (node.children ?? [])
}

function fromHtml(html: HtmlNode): TreeNode {
  if (html.type === 'text') return {type: 'text', value: html.value ?? ''}
  return {
    type: 'element',
    data: {hName: html.tagName ?? '', hProperties: html.properties ?? {}},
    children: (html.children ?? []).map(fromHtml)
  }
}

/** Every node, parents first. */
export function* everyNode(node: TreeNode): Generator<TreeNode> {
  yield node
  for (const child of node.children ?? []) yield* everyNode(child)
}

/** The characters of a node and all in it. */
export function characters(node: TreeNode): string {
  if (node.type === 'footnoteReference' || node.type === 'html') return ''
  if (node.type === 'break') return ' '
  return node.value ?? childrenOf(node).map(characters).join('')
}
