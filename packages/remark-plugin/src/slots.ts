/**
 * Places for a reference list: `::: {#refs}`, `<div id="refs">`, a directive, a heading that announces
 * it, or the end.
 */
import type {Heading, Nodes, Parents, Root, RootContent} from 'mdast'
import {isListHeading} from './headings.ts'
import type {ListOptions} from './options.ts'

/** Where a list goes: in place of `count` children of `parent`, from `index` on. */
export interface Slot {
  parent: Parents
  index: number
  count: number
  /** Nodes that stay, before the list. */
  kept: RootContent[]
  /** Id the author gave it: `refs`, `refs-books`. */
  id: string
  /** What a directive's attributes ask for. */
  options: ListOptions
}

/** Every place an author marked, in order. */
export function slotsOf(tree: Root): Slot[] {
  const slots: Slot[] = []
  const walk = (parent: Parents): void => {
    const children: Nodes[] = parent.children
    for (const [index, child] of children.entries()) {
      const slot = slotAt(parent, index)
      if (slot) slots.push(slot)
      else if ('children' in child && holdsBlocks(child)) walk(child as Parents)
    }
  }
  walk(tree)
  return slots
}

const holdsBlocks = ({type}: Nodes): boolean =>
  type === 'blockquote' || type === 'list' || type === 'listItem' || /Directive$|^mdxJsxFlow/.test(type)

