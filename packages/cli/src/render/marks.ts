/** Looks of text, by the names mdast, HTML and our classes have for them. */
import type {MarkKind} from './document.ts'
import {classesOf, type TreeNode} from './tree.ts'

const byType: Readonly<Record<string, MarkKind>> = {
  emphasis: 'emphasis',
  strong: 'strong',
  delete: 'strike',
  superscript: 'superscript',
  subscript: 'subscript',
  underline: 'underline',
  smallCaps: 'smallCaps'
}

const byTag: Readonly<Record<string, MarkKind>> = {
  em: 'emphasis',
  i: 'emphasis',
  cite: 'emphasis',
  strong: 'strong',
  b: 'strong',
  del: 'strike',
  s: 'strike',
  sup: 'superscript',
  sub: 'subscript',
  u: 'underline'
}

const byClass: Readonly<Record<string, MarkKind>> = {
  smallcaps: 'smallCaps',
  'small-caps': 'smallCaps',
  underline: 'underline',
  ul: 'underline'
}

/** The look a node gives its text, if any. */
export function markOf(node: TreeNode): MarkKind | undefined {
  const {hName} = node.data ?? {}
  if (hName !== undefined && Object.hasOwn(byTag, hName)) return byTag[hName]
  const name = classesOf(node).find((name) => Object.hasOwn(byClass, name))
  if (name !== undefined) return byClass[name]
  return Object.hasOwn(byType, node.type) && hName === undefined ? byType[node.type] : undefined
}
