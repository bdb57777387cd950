/** Inlines of a Markdown tree, one reader a kind; what is unknown gives its children. */
import type {CitePart, Inline, Inlines, Note} from '../document.ts'
import {markOf} from '../marks.ts'
import {attribute, childrenOf, field, type TreeNode} from '../tree.ts'
import {safeUrl} from '../urls.ts'
import {identifier, type Reader} from './reader.ts'

type Read = (node: TreeNode, reader: Reader) => Inlines

const kinds: Readonly<Record<string, Read>> = {
  text: (node) => [{type: 'text', value: (node.value ?? '').replace(/[ \t]*\r?\n[ \t]*/g, ' ')}],
  inlineCode: (node) => [{type: 'code', value: node.value ?? ''}],
  inlineMath: (node) => [{type: 'math', value: node.value ?? ''}],
  break: () => [{type: 'break'}],
  link: (node, reader) => link(field(node, 'url'), node, reader),
  linkReference: (node, reader) => link(field(reader.definition(node) ?? node, 'url'), node, reader),
  image: (node) => image(field(node, 'url'), node),
  imageReference: (node, reader) => image(field(reader.definition(node) ?? node, 'url'), node),
  footnoteReference: readNote,
  citation: readCitation,
  html: (node, reader) => {
    const html = node.value ?? ''
    if (/^<br\s*\/?>$/i.test(html)) return [{type: 'break'}]
    if (!/^<[!/]/.test(html)) reader.drop('raw HTML', node)
    return []
  }
}

/** Reads inlines; texts that meet become one. */
export function readInlines(nodes: ReadonlyArray<TreeNode>, reader: Reader): Inlines {
  const inlines: Inline[] = []
  for (const inline of nodes.flatMap((node) => readOne(node, reader))) {
    const last = inlines.at(-1)
    if (inline.type === 'text' && last?.type === 'text')
      inlines[inlines.length - 1] = {type: 'text', value: last.value + inline.value}
    else if (inline.type !== 'text' || inline.value !== '') inlines.push(inline)
  }
  return inlines
}

function readOne(node: TreeNode, reader: Reader): Inlines {
  const mark = markOf(node)
  if (mark) return [{type: 'mark', mark, children: readInlines(childrenOf(node), reader)}]
  const isLink = node.data?.hName === 'a'
  if (isLink) return link(attribute(node, 'href') ?? field(node, 'url'), node, reader)
  if (Object.hasOwn(kinds, node.type)) return kinds[node.type]!(node, reader)
  return node.value === undefined
    ? readInlines(childrenOf(node), reader)
    : [{type: 'text', value: node.value}]
}

function link(url: string, node: TreeNode, reader: Reader): Inlines {
  const children = readInlines(childrenOf(node), reader)
  const safe = safeUrl(url)
  return safe ? [{type: 'link', url: safe, children}] : children
}

const image = (url: string, node: TreeNode): Inlines => [
  {type: 'image', url, alt: field(node, 'alt'), place: node.position}
]

/** A mark without its note stays as typed; a note within itself stops there. */
function readNote(node: TreeNode, reader: Reader): Inlines {
  const note = reader.note(node)
  const key = identifier(node)
  if (!note) return [{type: 'text', value: `[^${field(node, 'label') || field(node, 'identifier')}]`}]
  if (reader.open.has(key)) return []
  const known = reader.numbers.get(key)
  const number = known ?? reader.numbers.size + 1
  reader.numbers.set(key, number)
  reader.open.add(key)
  const children = reader.blocks(childrenOf(note))
  reader.open.delete(key)
  const read: Note = {type: 'note', number, first: known === undefined, children}
  return [read]
}

/** A citation that is rendered gives what it shows; one that is not is left to the target. */
function readCitation(node: TreeNode, reader: Reader): Inlines {
  const cites = childrenOf(node).filter(({type}) => type === 'cite')
  if (cites.length === 0) return readInlines(childrenOf(node), reader)
  return [
    {
      type: 'cite',
      narrative: node['mode'] === 'narrative',
      cites: cites.map((cite) => readCite(cite, reader))
    }
  ]
}

function readCite(cite: TreeNode, reader: Reader): CitePart {
  const parts = (type: string) => childrenOf(cite).filter((child) => child.type === type)
  return {
    key: parts('citeKey')[0]?.value ?? '',
    suppressAuthor: cite['form'] === 'suppress-author',
    prefix: readInlines(parts('citePrefix').flatMap(childrenOf), reader),
    suffix: readInlines(parts('citeSuffix').flatMap(childrenOf), reader)
  }
}

/** Without white space at both ends. */
export function trimmed(inlines: Inlines): Inlines {
  const [first, last] = [inlines[0], inlines.at(-1)]
  const out: Inline[] = [...inlines]
  if (first?.type === 'text') out[0] = {type: 'text', value: first.value.trimStart()}
  if (last?.type === 'text') {
    const value = (out.at(-1) as {value: string}).value.trimEnd()
    out[out.length - 1] = {type: 'text', value}
  }
  return out.filter((inline) => inline.type !== 'text' || inline.value !== '')
}
