/**
 * Marks and links as Markdown’s delimiters, placed so that they are read as they are meant (CommonMark 0.31,
 * “Emphasis and strong emphasis”).
 *
 * @example
 *   delimited([em('a'), strong('b')]) // => '_a_**b**'
 */
import {escapeDestination, escapeText} from './markdown-escape.ts'
import type {SimpleNode} from './simplify.ts'

/** A piece of output: characters as they stand, or the delimiter of a mark. */
type Token =
  | {type: 'source'; value: string; text: boolean}
  | {type: 'open' | 'close'; mark: 'emphasis' | 'strong'; delimiter: string; id: number}

/** Markdown of simple nodes, on one line. */
export function delimited(nodes: ReadonlyArray<SimpleNode>): string {
  const tokens: Token[] = []
  addNodes(tokens, nodes)
  keepApart(tokens)
  for (const [index, token] of tokens.entries()) if (token.type !== 'source') makeFlanking(tokens, index)
  return tokens.map((token) => (token.type === 'source' ? token.value : token.delimiter)).join('')
}

function addNodes(tokens: Token[], nodes: ReadonlyArray<SimpleNode>): void {
  for (const node of nodes) {
    if (node.type === 'text') tokens.push({type: 'source', value: escapeText(node.value), text: true})
    else if (node.type === 'link') addLink(tokens, node)
    else addMark(tokens, node)
  }
}

function addMark(
  tokens: Token[],
  {type, children}: Extract<SimpleNode, {type: 'emphasis' | 'strong'}>
): void {
  const delimiter = type === 'strong' ? '**' : '*'
  const id = tokens.length
  tokens.push({type: 'open', mark: type, delimiter, id})
  addNodes(tokens, children)
  tokens.push({type: 'close', mark: type, delimiter, id})
}

/** A link whose text is its address is written as that address. */
function addLink(tokens: Token[], {url, children}: Extract<SimpleNode, {type: 'link'}>): void {
  const [child] = children
  const bare = children.length === 1 && child?.type === 'text' && child.value === url && /^https?:/i.test(url)
  if (bare) tokens.push({type: 'source', value: `<${url}>`, text: false})
  else {
    tokens.push({type: 'source', value: '[', text: false})
    addNodes(tokens, children)
    tokens.push({type: 'source', value: `](${escapeDestination(url)})`, text: false})
  }
}

/** Where emphasis touches strong, the emphasis takes underscores: `_a_**b**`. */
function keepApart(tokens: Token[]): void {
  const underscored = new Set<number>()
  for (let index = 1; index < tokens.length; index++) {
    const before = tokens[index - 1]!
    const after = tokens[index]!
    if (before.type !== 'close' || after.type !== 'open') continue
    underscored.add(before.mark === 'emphasis' ? before.id : after.id)
  }
  for (const token of tokens) {
    if (token.type !== 'source' && underscored.has(token.id)) token.delimiter = '_'
  }
}

const space = /^\s$/u
const surelyPunctuation = /^(?:[!-/:-@[-`{-~]|\p{P})$/u
const maybePunctuation = /^(?:[!-/:-@[-`{-~]|\p{P}|\p{S})$/u

/**
 * A delimiter opens or closes only where what is outside is a space or punctuation, if what is inside is
 * punctuation, or if it is an underscore; a letter outside is written as a character reference, which ends
 * and begins with punctuation.
 */
function makeFlanking(tokens: Token[], index: number): void {
  const token = tokens[index]!
  if (token.type === 'source') return
  const opens = token.type === 'open'
  const inside = edgeOf(tokens[index + (opens ? 1 : -1)], opens)
  const outer = tokens[index + (opens ? -1 : 1)]
  const outside = edgeOf(outer, !opens)
  if (outside === undefined || space.test(outside) || surelyPunctuation.test(outside)) return
  if (token.delimiter !== '_' && (inside === undefined || !maybePunctuation.test(inside))) return
  if (outer?.type !== 'source' || !outer.text) return
  const reference = `&#x${outside.codePointAt(0)!.toString(16).toUpperCase()};`
  const length = outside.length
  outer.value = opens ? outer.value.slice(0, -length) + reference : reference + outer.value.slice(length)
}

/** The first or last character of a token’s source. */
function edgeOf(token: Token | undefined, first: boolean): string | undefined {
  if (!token) return undefined
  const value = token.type === 'source' ? token.value : token.delimiter
  const characters = [...(first ? value.slice(0, 2) : value.slice(-2))]
  return first ? characters[0] : characters.at(-1)
}
