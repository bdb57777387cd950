/**
 * A reference list as nodes: pandoc's classes and ids through remark-rehype, items of a list in Markdown.
 */
import {
  type Item,
  inlineHast,
  languageTag,
  listMdast,
  type MdastNode,
  type MdastParent,
  type Rendered,
  type RenderedEntry,
  type RichText
} from '@sitasi/core'
import type {List, ListItem, RootContent} from 'mdast'
import {coinsOf} from './coins.ts'
import {entryId} from './link-cites.ts'

/** How lists are made. */
export interface ListSettings {
  rendered: Rendered
  itemOf(id: string): Item | undefined
  idPrefix: string
  linkBibliography: boolean
  coins: boolean
  /** Numbers of the citations of an item, for links back; absent where there are none. */
  backlinksOf?: ((id: string) => ReadonlyArray<number>) | undefined
  /** Ids that entries have already. */
  taken: Set<string>
}

/** The list of these entries. */
export function listNode(
  entries: ReadonlyArray<RenderedEntry>,
  id: string,
  settings: ListSettings
): RootContent {
  const {look, locale} = settings.rendered
  const list = listMdast({entries, look, locale})
  list.data!.hProperties = {...list.data!.hProperties, id: settings.idPrefix + id}
  const children = list.children.map((node, index) =>
    entryNode(node as MdastParent, entries[index]!, id, settings)
  )
  return {...(list as unknown as List), children: children as unknown as ListItem[]}
}

function entryNode(
  node: MdastParent,
  {id, content}: RenderedEntry,
  list: string,
  settings: ListSettings
): MdastParent {
  const item = settings.itemOf(id)
  const lang = otherLanguage(item, settings.rendered.locale)
  const own = entryId(id, settings.idPrefix)
  const unique = settings.taken.has(own) ? `${settings.idPrefix}${list}-${entryId(id, '')}` : own
  settings.taken.add(own)
  const [paragraph] = node.children as MdastParent[]
  const children = settings.linkBibliography ? paragraph!.children : unlinked(paragraph!.children)
  const more = additions(id, item, settings)
  const hProperties = {...node.data!.hProperties, id: unique, ...(lang !== undefined && {lang})}
  const data = {
    hName: 'div',
    hProperties,
    ...(hasParts(content) && {hChildren: [...partsOf(content, settings), ...more.map(elementOf)]})
  }
  return {...node, data, children: [{...paragraph!, children: [...children, ...more]}]}
}

/** Columns and blocks have no Markdown: their HTML is given as it is. */
const hasParts = (content: RichText): boolean =>
  content.some((node) => node.type === 'span' && node.display !== undefined)

const partsOf = (content: RichText, {linkBibliography}: ListSettings) =>
  inlineHast(linkBibliography ? content : withoutLinks(content))

const withoutLinks = (content: RichText): RichText =>
  content.flatMap((node): RichText => {
    if (node.type === 'text') return [node]
    const children = withoutLinks(node.children)
    return node.type === 'link' ? children : [{...node, children}]
  })

const unlinked = (nodes: ReadonlyArray<MdastNode>): MdastNode[] =>
  nodes.flatMap((node): MdastNode[] => {
    if (!('children' in node)) return [node]
    const children = unlinked(node.children)
    return node.type === 'link' ? children : [{...node, children}]
  })

/** What stands after an entry: links back, COinS. */
function additions(id: string, item: Item | undefined, settings: ListSettings): MdastNode[] {
  const numbers = settings.backlinksOf?.(id) ?? []
  const links = numbers.flatMap((number, index): MdastNode[] => [
    {type: 'text', value: ' '},
    backlink(`#${settings.idPrefix}cite-${number}`, numbers.length > 1 ? index + 1 : undefined)
  ])
  return settings.coins && item ? [...links, coins(item)] : links
}

function backlink(url: string, count: number | undefined): MdastParent {
  const hProperties = {
    className: ['csl-backlink'],
    role: 'doc-backlink',
    ariaLabel: `↩ ${count ?? ''}`.trim()
  }
  const value = count === undefined ? '↩' : `↩${count}`
  return {type: 'link', url, children: [{type: 'text', value}], data: {hName: 'a', hProperties}}
}

const coins = (item: Item): MdastParent => ({
  type: 'emphasis',
  children: [],
  data: {hName: 'span', hProperties: {className: ['Z3988'], title: coinsOf(item)}}
})

/** The element of an addition, where the entry's HTML is given as it is. */
function elementOf(node: MdastNode): unknown {
  if (!('children' in node)) return {type: 'text', value: 'value' in node ? node.value : '\n'}
  const href = node.url === undefined ? {} : {href: node.url}
  const properties = {...node.data?.hProperties, ...href}
  return {
    type: 'element',
    tagName: node.data?.hName ?? 'span',
    properties,
    children: node.children.map(elementOf)
  }
}

/** BCP 47 tag of an entry that is in another language than the document. */
function otherLanguage(item: Item | undefined, locale: string): string | undefined {
  const language = item?.language
  if (language === undefined) return undefined
  const tag = /^[a-z]{2,3}(?:[-_][A-Za-z\d]{2,8})*$/.test(language)
    ? language.replaceAll('_', '-')
    : languageTag(language)
  return tag === undefined || primary(tag) === primary(locale) ? undefined : tag
}

const primary = (tag: string): string | undefined => tag.toLowerCase().split('-')[0]
