/**
 * Settled text as HTML, as CSL's official cases have it.
 *
 * @example
 *   toHtml([{type: 'mark', mark: 'italic', children: [{type: 'text', value: 'A & B'}]}]) // => '<i>A &#38; B</i>'
 */

import type {Woven, WovenMark} from '../tree/woven.ts'
import type {Display} from '../types.ts'

const tags: Readonly<Record<WovenMark, readonly [string, string]>> = {
  italic: ['<i>', '</i>'],
  oblique: ['<em>', '</em>'],
  'normal-style': ['<span style="font-style:normal;">', '</span>'],
  'small-caps': ['<span style="font-variant:small-caps;">', '</span>'],
  'normal-variant': ['<span style="font-variant:normal;">', '</span>'],
  bold: ['<b>', '</b>'],
  light: ['', ''],
  'normal-weight': ['<span style="font-weight:normal;">', '</span>'],
  underline: ['<span style="text-decoration:underline;">', '</span>'],
  'no-decoration': ['<span style="text-decoration:none;">', '</span>'],
  sup: ['<sup>', '</sup>'],
  sub: ['<sub>', '</sub>'],
  baseline: ['<span style="baseline">', '</span>']
}

const blocks: Readonly<Record<Display, readonly [string, string]>> = {
  block: ['\n\n    <div class="csl-block">', '</div>\n'],
  'left-margin': ['\n    <div class="csl-left-margin">', '</div>'],
  'right-inline': ['<div class="csl-right-inline">', '</div>\n  '],
  indent: ['<div class="csl-indent">', '</div>\n  ']
}

const escapes: Readonly<Record<string, string>> = {'&': '&#38;', '<': '&#60;', '>': '&#62;'}
const escapable = /[&<>]/

/** Text with HTML's special characters escaped. */
export const escapeHtml = (text: string): string =>
  escapable.test(text) ? text.replace(/[&<>]/g, (char) => escapes[char]!) : text

/** HTML of settled text; an element with nothing in it is left out. */
export function toHtml(content: ReadonlyArray<Woven>): string {
  let out = ''
  for (const node of content) {
    if (node.type === 'text') {
      out += escapeHtml(node.value)
      continue
    }
    const inner = toHtml(node.children)
    if (inner === '') continue
    const [open, close] = around(node)
    out += open + inner + close
  }
  return out
}

function around(node: Exclude<Woven, {type: 'text'}>): readonly [string, string] {
  if (node.type === 'mark') return tags[node.mark]
  if (node.type === 'link') return [`<a href="${escapeHtml(node.url).replace(/"/g, '&#34;')}">`, '</a>']
  return node.display ? blocks[node.display] : ['', '']
}
