/**
 * Settled text as plain text.
 *
 * @example
 *   toText([{type: 'mark', mark: 'italic', children: [{type: 'text', value: 'Signs'}]}]) // => 'Signs'
 */
import type {Woven} from '../tree/woven.ts'

/** The characters; blocks are parted by a line end, margin and what follows it by a space. */
export function toText(content: ReadonlyArray<Woven>): string {
  let out = ''
  for (const node of content) {
    if (node.type === 'text') out += node.value
    else if (node.type === 'span' && node.display !== undefined) {
      const joint = out === '' ? '' : node.display === 'right-inline' ? ' ' : '\n'
      out += joint + toText(node.children)
    } else out += toText(node.children)
  }
  return out
}