function slotAt(parent: Parents, index: number): Slot | undefined {
  const node = parent.children[index] as Nodes
  const base = {parent, index, count: 1, kept: [], options: {}}
  if (node.type === 'paragraph') return fencedSlot(parent, index)
  if (node.type === 'html') {
    const id = /^\s*<div\b[^>]{0,500}?\bid\s*=\s*["']?([^"'\s>]{1,100})/i.exec(node.value)?.[1]
    return id !== undefined && isListId(id)
      ? {...base, id, count: closed(parent, index, node.value)}
      : undefined
  }
  return directiveSlot(node, base) ?? jsxSlot(node, base)
}

const isListId = (id: string): boolean => id === 'refs' || id.startsWith('refs-')

/** `<div id="refs">` and, after a blank line, `</div>`. */
function closed(parent: Parents, index: number, value: string): number {
  const next = parent.children[index + 1]
  return !/<\/div>/i.test(value) && next?.type === 'html' && /^\s*<\/div>\s*$/i.test(next.value) ? 2 : 1
}

/** pandoc's fenced div, which CommonMark reads as text; content in it stays. */
function fencedSlot(parent: Parents, index: number): Slot | undefined {
  const lines = linesOf(parent.children[index] as Nodes)
  if (lines === undefined) return undefined
  if (/^\[\[(?:sitasi-)?(?:bibliography|references)\]\]$/i.test(lines.join(''))) {
    return {parent, index, count: 1, kept: [], id: 'refs', options: {}}
  }
  const id = /^:{3,}\s*\{[^{}]{0,200}?#([^\s{}]{1,100})[^{}]{0,200}\}\s*:*$/.exec(lines[0] ?? '')?.[1]
  if (id === undefined || !isListId(id)) return undefined
  if (isFence(lines.at(-1))) return {parent, index, count: 1, kept: inner(lines), id, options: {}}
  const siblings = parent.children as RootContent[]
  for (let end = index + 1; end < siblings.length; end++) {
    const last = linesOf(siblings[end]!)
    if (!last || !isFence(last.at(-1))) continue
    const kept = [
      ...siblings.slice(index + 1, end),
      ...(last.length > 1 ? [paragraph(last.slice(0, -1))] : [])
    ]
    return {parent, index, count: end - index + 1, kept, id, options: {}}
  }
  return {parent, index, count: 1, kept: [], id, options: {}}
}

const isFence = (line: string | undefined): boolean => /^:{3,}$/.test(line ?? '')

const inner = (lines: ReadonlyArray<string>): RootContent[] =>
  lines.length > 2 ? [paragraph(lines.slice(1, -1))] : []

const paragraph = (lines: ReadonlyArray<string>): RootContent => ({
  type: 'paragraph',
  children: [{type: 'text', value: lines.join('\n')}]
})

/** Lines of a paragraph that is text alone. */
function linesOf(node: Nodes): string[] | undefined {
  if (node.type !== 'paragraph') return undefined
  const values = node.children.map((child) => (child.type === 'text' ? child.value : undefined))
  return values.includes(undefined)
    ? undefined
    : values
        .join('')
        .split(/\r?\n/)
        .map((line) => line.trim())
}

const names = new Set(['refs', 'references', 'bibliography', 'sitasi-bibliography'])

interface Directive {
  type: string
  name?: string
  attributes?: Readonly<Record<string, string | null | undefined>> | null
  children?: RootContent[]
}

/** `::bibliography{type=book title="Buku"}`, `:::div{#refs}` of remark-directive. */
function directiveSlot(node: Nodes, base: Omit<Slot, 'id'>): Slot | undefined {
  const {type, name, attributes, children = []} = node as unknown as Directive
  if (type !== 'leafDirective' && type !== 'containerDirective') return undefined
  const own = attributes?.['id'] ?? undefined
  if (!names.has(name ?? '') && !(own !== undefined && isListId(own))) return undefined
  const kept = type === 'containerDirective' ? children : []
  return {...base, kept, id: own ?? 'refs', options: filterOf(attributes ?? {})}
}

/** Attributes as options; words are parted by spaces or commas. */
function filterOf(attributes: NonNullable<Directive['attributes']>): ListOptions {
  const list = (name: string) => {
    const words = attributes[name]?.split(/[\s,]+/).filter((word) => word !== '')
    return words && words.length > 0 ? words : undefined
  }
  return {
    title: attributes['title'] ?? undefined,
    type: list('type'),
    notType: list('not-type'),
    keyword: list('keyword'),
    language: list('language'),
    keys: list('keys')
  }
}

/** `<div id="refs" />` of MDX. */
function jsxSlot(node: Nodes, base: Omit<Slot, 'id'>): Slot | undefined {
  const {
    type,
    name,
    attributes,
    children = []
  } = node as unknown as {
    type: string
    name?: string
    attributes?: ReadonlyArray<{name?: string; value?: unknown}>
    children?: RootContent[]
  }
  if (type !== 'mdxJsxFlowElement' || name !== 'div') return undefined
  const id = attributes?.find((attribute) => attribute.name === 'id')?.value
  return typeof id === 'string' && isListId(id) ? {...base, kept: children, id} : undefined
}

/** The end of the section under the last heading that announces a list. */
export function headingSlot(tree: Root): Slot | undefined {
  for (let index = tree.children.length - 1; index >= 0; index--) {
    const node = tree.children[index]!
    if (node.type !== 'heading' || !isListHeading(textOf(node))) continue
    return slotAfter(tree, endOfSection(tree, index, node))
  }
  return undefined
}

/** Where the section of a heading ends: before the next heading that is not deeper, or a note's text. */
function endOfSection(tree: Root, index: number, {depth}: Heading): number {
  for (let end = index + 1; end < tree.children.length; end++) {
    const node = tree.children[end]!
    if (node.type === 'heading' && node.depth <= depth) return end
  }
  return beforeDefinitions(tree)
}

/** The end of a document, before the definitions that close it. */
export const endSlot = (tree: Root): Slot => slotAfter(tree, beforeDefinitions(tree))

/** A place between two nodes. */
export const slotAfter = (tree: Root, index: number): Slot => ({
  parent: tree,
  index,
  count: 0,
  kept: [],
  id: 'refs',
  options: {}
})

function beforeDefinitions({children}: Root): number {
  let end = children.length
  while (end > 0 && /^(?:footnoteD|d)efinition$/.test(children[end - 1]!.type)) end--
  return end
}

/** The characters of a heading. */
export function textOf(node: Nodes): string {
  if ('value' in node) return String(node.value)
  return 'children' in node ? (node.children as Nodes[]).map(textOf).join('') : ''
}
