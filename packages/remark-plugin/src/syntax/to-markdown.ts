/**
 * Citations for mdast-util-to-markdown: nodes → characters. A citation that nobody changed comes out
 * as it was typed.
 */
import type {Image, Nodes, Parents, PhrasingContent} from 'mdast'
import {
  defaultHandlers,
  type Handle,
  type Info,
  type Options,
  type State,
  type Unsafe
} from 'mdast-util-to-markdown'
import {simpleKey} from './characters.ts'
import {
  affixesOf,
  type CitationNode,
  type CiteNode,
  type CiteTextNode,
  type InlineNoteNode,
  keyOf
} from './nodes.ts'
import {sourceOf} from './source.ts'

declare module 'mdast-util-to-markdown' {
  interface ConstructNameMap {
    citation: 'citation'
  }
}

const unsafe: Unsafe[] = [
  {
    character: '@',
    after: '(?<![\\dA-Za-z.]@)(?=[\\w{]|[^\\0-\\x7f])',
    inConstruct: 'phrasing',
    notInConstruct: [
      'autolink',
      'destinationLiteral',
      'destinationRaw',
      'reference',
      'titleQuote',
      'titleApostrophe'
    ]
  },
  {character: '-', after: '@', inConstruct: 'phrasing'},
  {character: '{', before: '^[^\\s]', inConstruct: 'phrasing'},
  {
    character: ':',
    before: '^\\]',
    after: '\\s*\\S+(?:[ \\t]+["\'(][^\\n]*)?[ \\t]*(?:$|\\n)',
    inConstruct: 'phrasing'
  },
  {character: '^', after: '\\[', inConstruct: 'phrasing'},
  {character: ';', inConstruct: 'citation'},
  {character: ']', inConstruct: 'citation'}
]

/** The extension for `toMarkdownExtensions`. */
export const citationToMarkdown = (): Options => ({
  unsafe,
  handlers: {citation: writeCitation, inlineNote: writeNote, image: writeImage}
})

const writeCitation: Handle & {peek?: Handle} = (
  node: CitationNode,
  parent: Parents | undefined,
  state: State,
  info: Info
): string => {
  const source = sourceOf(node)
  if (source !== undefined && !runsOn(node, parent, state)) return oneLine(source, state)
  const exit = state.enter('citation')
  const text =
    node.mode === 'narrative' ? narrative(node, parent, state, info) : bracketed(node.children, state, info)
  exit()
  return oneLine(text, state)
}
writeCitation.peek = (node: CitationNode) =>
  node.mode === 'parenthetical' ? '[' : isSuppressed(node) ? '-' : '@'

const isSuppressed = ({children: [first]}: CitationNode): boolean =>
  first?.type === 'cite' && first.form === 'suppress-author'

/** `[`, the parts, `]`. */
function bracketed(parts: ReadonlyArray<CiteNode | CiteTextNode>, state: State, info: Info): string {
  return `[${parts.map((part) => writePart(part, state, info)).join(';')}]`
}

function writePart(part: CiteNode | CiteTextNode, state: State, info: Info): string {
  const inside = {...info, before: '[', after: ']'}
  if (part.type === 'citeText') return state.containerPhrasing(part, inside)
  const {prefix, suffix} = affixesOf(part)
  const before = writePhrasing(prefix, state, inside)
  return before + writeKey(part, textOf(suffix[0])) + writePhrasing(suffix, state, {...inside, before: 'x'})
}

function narrative(node: CitationNode, parent: Parents | undefined, state: State, info: Info): string {
  const [first, ...rest] = node.children
  if (first?.type !== 'cite') return bracketed(node.children, state, info)
  const {suffix} = affixesOf(first)
  const key = writeKey(first, suffix.length + rest.length > 0 ? ' ' : nextText(parent, state))
  if (suffix.length + rest.length === 0) return key
  const own: CiteTextNode[] = suffix.length > 0 ? [{type: 'citeText', children: suffix}] : []
  return `${key} ${bracketed([...own, ...rest], state, info)}`
}

const writePhrasing = (children: PhrasingContent[], state: State, info: Info): string =>
  state.containerPhrasing({type: 'paragraph', children}, info)

/** A key, in braces where what follows would become part of it. */
function writeKey(cite: CiteNode, next: string): string {
  const key = keyOf(cite).value
  const sign = cite.form === 'suppress-author' ? '-@' : '@'
  return simpleKey(key + next.slice(0, 2)) === key ? sign + key : `${sign}{${key}}`
}

/** Whether what follows a narrative key would become part of it. */
function runsOn(node: CitationNode, parent: Parents | undefined, state: State): boolean {
  const source = sourceOf(node) ?? ''
  const last = node.children.at(-1)
  if (node.mode !== 'narrative' || last?.type !== 'cite' || /[\]}]$/.test(source)) return false
  const key = keyOf(last).value
  return simpleKey(key + nextText(parent, state).slice(0, 2)) !== key
}

/** The text right after the node being written. */
function nextText(parent: Parents | undefined, state: State): string {
  const siblings: Nodes[] = parent?.children ?? []
  return textOf(siblings[(state.indexStack.at(-1) ?? 0) + 1])
}

const textOf = (node: Nodes | undefined): string => (node?.type === 'text' ? node.value : '')

/** `^[…]`. */
const writeNote: Handle & {peek?: Handle} = (
  node: InlineNoteNode,
  _: Parents | undefined,
  state: State,
  info: Info
): string => {
  const exit = state.enter('label')
  const text = state.containerPhrasing(node, {...info, before: '[', after: ']'})
  exit()
  return `^[${text}]`
}
writeNote.peek = () => '^'

/** A heading of one line stays one. */
const oneLine = (text: string, state: State): string =>
  state.stack.includes('headingAtx') ? text.replace(/[ \t]*\r?\n[ \t]*/g, ' ') : text

/** An image whose alternative text has citations. */
const writeImage: Handle & {peek?: Handle} = (
  node: Image,
  parent: Parents | undefined,
  state: State,
  info: Info
): string => {
  const citations = node.data?.citations
  if (!citations) return defaultHandlers.image(node, parent, state, info)
  const rest = defaultHandlers.image({...node, alt: ''}, parent, state, info)
  return `![${alternative(node.alt ?? '', citations, state)}${rest.slice(2)}`
}
writeImage.peek = () => '!'

function alternative(alt: string, citations: ReadonlyArray<{source: string}>, state: State): string {
  let out = ''
  let from = 0
  for (const {source} of citations) {
    const at = alt.indexOf(source, from)
    if (at < 0) continue
    out += state.safe(alt.slice(from, at), {before: '[', after: ']'}) + source
    from = at + source.length
  }
  return out + state.safe(alt.slice(from), {before: '[', after: ']'})
}
