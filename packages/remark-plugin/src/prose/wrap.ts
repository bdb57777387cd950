/**
 * Puts stretches of the source into nodes of their own, through emphasis and other marks: texts are cut
 * where a stretch begins and ends.
 *
 * @example
 *   new Wrapper(tree, source).wrap({start: 4, end: 16}, (children) => renderedCitation(['betz2009'], children))
 */
import type {Range} from '@sitasi/core/prose'
import type {Nodes, Parents, PhrasingContent, Root, Text} from 'mdast'
import {characterAt} from './character-at.ts'

/** A node with running text, and where it stands. */
interface Block extends Range {
  node: Parents
}

/** Stretches are given in the order of the text, those within others after these. */
export class Wrapper {
  readonly #text: string
  readonly #blocks: ReadonlyArray<Block>
  #next = 0

  constructor(tree: Root, text: string) {
    this.#text = text
    this.#blocks = blocksOf(tree)
  }

  /** Whether the stretch could be wrapped: not where marks cross it. */
  wrap(range: Range, wrapped: (children: PhrasingContent[]) => PhrasingContent): boolean {
    const block = this.#blockAt(range.start)
    return block !== undefined && block.end >= range.end && this.#wrapIn(block.node, range, wrapped)
  }

  /** What of a stretch stands in its first block. */
  wrapWithin(range: Range, wrapped: (children: PhrasingContent[]) => PhrasingContent): boolean {
    const block = this.#blockAt(range.start)
    if (!block || block.start >= range.end) return false
    const start = Math.max(range.start, block.start)
    return this.#wrapIn(block.node, {start, end: Math.min(range.end, block.end)}, wrapped)
  }

  /** The first block that ends after an offset. */
  #blockAt(offset: number): Block | undefined {
    while ((this.#blocks[this.#next]?.end ?? Number.POSITIVE_INFINITY) <= offset) this.#next++
    return this.#blocks[this.#next]
  }

  #wrapIn(block: Parents, range: Range, wrapped: (children: PhrasingContent[]) => PhrasingContent): boolean {
    const parent = innermost(block, range)
    if (!parent) return false
    const from = this.#cut(parent, range.start)
    const to = this.#cut(parent, range.end)
    if (from === undefined || to === undefined || from >= to) return false
    const children = parent.children as PhrasingContent[]
    const inside = children.slice(from, to)
    const node = wrapped(inside)
    if (node.type === 'link' && inside.some(hasLink)) return false
    node.position = {start: inside[0]!.position!.start, end: inside.at(-1)!.position!.end}
    children.splice(from, to - from, node)
    return true
  }

  /** Index among the children where an offset falls, once a text there is cut in two. */
  #cut(parent: Parents, offset: number): number | undefined {
    const children = parent.children as Nodes[]
    for (const [index, child] of children.entries()) {
      const {start, end} = child.position ?? {}
      if (start?.offset === undefined || end?.offset === undefined) return undefined
      if (offset === start.offset) return index
      if (offset === end.offset && index === children.length - 1) return index + 1
      if (offset <= start.offset || offset >= end.offset) continue
      if (child.type !== 'text') return undefined
      const halves = cutText(child, offset, this.#text)
      if (!halves) return undefined
      children.splice(index, 1, ...halves)
      return index + 1
    }
    return undefined
  }
}

function cutText(node: Text, offset: number, source: string): [Text, Text] | undefined {
  const at = characterAt(node, offset, source)
  if (at === undefined || at === 0 || at === node.value.length) return undefined
  const {start, end} = node.position!
  const border = pointIn(start, source, offset)
  return [
    {type: 'text', value: node.value.slice(0, at), position: {start, end: border}},
    {type: 'text', value: node.value.slice(at), position: {start: border, end}}
  ]
}

function pointIn(start: NonNullable<Text['position']>['start'], source: string, offset: number) {
  const lines = source.slice(start.offset, offset).split(/\r\n?|\n/)
  const column = lines.length === 1 ? start.column + lines[0]!.length : lines.at(-1)!.length + 1
  return {line: start.line + lines.length - 1, column, offset}
}

/** The node furthest in that holds all of a stretch; none within a link or a citation with keys. */
function innermost(block: Parents, {start, end}: Range): Parents | undefined {
  const inner = (block.children as Nodes[]).find(
    (child) =>
      'children' in child &&
      (child.position?.start.offset ?? Number.POSITIVE_INFINITY) <= start &&
      (child.position?.end.offset ?? 0) >= end
  )
  if (!inner) return block
  return /^(?:link|linkReference|citation)$/.test(inner.type)
    ? undefined
    : innermost(inner as Parents, {start, end})
}

function hasLink(node: Nodes): boolean {
  if (/^(?:link|linkReference|citation)$/.test(node.type)) return true
  return 'children' in node && (node.children as Nodes[]).some(hasLink)
}

/** Paragraphs, headings and cells of tables, in order. */
function blocksOf(tree: Root): Block[] {
  const blocks: Block[] = []
  const walk = (node: Nodes): void => {
    const {start, end} = node.position ?? {}
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
      if (start?.offset !== undefined && end?.offset !== undefined)
        blocks.push({node, start: start.offset, end: end.offset})
    } else if ('children' in node) for (const child of (node as Parents).children) walk(child)
  }
  walk(tree)
  return blocks
}
