/**
 * What comes of each citation: its content as nodes, made for the place it stands in.
 */
import {type Cite, inlineMdast, plain, type Rendered, type RichText, text} from '@sitasi/core'
import type {PhrasingContent} from 'mdast'
import {isObject, type Objects, withObjects} from './affixes.ts'
import type {Site} from './collect.ts'
import {type LinkSettings, linkCites} from './link-cites.ts'
import {intoQuotes} from './quotes.ts'
import type {CitationNode} from './syntax/nodes.ts'

/** A citation, ready to be put in. */
export interface Outcome {
  keys: ReadonlyArray<string>
  content: PhrasingContent[]
  /** Content of the note it makes, in place of `content`, which is then what stands before the mark. */
  note?: PhrasingContent[] | undefined
  /** Whether it is nothing but a raised number. */
  raised: boolean
  /** Its characters, for where there is no markup. */
  plain: string
  /** Number of the citation in the document, from 1. */
  number: number
}

/** What outcomes are made from. */
export interface OutcomeSettings extends LinkSettings {
  rendered: Rendered
  objects: Objects
  citesOf(index: number): ReadonlyArray<Cite>
  isKnown(id: string): boolean
  /** Whether a full stop or a comma belongs within closing quotation marks. */
  inQuotes: boolean
}

/** The outcome of each citation node. */
export function outcomesOf(
  sites: ReadonlyArray<Site>,
  settings: OutcomeSettings
): Map<CitationNode, Outcome> {
  return new Map(sites.map((site, index) => [site.node, outcomeOf(site, index, settings)]))
}

function outcomeOf(site: Site, index: number, settings: OutcomeSettings): Outcome {
  const {rendered, objects} = settings
  const cites = settings.citesOf(index)
  const keys = cites.map(({id}) => id)
  const printed = rendered.citations[index] ?? []
  const raw = settings.inQuotes ? intoQuotes(printed) : printed
  const base = {keys, number: index + 1}
  const linked = (content: RichText) => linkCites(content, cites, settings)
  const nodes = (content: RichText) => withObjects(inlineMdast(content), objects)
  if (!rendered.inNote) {
    return {...base, content: nodes(linked(raw)), raised: isRaised(raw), plain: plain(raw)}
  }
  if (site.where === 'text') {
    const author = rendered.authors[index] ?? []
    const known = keys.some((key) => settings.isKnown(key))
    const note = nodes(capitalized(linked(known ? raw : withoutStop(raw))))
    return {...base, content: nodes(author), note, raised: false, plain: plain(author)}
  }
  const inside = site.where === 'alone' ? capitalized(linked(raw)) : linked(embedded(raw, site))
  return {...base, content: nodes(inside), raised: false, plain: plain(inside)}
}

const isRaised = (content: RichText): boolean =>
  content.length > 0 &&
  content.every((node) => node.type === 'superscript' || (node.type === 'span' && isRaised(node.children)))

/** In the words of an author's note: without its full stop, and in parentheses unless it is narrative. */
function embedded(content: RichText, {node}: Site): RichText {
  const bare = withoutStop(content)
  return node.mode === 'narrative' ? bare : [text('('), ...bare, text(')')]
}

function withoutStop(content: RichText): RichText {
  const last = content.at(-1)
  if (last === undefined) return []
  const rest = content.slice(0, -1)
  if (last.type !== 'text') return [...rest, {...last, children: withoutStop(last.children)}]
  if (/^[”’]+$/.test(last.value)) return [...withoutStop(rest), last]
  return [...rest, text(last.value.replace(/\.([”’]*)$/, '$1'))]
}

/** A note begins with a capital. */
function capitalized(content: RichText): RichText {
  const [first, ...rest] = content
  if (first === undefined) return []
  if (first.type === 'link' && isObject(first)) return content
  if (first.type !== 'text') return [{...first, children: capitalized(first.children)}, ...rest]
  return [text(first.value.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())), ...rest]
}
