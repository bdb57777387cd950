/**
 * Addresses of files, as they are from the output’s folder instead of the document’s.
 *
 * @example
 *   // bab/1.md has ![](gambar/a.png) and is rendered to out/1.html
 *   rebase(tree, 'bab', 'out') // ![](../bab/gambar/a.png)
 */
import {join, relative, sep} from 'node:path'
import {everyNode, field, type TreeNode} from '../tree.ts'

/** Changes the tree. */
export function rebase(tree: TreeNode, from: string, to: string): void {
  if (relative(to, from) === '') return
  for (const node of everyNode(tree)) {
    const url = field(node, 'url')
    if (url === '' || /^(?:[a-z][a-z0-9+.-]*:|[#/?])/i.test(url)) continue
    const [, path, rest] = /^([^?#]*)(.*)$/s.exec(url)!
    node['url'] = relative(to, join(from, path!)).split(sep).join('/') + rest
  }
}
