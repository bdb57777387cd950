/**
 * Settled text as rich text: marks, links, and spans that know their variable and item.
 *
 * @example
 *   toRichText([{type: 'mark', mark: 'italic', children: [{type: 'text', value: 'Signs'}]}])
 *   // => [{type: 'emphasis', children: [{type: 'text', value: 'Signs'}]}]
 */
import type {Woven, WovenMark} from '../tree/woven.ts'
import type {Mark, MarkType, RichNode} from '../types.ts'

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
export function toRichText(content: ReadonlyArray<Woven>): RichNode[] {
  return new Converter().convert(content, [])
}

class Converter {
  /** Children, each wrapped in the marks of `pending` that still hold for it. */
  convert(content: ReadonlyArray<Woven>, pending: ReadonlyArray<MarkType>): RichNode[] {
    const out: RichNode[] = []
    for (const node of content) {
      if (node.type === 'text') {
        if (node.value !== '') put(out, wrap([{type: 'text', value: node.value}], pending))
      } else if (node.type === 'mark') {
        const mark = marks[node.mark]
        const gone = undone[node.mark]
        const kept = gone ? pending.filter((each) => !gone.includes(each)) : pending
        const inside = mark && !kept.includes(mark) ? [...kept, mark] : kept
        if (hasUndoing(node.children)) for (const each of this.convert(node.children, inside)) put(out, each)
        else put(out, wrap(this.convert(node.children, []), inside))
      } else if (node.type === 'link') {
        const children = this.convert(node.children, pending)
        if (children.length > 0) out.push({type: 'link', url: node.url, children})
      } else {
        const children = this.convert(node.children, pending)
        const {variable, itemId, display} = node
        if (children.length > 0) out.push({type: 'span', children, ...given({variable, itemId, display})})
      }
    }
    return out
  }
}

const given = <T extends object>(traits: T): Partial<T> =>
  Object.fromEntries(Object.entries(traits).filter(([, value]) => value !== undefined)) as Partial<T>

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
