/**
 * The parts of an entry that stand apart from each other (CSL 1.0.2, “Display”, “second-field-align”).
 *
 * @example
 *   linesOf(ieeeEntry) // => [{label: …'[1]', content: …'J. Doe, …', indented: false}]
 */
import type {RichNode, RichText, Span} from '../rich-text.ts'
import {plain} from '../rich-text.ts'

/** Content, and where CSL wants it; a run of content without `display` is one part. */
export interface Part {
  display: Span['display']
  content: RichText
}

/** A line of an entry. */
export interface Line {
  /** What stands in the left margin; empty for most. */
  label: RichText
  content: RichText
  indented: boolean
}

/** An entry taken apart at its top level. */
export function partsOf(content: RichText): ReadonlyArray<Part> {
  const parts: {display: Span['display']; content: RichNode[]}[] = []
  for (const node of content) {
    const display = node.type === 'span' ? node.display : undefined
    const last = parts.at(-1)
    if (display !== undefined && node.type === 'span') parts.push({display, content: [...node.children]})
    else if (last && last.display === undefined) last.content.push(node)
    else parts.push({display: undefined, content: [node]})
  }
  return parts
}

/** An entry as lines: blocks and indented pieces have their own, anything else shares one. */
export function linesOf(content: RichText): ReadonlyArray<Line> {
  const lines: Line[] = []
  let open: Line | undefined
  for (const {display, content: part} of partsOf(content)) {
    if (display === 'block' || display === 'indent') {
      lines.push({label: [], content: part, indented: display === 'indent'})
      open = undefined
    } else if (open) open.content = [...open.content, ...part]
    else {
      const label = display === 'left-margin'
      open = {label: label ? part : [], content: label ? [] : part, indented: false}
      lines.push(open)
    }
  }
  return lines
}

/** A line in one piece, its label followed by a space. */
export function inOneLine({label, content}: Line): RichText {
  const spaced = plain(label) === '' || plain(content) === '' || /\s$/.test(plain(label))
  return spaced ? [...label, ...content] : [...label, {type: 'text', value: ' '}, ...content]
}

/**
 * The same without spans and without links the target does not keep, and with neighbouring texts as one, for
 * targets where a character looks at the next.
 */
export function joined(content: RichText, keepsLink: (url: string) => boolean): RichText {
  const nodes: RichNode[] = []
  for (const node of content) {
    const dissolves = node.type === 'span' || (node.type === 'link' && !keepsLink(node.url))
    for (const piece of dissolves ? joined(node.children, keepsLink) : [node]) addPiece(nodes, piece)
  }
  return nodes
}

function addPiece(nodes: RichNode[], piece: RichNode): void {
  const last = nodes.at(-1)
  if (piece.type === 'text' && last?.type === 'text') {
    nodes[nodes.length - 1] = {type: 'text', value: last.value + piece.value}
  } else nodes.push(piece)
}
