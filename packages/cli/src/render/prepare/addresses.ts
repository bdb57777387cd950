/** Links nobody should follow: taken out, their text stays, each is reported. */
import {type Report, unsafeLink} from '../diagnostics.ts'
import {everyNode, field, type HtmlNode, type TreeNode} from '../tree.ts'
import {safeImageUrl, safeUrl} from '../urls.ts'

/** Changes the tree. */
export function dropUnsafeLinks(tree: TreeNode, report: Report): void {
  for (const node of everyNode(tree)) {
    if (typeof node['url'] === 'string' && node.type !== 'definition') checkOwn(node, report)
    else if (node.type === 'definition' && safeUrl(field(node, 'url')) === undefined) {
      report(unsafeLink(field(node, 'url'), node.position))
      node['url'] = ''
    }
    for (const html of node.data?.hChildren ?? []) checkHtml(html)
    checkProperties(node.data?.hProperties as Record<string, unknown> | undefined)
  }
}

function checkOwn(node: TreeNode, report: Report): void {
  const isImage = node.type === 'image'
  const url = field(node, 'url')
  const safe = isImage ? safeImageUrl(url) : safeUrl(url)
  if (safe !== undefined) {
    node['url'] = safe
    return
  }
  report(unsafeLink(url, node.position))
  if (isImage) becomes(node, {type: 'text', value: field(node, 'alt')})
  else becomes(node, {type: 'span', data: {hName: 'span'}, children: node.children ?? []})
}

function becomes(node: TreeNode, other: TreeNode): void {
  const {position} = node
  for (const key of Object.keys(node)) delete node[key]
  Object.assign(node, other, position ? {position} : {})
}

function checkHtml(html: HtmlNode): void {
  checkProperties(html.properties as Record<string, unknown> | undefined)
  for (const child of html.children ?? []) checkHtml(child)
}

function checkProperties(properties: Record<string, unknown> | undefined): void {
  for (const name of ['href', 'src']) {
    const found = properties?.[name]
    if (typeof found === 'string' && safeUrl(found) === undefined) delete properties![name]
  }
}
