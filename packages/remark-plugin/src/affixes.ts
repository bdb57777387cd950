/**
 * Prefixes and suffixes from Markdown to rich text and back. What rich text has no node for (code,
 * math, HTML, links, a citation within) goes through the engine as an object: a link to nowhere that
 * stands for it, and is put back where it comes out.
 */
import {type MdastNode, type RichNode, type RichText, text} from '@sitasi/core'
import type {PhrasingContent} from 'mdast'

const scheme = '#sitasi-object-'

/** What Unicode has for an object among characters. */
const objectCharacter = '\ufffc'

/** The objects of a document, each under its number. */
export type Objects = PhrasingContent[]

/** Rich text of an affix; its objects are added. */
export function richOf(nodes: ReadonlyArray<PhrasingContent>, objects: Objects): RichText {
  return nodes.map((node): RichNode => {
    if (node.type === 'text') return text(node.value.replace(/\s*\n\s*/g, ' '))
    if (node.type === 'break') return text(' ')
    if (node.type === 'emphasis' || node.type === 'strong') {
      return {type: node.type, children: richOf(node.children, objects)}
    }
    objects.push(node)
    return {type: 'link', url: `${scheme}${objects.length - 1}`, children: [text(objectCharacter)]}
  })
}

/** Whether a link stands for an object. */
export const isObject = ({url}: {url: string}): boolean => url.startsWith(scheme)

/** What the engine rendered, with the objects back in it; links to entries say what they are. */
export function withObjects(nodes: ReadonlyArray<MdastNode>, objects: Objects): PhrasingContent[] {
  return nodes.map((node): PhrasingContent => {
    if (!('children' in node)) return node
    const object = node.url?.startsWith(scheme) ? objects[Number(node.url.slice(scheme.length))] : undefined
    if (object) return object
    const children = withObjects(node.children, objects)
    const data = node.url?.startsWith('#') ? {hProperties: {role: 'doc-biblioref'}} : node.data
    return {...node, children, ...(data && {data})} as PhrasingContent
  })
}

/**
 * A prefix as an engine wants it: nothing before it, and one space between it and its cite, save
 * after what opens (`(`, `“`) or joins (`-`, `/`).
 */
export function tidyPrefix(content: RichText): RichText {
  const trimmed = trimEnd(trimStart(content))
  const last = lastCharacter(trimmed)
  if (last === '' || /[([{"'«„“‘‹/\-–—]/.test(last)) return trimmed
  return [...trimmed, text(' ')]
}

/** A suffix without spaces at its end; what parts it from its cite stays as typed. */
export const tidySuffix = (content: RichText): RichText => trimEnd(content)

function trimStart(content: RichText): RichText {
  const [first, ...rest] = content
  if (first === undefined) return []
  if (first.type !== 'text') return content
  const value = first.value.trimStart()
  return value === '' ? trimStart(rest) : [{...first, value}, ...rest]
}

function trimEnd(content: RichText): RichText {
  const last = content.at(-1)
  if (last === undefined) return []
  if (last.type !== 'text') return content
  const value = last.value.trimEnd()
  return value === '' ? trimEnd(content.slice(0, -1)) : [...content.slice(0, -1), {...last, value}]
}

function lastCharacter(content: RichText): string {
  const last = content.at(-1)
  if (last === undefined) return ''
  return last.type === 'text' ? (last.value.at(-1) ?? '') : lastCharacter(last.children)
}
