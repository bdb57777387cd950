/**
 * Rich text of a caller as output: what stands before or after a cite.
 *
 * @example
 *   fromRichText([{type: 'text', value: 'see '}]) // => 'see '
 */
import type {Look, Out} from '../tree/out.ts'
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
  return kids.length === 1 && typeof kids[0] === 'string' ? kids[0] : {kids, whole: true}
}

function fromNode(node: RichNode): Out {
  if (node.type === 'text') return node.value
  const kids = node.children.map(fromNode)
  if (node.type === 'link') return {kids, url: node.url}
  return node.type === 'span' ? {kids} : {kids, look: looks[node.type]}
}
