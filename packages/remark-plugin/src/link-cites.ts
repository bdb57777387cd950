/**
 * Makes links of cites: to the entry of each in the list.
 */
import type {RichNode, RichText} from '@sitasi/core'

/** How to link. */
export interface LinkSettings {
  linkCitations: boolean | 'year'
  /** Whether an item has an entry to link to. */
  isListed(id: string): boolean
  idPrefix: string
}

/** Fragment of an entry. */
export const entryId = (id: string, prefix: string): string => `${prefix}ref-${id.replace(/\s+/g, '_')}`

/**
 * Wraps what was printed for each item; affixes, locators and brackets stay outside. Where the engine
 * does not say which item a piece is of, a citation of one item is linked from its first variable to
 * its last.
 */
export function linkCites(content: RichText, keys: ReadonlyArray<string>, settings: LinkSettings): RichText {
  const {linkCitations} = settings
  if (linkCitations === false) return content
  const only = keys.length === 1 ? keys[0] : undefined
  const owners = content.map((node) => ownerOf(node, only))
  const out: RichNode[] = []
  for (let index = 0; index < content.length; ) {
    const owner = owners[index]
    if (owner === undefined || !settings.isListed(owner)) {
      out.push(content[index++]!)
      continue
    }
    const end = endOf(owners, index, owner)
    const piece = content.slice(index, end)
    if (linkCitations === 'year')
      out.push(...piece.map((node) => (isDate(node) ? linked([node], owner, settings) : node)))
    else out.push(linked(piece, owner, settings))
    index = end
  }
  return out
}

const linked = (children: RichText, id: string, {idPrefix}: LinkSettings): RichNode => ({
  type: 'link',
  url: `#${encodeURIComponent(entryId(id, idPrefix))}`,
  children
})

/** The item a node was printed for: its own word, or that of what it holds, or the only one there is. */
function ownerOf(node: RichNode, only: string | undefined): string | undefined {
  if (node.type === 'text' || node.type === 'link') return undefined
  if (node.type === 'span' && node.variable !== undefined) return node.itemId ?? only
  for (const child of node.children) {
    const owner = ownerOf(child, only)
    if (owner !== undefined) return owner
  }
  return undefined
}

/** After the last node of an item, before the first of another. */
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
