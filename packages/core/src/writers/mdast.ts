/**
 * Markdown as a tree (mdast). Marks that Markdown does not have are emphasis with `data.hName`, so that
 * remark-rehype makes the right element of them; the list is a list whose HTML is pandoc’s.
 *
 * @example
 *   writeInline([{type: 'emphasis', children: [{type: 'text', value: 'Signs'}]}])
 *   // => [{type: 'emphasis', children: [{type: 'text', value: 'Signs'}]}]
 */
import type {RichNode, RichText} from '../rich-text.ts'
import {safeUrl} from '../urls.ts'
import {writeList as listHast} from './hast.ts'
import {inOneLine, linesOf} from './structure.ts'
import type {ReferenceList} from './writer.ts'

/** A node of mdast, as far as it is made here. */
export type MdastNode = MdastParent | {type: 'text'; value: string} | {type: 'break'}

/** A node with children. */
export interface MdastParent {
  type: 'emphasis' | 'strong' | 'link' | 'paragraph' | 'list' | 'listItem'
  children: MdastNode[]
  url?: string
  ordered?: boolean
  spread?: boolean
  data?: {hName: string; hProperties?: Record<string, string | number | string[]>}
}

/** Elements that Markdown has no mark for. */
const elements = new Map<RichNode['type'], NonNullable<MdastParent['data']>>([
  ['smallCaps', {hName: 'span', hProperties: {className: ['smallcaps']}}],
  ['superscript', {hName: 'sup'}],
  ['subscript', {hName: 'sub'}],
  ['underline', {hName: 'u'}]
])

/** Running text. */
export const writeInline = (content: RichText): MdastNode[] => content.flatMap(inline)

function inline(node: RichNode): MdastNode[] {
  if (node.type === 'text') return [{type: 'text', value: node.value}]
  const children = writeInline(node.children)
  if (node.type === 'link') return linked(node.url, children)
  if (node.type === 'emphasis' || node.type === 'strong') return [{type: node.type, children}]
  if (node.type === 'span') return children
  return [{type: 'emphasis', data: elements.get(node.type)!, children}]
}

function linked(address: string, children: MdastNode[]): MdastNode[] {
  const url = safeUrl(address)
  return url === undefined ? children : [{type: 'link', url, children}]
}

/** The list; its HTML is that of `hast.ts`. */
export function writeList(list: ReferenceList): MdastParent {
  const {properties} = listHast({...list, entries: []})
  const children = list.entries.map(({id, content}): MdastParent => {
    const hProperties = {id: `ref-${id}`, className: ['csl-entry'], role: 'listitem'}
    const paragraph: MdastParent = {type: 'paragraph', children: entryLines(content)}
    return {type: 'listItem', spread: false, data: {hName: 'div', hProperties}, children: [paragraph]}
  })
  return {
    type: 'list',
    ordered: false,
    spread: false,
    data: {hName: 'div', hProperties: properties},
    children
  }
}

function entryLines(content: RichText): MdastNode[] {
  return linesOf(content).flatMap((line, index): MdastNode[] => {
    const nodes = writeInline(inOneLine(line))
    return index === 0 ? nodes : [{type: 'break'}, ...nodes]
  })
}
