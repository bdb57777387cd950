/**
 * Prefixes and suffixes as citeproc reads them: its light HTML for what that has, our tokens for the rest.
 *
 * @example
 *   affixOf([{type: 'text', value: 'see '}, {type: 'emphasis', children: [{type: 'text', value: 'esp.'}]}])
 *   // => 'see <i>esp.</i>'
 */
import type {RichNode, RichText} from '../../rich-text.ts'
import {fieldText, lessThan, token} from './tokens.ts'

/** Tags that citeproc takes in fields (citeproc-js manual, “HTML-like Formatting Tags”). */
const tags = new Map<RichNode['type'], readonly [string, string]>([
  ['emphasis', ['<i>', '</i>']],
  ['strong', ['<b>', '</b>']],
  ['superscript', ['<sup>', '</sup>']],
  ['subscript', ['<sub>', '</sub>']],
  ['smallCaps', ['<span style="font-variant:small-caps;">', '</span>']]
])

/** Marks nested deeper are left off. */
const maxDepth = 20

/** Rich text as a string for citeproc’s `prefix` and `suffix`. */
export const affixOf = (content: RichText, depth = 0): string =>
  content.map((node) => nodeOf(node, depth)).join('')

/** Characters alone, none of them markup. */
export const affixText = (value: string): string => fieldText(value).replaceAll('<', lessThan)

function nodeOf(node: RichNode, depth: number): string {
  if (node.type === 'text') return affixText(node.value)
  const content = affixOf(node.children, depth + 1)
  const tag = tags.get(node.type)
  if (depth > maxDepth || content === '') return content
  if (tag) return tag[0] + content + tag[1]
  if (node.type === 'underline') return token('underline', content)
  return node.type === 'link' ? token(`url:${fieldText(node.url)}`, content) : content
}
