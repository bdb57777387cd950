/**
 * Settled text as rich text: marks, links, and spans that know their variable and item.
 *
 * @example
 *   toRichText([{type: 'mark', mark: 'italic', children: [{type: 'text', value: 'Signs'}]}])
 *   // => [{type: 'emphasis', children: [{type: 'text', value: 'Signs'}]}]
 */
import type {Woven, WovenMark} from '../tree/woven.ts'
import type {Mark, MarkType, RichNode, Span} from '../types.ts'

const marks: Readonly<Partial<Record<WovenMark, MarkType>>> = {
  italic: 'emphasis',
  oblique: 'emphasis',
  bold: 'strong',
  'small-caps': 'smallCaps',
  sup: 'superscript',
  sub: 'subscript',
  underline: 'underline'
}

/** What each of the looks that undo another takes away. */
const undone: Readonly<Partial<Record<WovenMark, ReadonlyArray<MarkType>>>> = {
  'normal-style': ['emphasis'],
  'normal-weight': ['strong'],
  light: ['strong'],
  'normal-variant': ['smallCaps'],
  'no-decoration': ['underline'],
  baseline: ['superscript', 'subscript']
}

/** Rich text; where a look is undone inside its own mark, the mark is parted around the place. */
export const toRichText = (content: ReadonlyArray<Woven>): RichNode[] => convert(content, [])

/** Children, each wrapped in the marks of `pending` that still hold for it. */
function convert(content: ReadonlyArray<Woven>, pending: ReadonlyArray<MarkType>): RichNode[] {
  const out: RichNode[] = []
  for (let index = 0; index < content.length; index++) {
    const node = content[index]!
    if (node.type === 'text') {
      if (node.value === '') continue
      const text: RichNode = {type: 'text', value: node.value}
      put(out, pending.length === 0 ? text : wrap([text], pending))
    } else if (node.type === 'mark') putMarked(out, node.mark, node.children, pending)
    else {
      const children = convert(node.children, pending)
      if (children.length === 0) continue
      out.push(node.type === 'link' ? {type: 'link', url: node.url, children} : spanOf(children, node))
    }
  }
  return out
}

function putMarked(
  out: RichNode[],
  own: WovenMark,
  content: ReadonlyArray<Woven>,
  pending: ReadonlyArray<MarkType>
): void {
  const mark = marks[own]
  const gone = undone[own]
  const kept = gone ? pending.filter((each) => !gone.includes(each)) : pending
  const inside = mark && !kept.includes(mark) ? [...kept, mark] : kept
  if (hasUndoing(content)) for (const each of convert(content, inside)) put(out, each)
  else put(out, wrap(convert(content, []), inside))
}

function spanOf(children: RichNode[], {variable, itemId, display}: Omit<Span, 'children'>): Span {
  const span: Span = {type: 'span', children}
  if (variable !== undefined) span.variable = variable
  if (itemId !== undefined) span.itemId = itemId
  if (display !== undefined) span.display = display
  return span
}

function hasUndoing(content: ReadonlyArray<Woven>): boolean {
  return content.some(
    (node) =>
      node.type !== 'text' &&
      ((node.type === 'mark' && undone[node.mark] !== undefined) || hasUndoing(node.children))
  )
}

function wrap(children: RichNode[], types: ReadonlyArray<MarkType>): RichNode | undefined {
  if (children.length === 0) return undefined
  if (types.length === 0) return children.length === 1 ? children[0] : {type: 'span', children}
  let inner = children
  for (let index = types.length - 1; index >= 0; index--) inner = [{type: types[index]!, children: inner}]
  return inner[0]
}

function put(out: RichNode[], node: RichNode | undefined): void {
  if (node === undefined) return
  const last = out.at(-1)
  if (node.type === 'text' && last?.type === 'text')
    out[out.length - 1] = {type: 'text', value: last.value + node.value}
  else if (last && isMark(node) && last.type === node.type) {
    const children = [...last.children]
    for (const child of node.children) put(children, child)
    out[out.length - 1] = {type: node.type, children}
  } else if (
    node.type === 'span' &&
    node.variable === undefined &&
    node.display === undefined &&
    node.itemId === undefined
  ) {
    for (const child of node.children) put(out, child)
  } else out.push(node)
}

const isMark = (node: RichNode): node is Mark =>
  node.type !== 'text' && node.type !== 'link' && node.type !== 'span'
