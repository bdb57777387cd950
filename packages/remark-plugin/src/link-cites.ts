/**
 * Makes links of cites: to the entry of each in the list. Affixes, locators and brackets stay outside.
 *
 * @example
 *   // (see Doe 1999, 33; Roe 2010) => (see <Doe 1999>, 33; <Roe 2010>);  Doe (1999) => Doe (<1999>)
 */
import {type Cite, plain, type RichNode, type RichText, text} from '@sitasi/core'

/** How to link. */
export interface LinkSettings {
  linkCitations: boolean | 'year'
  /** Whether an item has an entry to link to. */
  isListed(id: string): boolean
  /** What a numeric style prints for an item. */
  numberOf?: ((id: string) => string | undefined) | undefined
  idPrefix: string
}

/** Id of an entry. */
export const entryId = (id: string, prefix: string): string => `${prefix}ref-${id.replace(/\s+/g, '_')}`

/** Wraps what was printed for each item of a citation. */
export function linkCites(content: RichText, cites: ReadonlyArray<Cite>, settings: LinkSettings): RichText {
  if (settings.linkCitations === false) return content
  if (settings.numberOf) return linkNumbers(content, cites, settings)
  const owners = content.map(ownerOf)
  const out: RichNode[] = []
  for (let index = 0; index < content.length; ) {
    const owner = owners[index]
    if (owner === undefined || !settings.isListed(owner)) {
      out.push(content[index++]!)
      continue
    }
    const end = endOf(owners, index, owner)
    const piece = content.slice(index, end)
    index = end
    if (settings.linkCitations === 'year') out.push(...piece.map((node) => linkedDate(node, owner, settings)))
    else index += addLinked(out, piece, content[end], owner, cites, settings)
  }
  return out
}

/** Adds a link that begins with the words before it; gives 1 where it took some of the node after it, too. */
function addLinked(
  out: RichNode[],
  piece: RichText,
  next: RichNode | undefined,
  owner: string,
  cites: ReadonlyArray<Cite>,
  settings: LinkSettings
): number {
  const own = cites.filter(({id}) => id === owner)
  const before = takeWords(out, own)
  const words = before === '' ? piece : [text(before), ...piece]
  const after = next?.type === 'text' ? belonging(words, next.value) : ''
  if (next?.type !== 'text' || after === '') {
    out.push(linked(words, owner, settings))
    return 0
  }
  out.push(linked([...words, text(after)], owner, settings))
  if (after.length < next.value.length) out.push(text(next.value.slice(after.length)))
  return 1
}

/** What of the text after a cite is still of it: the letter of its year, the bracket it opened. */
function belonging(words: RichText, next: string): string {
  const inner = plain(words)
  const letter = /\d$/.test(inner) ? (/^[a-z]{1,2}(?!\p{L})/u.exec(next)?.[0] ?? '') : ''
  const open = inner.split('(').length > inner.split(')').length
  return letter + (open && next.startsWith(')', letter.length) ? ')' : '')
}

/** Takes the end of what was put out: names and commas, from the last bracket or semicolon on, without a prefix. */
function takeWords(out: RichNode[], cites: ReadonlyArray<Cite>): string {
  const last = out.at(-1)
  if (last?.type !== 'text') return ''
  const {value} = last
  let from = Math.max(value.lastIndexOf('('), value.lastIndexOf('['), value.lastIndexOf(';')) + 1
  const prefix = cites
    .map((cite) => plain(cite.prefix ?? []))
    .find((each) => each !== '' && value.startsWith(each, skipSpace(value, from)))
  from = skipSpace(value, from) + (prefix?.length ?? 0)
  if (from === value.length) return ''
  if (from === 0) out.pop()
  else out[out.length - 1] = text(value.slice(0, from))
  return value.slice(from)
}

const skipSpace = (value: string, from: number): number => from + /^[\s,]*/.exec(value.slice(from))![0].length

const linked = (children: RichText, id: string, {idPrefix}: LinkSettings): RichNode => ({
  type: 'link',
  url: `#${encodeURIComponent(entryId(id, idPrefix))}`,
  children
})

const linkedDate = (node: RichNode, id: string, settings: LinkSettings): RichNode =>
  isDate(node) ? linked([node], id, settings) : node

/** The item a node was printed for: its own word, or that of what it holds. */
function ownerOf(node: RichNode): string | undefined {
  if (node.type === 'text' || node.type === 'link') return undefined
  if (node.type === 'span' && node.variable === 'locator') return undefined
  if (node.type === 'span' && node.itemId !== undefined) return node.itemId
  for (const child of node.children) {
    const owner = ownerOf(child)
    if (owner !== undefined) return owner
  }
  return undefined
}

/** After the last node of an item, before the first of another, and before what parts cites. */
function endOf(owners: ReadonlyArray<string | undefined>, from: number, owner: string): number {
  let end = from + 1
  for (let index = end; index < owners.length; index++) {
    if (owners[index] === owner) end = index + 1
    else if (owners[index] !== undefined) break
  }
  return end
}

const isDate = (node: RichNode): boolean =>
  node.type !== 'text' && ((node.type === 'span' && node.variable === 'issued') || node.children.some(isDate))

/** Numbers, where a numeric style prints nothing else: each once, at the start of its cite. */
function linkNumbers(content: RichText, cites: ReadonlyArray<Cite>, settings: LinkSettings): RichText {
  const {numberOf, isListed} = settings
  const ids = new Map(cites.filter(({id}) => isListed(id)).map(({id}) => [numberOf?.(id), id]))
  const walk = (nodes: RichText): RichText =>
    nodes.flatMap((node): RichText => {
      if (node.type === 'link') return [node]
      if (node.type !== 'text') return [{...node, children: walk(node.children)}]
      return numbersIn(node.value, ids, settings)
    })
  return walk(content)
}

function numbersIn(value: string, ids: Map<string | undefined, string>, settings: LinkSettings): RichText {
  const out: RichNode[] = []
  let from = 0
  for (const match of value.matchAll(/(?<=^|[[(,;–-]\s?)\d{1,7}/g)) {
    const id = ids.get(match[0])
    if (id === undefined) continue
    ids.delete(match[0])
    if (match.index > from) out.push(text(value.slice(from, match.index)))
    out.push(linked([text(match[0])], id, settings))
    from = match.index + match[0].length
  }
  if (from < value.length) out.push(text(value.slice(from)))
  return out
}
