/**
 * Rich text of a caller as output: what stands before or after a cite.
 *
 * @example
 *   fromRichText([{type: 'text', value: 'see '}]) // => 'see '
 */
import {type Look, node, type Out, rareNode} from '../tree/out.ts'
import type {MarkType, RichNode, RichText} from '../types.ts'

const looks: Readonly<Record<MarkType, Look>> = {
  emphasis: {style: 'italic'},
  strong: {weight: 'bold'},
  smallCaps: {variant: 'small-caps'},
  superscript: {align: 'sup'},
  subscript: {align: 'sub'},
  underline: {decoration: 'underline'}
}

/** The output; punctuation inside stays as its author put it. */
export function fromRichText(content: RichText): Out {
  const kids = content.map(fromNode)
  return kids.length === 1 && typeof kids[0] === 'string' ? kids[0] : rareNode(kids, {whole: true})
}

function fromNode(each: RichNode): Out {
  if (each.type === 'text') return each.value
  const kids = each.children.map(fromNode)
  if (each.type === 'link') return rareNode(kids, {url: each.url})
  return each.type === 'span' ? node(kids) : node(kids, looks[each.type])
}
