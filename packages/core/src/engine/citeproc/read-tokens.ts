/**
 * From a string with tokens to rich text: leaves first, each with the tokens it stands in, then the tree.
 */
import type {RichNode, RichText, Span} from '../../rich-text.ts'
import {markTypes, text} from '../../rich-text.ts'
import {doiUrl, safeUrl} from '../../urls.ts'
import {charactersOf, closing, naming, opening} from './tokens.ts'

/** A token around some leaves; two tokens of one name are two. */
interface Wrapper {
  name: string
}

/** Characters, and the tokens they stand in, outermost first. */
interface Leaf {
  value: string
  path: ReadonlyArray<Wrapper>
}

const maxDepth = 100

const delimiters = new RegExp(`[${opening}${closing}]`, 'g')

/** Rich text of what citeproc put out in our format; items are named by their keys where `items` has them. */
export function richTextOf(output: string, items?: ReadonlyMap<string, {id: string}>): RichText {
  const content = treeOf(withDoiPrefixes(leavesOf(output)), 0)
  return items ? withKeys(content, items) : content
}

/** Internal ids of spans as the keys of their items. */
function withKeys(content: RichText, items: ReadonlyMap<string, {id: string}>): RichText {
  return content.map((node) => {
    if (node.type === 'text') return node
    const children = withKeys(node.children, items)
    const itemId = node.type === 'span' ? items.get(node.itemId ?? '')?.id : undefined
    return {...node, children, ...(itemId !== undefined && {itemId})}
  })
}

function leavesOf(output: string): Leaf[] {
  const leaves: Leaf[] = []
  const stack: Wrapper[] = []
  let from = 0
  const add = (to: number) => {
    const value = charactersOf(output.slice(from, to))
    if (value !== '') leaves.push({value, path: pathOf(stack)})
  }
  for (const match of output.matchAll(delimiters)) {
    if (match.index < from) continue
    add(match.index)
    from = match.index + 1
    if (match[0] === closing) stack.pop()
    else {
      const end = output.indexOf(naming, from)
      stack.push({name: charactersOf(output.slice(from, end))})
      from = end + 1
    }
  }
  add(output.length)
  return leaves
}

/** What a reset (`-emphasis`) takes away. */
const resets = new Map([
  ['-vertical', ['superscript', 'subscript']],
  ...markTypes.map((type) => [`-${type}`, [type]] as [string, string[]])
])

/** The tokens that are in force: a reset ends the marks of its kind around it. */
function pathOf(stack: ReadonlyArray<Wrapper>): ReadonlyArray<Wrapper> {
  let path: Wrapper[] = []
  for (const wrapper of stack.slice(0, maxDepth)) {
    const ended = resets.get(wrapper.name)
    if (ended) path = path.filter((other) => !ended.includes(other.name))
    else path.push(wrapper)
  }
  return path
}

const resolver = /(?:https?:\/\/)?(?:dx\.)?doi\.org\/$/

/** Moves a resolver’s address that a style prints before a DOI into the link of the DOI. */
function withDoiPrefixes(leaves: ReadonlyArray<Leaf>): ReadonlyArray<Leaf> {
  return leaves.flatMap((leaf, index) => {
    const next = leaves[index + 1]
    if (!next || !isBareDoi(next) || isAddress(leaf)) return [leaf]
    const prefix = resolver.exec(leaf.value.slice(-30))?.[0]
    if (prefix === undefined) return [leaf]
    const rest = leaf.value.slice(0, -prefix.length)
    return [...(rest === '' ? [] : [{value: rest, path: leaf.path}]), {value: prefix, path: next.path}]
  })
}

const isAddress = (leaf: Leaf): boolean => leaf.path.some(({name}) => name === 'address')
const isBareDoi = (leaf: Leaf): boolean => isAddress(leaf) && leaf.value.startsWith('10.')

/** Neighbours in the same token become its children. */
function treeOf(leaves: ReadonlyArray<Leaf>, depth: number): RichNode[] {
  const nodes: RichNode[] = []
  for (let start = 0; start < leaves.length; ) {
    const wrapper = leaves[start]!.path[depth]
    let end = start + 1
    while (end < leaves.length && leaves[end]!.path[depth] === wrapper) end++
    const group = leaves.slice(start, end)
    if (wrapper) nodes.push(...nodeOf(wrapper, group, depth + 1))
    else nodes.push(text(group.map(({value}) => value).join('')))
    start = end
  }
  return nodes
}

function nodeOf({name}: Wrapper, leaves: ReadonlyArray<Leaf>, depth: number): RichNode[] {
  const children = treeOf(leaves, depth)
  const mark = markTypes.find((type) => type === name)
  if (mark) return [{type: mark, children}]
  if (name === 'address') return linked(leaves.map(({value}) => value).join(''), children)
  const [kind, value = ''] = name.split(/:(.*)/s)
  if (kind === 'url') return [{type: 'link', url: value, children}]
  if (kind === 'display') return [{type: 'span', display: value as Display, children}]
  if (kind === 'variable') {
    const [variable = '', itemId] = value.split(':')
    return [{type: 'span', variable, ...(itemId && {itemId}), children}]
  }
  return children
}

type Display = NonNullable<Span['display']>

function linked(address: string, children: RichNode[]): RichNode[] {
  const url = doiUrl(address) ?? safeUrl(address)
  return url === undefined ? children : [{type: 'link', url, children}]
}
