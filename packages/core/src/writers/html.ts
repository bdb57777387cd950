/**
 * HTML fragments: the tree of `hast.ts` as text.
 *
 * @example
 *   writeInline([{type: 'emphasis', children: [{type: 'text', value: 'A & B'}]}]) // => '<em>A &amp; B</em>'
 */
import type {RichText} from '../rich-text.ts'
import type {HastNode} from './hast.ts'
import {writeInline as inlineTree, writeList as listTree} from './hast.ts'
import type {ReferenceList} from './writer.ts'

/** Running text. */
export const writeInline = (content: RichText): string => html(inlineTree(content))

/** The list, as a `div`. */
export const writeList = (list: ReferenceList): string => `${html([listTree(list)])}\n`

const html = (nodes: ReadonlyArray<HastNode>): string => nodes.map(nodeHtml).join('')

function nodeHtml(node: HastNode): string {
  if (node.type === 'text') return escapeText(node.value)
  const attributes = Object.entries(node.properties).map(([name, value]) => {
    const text = Array.isArray(value) ? value.join(' ') : String(value)
    return ` ${attributeNames.get(name) ?? name}="${escapeText(text)}"`
  })
  return `<${node.tagName}${attributes.join('')}>${html(node.children)}</${node.tagName}>`
}

/** Names that HTML spells differently from hast. */
const attributeNames = new Map([
  ['className', 'class'],
  ['dataEntrySpacing', 'data-entry-spacing'],
  ['dataLineSpacing', 'data-line-spacing']
])

const entities = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ['\0', '\ufffd']
])

const escapeText = (text: string): string =>
  text.replace(/[&<>"\0]/g, (character) => entities.get(character)!)
