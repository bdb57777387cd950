/**
 * Puts a comma or a full stop that a suffix begins with into the quotation marks before it, where the
 * locale has it so (CSL 1.0.2, `punctuation-in-quote`).
 *
 * @example
 *   // “A Title”, emphasis added => “A Title,” emphasis added
 */
import type {RichNode, RichText} from '@sitasi/core'

/** Works on neighbours at the top level of what was rendered. */
export function intoQuotes(content: RichText): RichText {
  const out: RichNode[] = []
  for (const node of content) {
    const own = node.type === 'text' ? withinText(node.value) : undefined
    const mark = own === undefined ? undefined : /^[,.](?![,.])/.exec(own)?.[0]
    const before = out.at(-1)
    const joined = mark !== undefined && before ? withMark(before, mark) : undefined
    if (joined && own !== undefined) {
      out[out.length - 1] = joined
      out.push({type: 'text', value: own.slice(1)})
    } else out.push(own === undefined ? node : {type: 'text', value: own})
  }
  return out
}

const withinText = (value: string): string =>
  value.replace(
    /([^.,!?])(”’?|’”)([,.])(?![,.])/gu,
    (_, last: string, quote: string, mark: string) => last + mark + quote
  )

/** The node with the mark inside its closing quotation mark; `undefined` where it does not end with one. */
function withMark(node: RichNode, mark: string): RichNode | undefined {
  if (node.type !== 'text') {
    const last = node.children.at(-1)
    const joined = last && withMark(last, mark)
    return joined && {...node, children: [...node.children.slice(0, -1), joined]}
  }
  const match = /^(.*[^.,!?])([”’]{1,2})$/s.exec(node.value)
  if (!match || !(match[2]!.includes('”') || match[1]!.includes('‘'))) return undefined
  return {...node, value: match[1]! + mark + match[2]!}
}
