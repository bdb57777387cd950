/** Inlines with nothing that Markdown does not know: looks are signs of the dialect. */
import {markOf} from '../marks.ts'
import {attribute, characters, childrenOf, classesOf, field, type TreeNode} from '../tree.ts'
import type {Dialect} from './dialects.ts'

/** Characters that are written as they are. */
export const raw = (value: string): TreeNode => ({type: 'html', value})

const own = new Set(['emphasis', 'strong', 'strike'])
const types: Readonly<Record<string, string>> = {emphasis: 'emphasis', strong: 'strong', strike: 'delete'}

/** Writes nodes of Markdown alone. */
export function inlinesOf(nodes: ReadonlyArray<TreeNode>, dialect: Dialect): TreeNode[] {
  const inlines = nodes.flatMap((node): TreeNode[] => {
    if (node.value !== undefined || !(node.children || node.data?.hChildren)) return [node]
    const children = inlinesOf(childrenOf(node), dialect)
    const mark = markOf(node)
    if (mark && own.has(mark)) return [{type: types[mark]!, children}]
    const signs = mark && dialect.marks[mark]
    if (signs) return [raw(signs[0]), ...children, raw(signs[1])].filter(({value}) => value !== '')
    if (node.data?.hName === 'a' || node.type === 'link') return linkOf(node, children, dialect)
    if (node.type === 'linkReference') return [{...node, children}]
    const isMargin = classesOf(node).includes('csl-left-margin')
    return isMargin && !characters(node).endsWith(' ') ? [...children, {type: 'text', value: ' '}] : children
  })
  return joinedTexts(inlines)
}

/** Texts that meet are one: an address is written as such only where its text is whole. */
function joinedTexts(nodes: ReadonlyArray<TreeNode>): TreeNode[] {
  const joined: TreeNode[] = []
  for (const node of nodes) {
    const last = joined.at(-1)
    if (node.type === 'text' && last?.type === 'text') {
      joined[joined.length - 1] = {type: 'text', value: (last.value ?? '') + (node.value ?? '')}
    } else joined.push(node)
  }
  return joined
}

/** Where the list has no ids, nothing points at its entries. */
function linkOf(node: TreeNode, children: TreeNode[], dialect: Dialect): TreeNode[] {
  const url = attribute(node, 'href') ?? field(node, 'url')
  if (!dialect.fences && /^#(?:[\w-]+-)?ref-/.test(url)) return children
  return [{type: 'link', url, title: node['title'], children}]
}
