/** Blocks of a Markdown tree, one reader a kind. */
import type {Align, Block, Blocks, Inlines} from '../document.ts'
import {attribute, childrenOf, classesOf, field, type TreeNode} from '../tree.ts'
import {readInlines, trimmed} from './inlines.ts'
import type {Reader} from './reader.ts'
import {readReferences} from './references.ts'

type Read = (node: TreeNode, reader: Reader) => Blocks

const kinds: Readonly<Record<string, Read>> = {
  heading: (node, reader) => [
    {
      type: 'heading',
      depth: Number(node['depth'] ?? 1),
      id: attribute(node, 'id') ?? '',
      children: readInlines(childrenOf(node), reader)
    }
  ],
  paragraph: (node, reader) => paragraph(trimmed(readInlines(childrenOf(node), reader))),
  blockquote: (node, reader) => [{type: 'quote', children: readBlocks(childrenOf(node), reader)}],
  list: (node, reader) => [readList(node, reader)],
  code: (node) => [{type: 'code', lang: field(node, 'lang'), value: node.value ?? ''}],
  math: (node) => [{type: 'math', value: node.value ?? ''}],
  table: (node, reader) => [readTable(node, [], reader)],
  thematicBreak: () => [{type: 'rule'}],
  figure: readFigure,
  abstract: (node, reader) => [{type: 'abstract', children: readBlocks(childrenOf(node), reader)}],
  html: (node, reader) => {
    if (!isComment(node.value ?? '')) reader.drop('raw HTML', node)
    return []
  },
  definition: () => [],
  footnoteDefinition: () => [],
  yaml: () => [],
  toml: () => []
}

/** Reads blocks; inlines that stand among them become paragraphs. */
export function readBlocks(nodes: ReadonlyArray<TreeNode>, reader: Reader): Blocks {
  const blocks: Block[] = []
  let loose: TreeNode[] = []
  const close = () => {
    blocks.push(...paragraph(trimmed(readInlines(loose, reader))))
    loose = []
  }
  for (const node of nodes) {
    const read = readOf(node)
    if (!read) {
      loose.push(node)
      continue
    }
    close()
    for (const block of read(node, reader)) blocks.push(block)
  }
  close()
  return blocks
}

/** Whether a node is a block, and how it is read. */
export function readOf(node: TreeNode): Read | undefined {
  if (isReferences(node)) return (node, reader) => readReferences(childrenOf(node), reader)
  if (Object.hasOwn(kinds, node.type)) return kinds[node.type]
  if (containers.has(node.data?.hName ?? '')) return (node, reader) => readBlocks(childrenOf(node), reader)
  return undefined
}

const containers = new Set(['div', 'section', 'article', 'aside', 'header', 'footer', 'main', 'nav', 'p'])

const isReferences = (node: TreeNode) =>
  classesOf(node).some((name) => name === 'references' || name === 'csl-bib-body') ||
  attribute(node, 'id') === 'refs'

const isComment = (html: string) => /^\s*<!--[\s\S]*-->\s*$/.test(html)

const paragraph = (children: Inlines): Blocks =>
  children.some((inline) => inline.type !== 'text' || inline.value.trim() !== '')
    ? [{type: 'paragraph', children}]
    : []

function readList(node: TreeNode, reader: Reader): Block {
  const items = childrenOf(node)
  return {
    type: 'list',
    start: node['ordered'] ? Number(node['start'] ?? 1) : undefined,
    loose: Boolean(node['spread']) || items.some((item) => item['spread']),
    items: items.map((item) => ({
      children: readBlocks(childrenOf(item), reader),
      checked: typeof item['checked'] === 'boolean' ? item['checked'] : undefined
    }))
  }
}

function readTable(node: TreeNode, caption: Inlines, reader: Reader): Block {
  const rows = childrenOf(node).map((row) =>
    childrenOf(row).map((cell) => readInlines(childrenOf(cell), reader))
  )
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 0)
  const align = (node['align'] ?? []) as ReadonlyArray<Align | null>
  return {
    type: 'table',
    align: Array.from({length: columns}, (_, index) => align[index] ?? undefined),
    rows: rows.map((row) => Array.from({length: columns}, (_, index) => row[index] ?? [])),
    caption
  }
}

function readFigure(node: TreeNode, reader: Reader): Blocks {
  const children = childrenOf(node)
  const caption = readInlines(children.filter(({type}) => type === 'caption').flatMap(childrenOf), reader)
  return children.flatMap((child): Blocks => {
    if (child.type === 'caption') return []
    if (child.type === 'table') return [readTable(child, caption, reader)]
    const image = readInlines([child], reader)[0]
    return image?.type === 'image' ? [{type: 'figure', image, caption}] : readBlocks([child], reader)
  })
}
