/**
 * Rich text made simpler for targets with few marks, without a character lost.
 *
 * @example
 *   // <em> a</em><em>b</em><sup>2</sup> becomes " ", <em>ab</em>, "2"
 */
import type {RichNode, RichText} from '../rich-text.ts'

/** A mark or a link that is kept, or characters. */
export type SimpleNode =
  | {type: 'text'; value: string}
  | {type: 'emphasis' | 'strong'; children: SimpleNode[]}
  | {type: 'link'; url: string; children: SimpleNode[]}

/** Rewrites the characters of a mark that the target does not have. */
export type Dissolve = (type: RichNode['type'], value: string) => string

/** What a target does with addresses: one that may not be a link is `undefined`. */
export type CheckUrl = (url: string) => string | undefined

/**
 * Only emphasis, strong and links are left: no mark within its like or beside its like, no link within a link,
 * neither around nothing or with spaces at its ends; spans and other marks are dissolved.
 */
export function simplify(
  content: RichText,
  dissolve: Dissolve,
  checkUrl: CheckUrl,
  within: ReadonlyArray<string> = []
): SimpleNode[] {
  const nodes: SimpleNode[] = []
  for (const node of content) {
    if (node.type === 'text') add(nodes, {type: 'text', value: node.value})
    else for (const simple of simpleNodes(node, dissolve, checkUrl, within)) add(nodes, simple)
  }
  return nodes
}

function simpleNodes(
  node: Exclude<RichNode, {type: 'text'}>,
  dissolve: Dissolve,
  checkUrl: CheckUrl,
  within: ReadonlyArray<string>
): SimpleNode[] {
  const {type} = node
  const url = type === 'link' ? checkUrl(node.url) : undefined
  const kept = (url !== undefined || type === 'emphasis' || type === 'strong') && !within.includes(type)
  const inner = kept ? [...within, type] : within
  const children = simplify(node.children, dissolve, checkUrl, inner)
  if (!kept) return dissolved(children, type, dissolve)
  return spacesOutside(children, (inside) =>
    type === 'emphasis' || type === 'strong'
      ? {type, children: inside}
      : {type: 'link', url: url!, children: inside}
  )
}

function dissolved(nodes: SimpleNode[], type: RichNode['type'], dissolve: Dissolve): SimpleNode[] {
  return nodes.map((node) =>
    node.type === 'text'
      ? {type: 'text', value: dissolve(type, node.value)}
      : {...node, children: dissolved(node.children, type, dissolve)}
  )
}

/** Adds a node, melting it with an equal neighbour. */
function add(nodes: SimpleNode[], node: SimpleNode): void {
  const last = nodes.at(-1)
  if (node.type === 'text') {
    if (node.value === '') return
    if (last?.type === 'text') nodes[nodes.length - 1] = {type: 'text', value: last.value + node.value}
    else nodes.push(node)
  } else if (node.type !== 'link' && last?.type === node.type) {
    const children = [...last.children]
    for (const child of node.children) add(children, child)
    nodes[nodes.length - 1] = {type: node.type, children}
  } else nodes.push(node)
}

/** A mark or a link around the content, without the spaces at its ends. */
function spacesOutside(children: SimpleNode[], wrap: (inside: SimpleNode[]) => SimpleNode): SimpleNode[] {
  const before = takeEdge(children, 0, leading)
  const after = takeEdge(children, children.length - 1, trailing)
  const inner = children.filter((node) => node.type !== 'text' || node.value !== '')
  const mark = inner.length === 0 ? [] : [wrap(inner)]
  return [{type: 'text', value: before}, ...mark, {type: 'text', value: after}]
}

/** A text cut in two. */
type Cut = (value: string) => {spaces: string; rest: string}

const leading: Cut = (value) => {
  const rest = value.trimStart()
  return {rest, spaces: value.slice(0, value.length - rest.length)}
}

const trailing: Cut = (value) => {
  const rest = value.trimEnd()
  return {rest, spaces: value.slice(rest.length)}
}

/** Takes the spaces away from the text at one end, and answers them. */
function takeEdge(children: SimpleNode[], index: number, cut: Cut): string {
  const node = children[index]
  if (node?.type !== 'text') return ''
  const {spaces, rest} = cut(node.value)
  children[index] = {type: 'text', value: rest}
  return spaces
}
