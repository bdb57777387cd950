/**
 * From an offset of the source to a character of a text node: backslashes before punctuation and what
 * stands before a line of a block are in the source alone.
 *
 * @example
 *   characterAt(node, 7, 'a \\[b\\] c') // the node’s value is `a [b] c`
 */
import type {Text} from 'mdast'

/** Index in the node’s value; `undefined` where source and value cannot be laid side by side. */
export function characterAt({value, position}: Text, offset: number, source: string): number | undefined {
  let at = 0
  let from = position?.start.offset ?? offset
  while (from < offset) {
    if (at < value.length && source[from] === value[at] && !isEscape(source, from, value, at)) at++
    else if (!/[\\\s>]/.test(source[from]!)) return undefined
    from++
  }
  return at
}

/** Whether a backslash is of the source alone, though the value has one here, too: `\\\\`. */
const isEscape = (source: string, from: number, value: string, at: number): boolean =>
  source[from] === '\\' && source[from + 1] === '\\' && value[at + 1] !== '\\'
