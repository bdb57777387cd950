/**
 * A link within a link’s text (a citation in it, say) is no link: HTML, LaTeX and Word know none.
 *
 * @example
 *   // [see @doe1999](https://example.org): the outer link stays
 */
import {attribute, type TreeNode} from '../tree.ts'

/** Changes the tree. */
export function unnestLinks(node: TreeNode, inLink = false): void {
  const isLink = node.type === 'link' || node.type === 'linkReference' || node.data?.hName === 'a'
  for (const child of node.children ?? []) unnestLinks(child, inLink || isLink)
  if (!inLink || !isLink) return
  const id = attribute(node, 'id')
  node.type = 'span'
  node.data = {hName: 'span', ...(id === undefined ? {} : {hProperties: {id}})}
  delete node['url']
}
