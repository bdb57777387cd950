/**
 * HTML as a tree (hast), in pandoc’s contract for reference lists, which themes and Quarto rely on:
 * `div#refs.references.csl-bib-body` of `div#ref-KEY.csl-entry`, with `role` `list` and `listitem`.
 *
 * @example
 *   writeInline([{type: 'emphasis', children: [{type: 'text', value: 'Signs'}]}])
 *   // => [{type: 'element', tagName: 'em', properties: {}, children: [{type: 'text', value: 'Signs'}]}]
 */
import type {RichNode, RichText, Span} from '../rich-text.ts'
import {safeUrl} from '../urls.ts'
import type {ReferenceList} from './writer.ts'

/** A node of hast, as far as it is made here. */
export type HastNode = HastElement | {type: 'text'; value: string}

/** An element of hast. */
export interface HastElement {
  type: 'element'
  tagName: string
  properties: Record<string, string | number | string[]>
  children: HastNode[]
}

/** The element of each mark. */
const elements: Readonly<Record<Exclude<RichNode['type'], 'text' | 'link' | 'span'>, HastElement>> = {
  emphasis: element('em'),
  strong: element('strong'),
  smallCaps: element('span', {className: ['smallcaps']}),
  superscript: element('sup'),
  subscript: element('sub'),
  underline: element('u')
}

/** The class of each CSL `display`. */
const displays: Readonly<Record<NonNullable<Span['display']>, string>> = {
  block: 'csl-block',
  'left-margin': 'csl-left-margin',
  'right-inline': 'csl-right-inline',
  indent: 'csl-indent'
}

/** Running text; a link that may not be one is its text. */
export const writeInline = (content: RichText): HastNode[] => content.flatMap(inline)

function inline(node: RichNode): HastNode[] {
  if (node.type === 'text') return [{type: 'text', value: node.value}]
  const children = writeInline(node.children)
  if (node.type === 'link') return linked(node.url, children)
  if (node.type === 'span') return spanned(node, children)
  const {tagName, properties} = elements[node.type]
  return [{type: 'element', tagName, properties: {...properties}, children}]
}

function linked(address: string, children: HastNode[]): HastNode[] {
  const href = safeUrl(address)
  return href === undefined ? children : [element('a', {href}, children)]
}

/** A span has an element of its own only where it looks or reads differently. */
function spanned({lang, display}: Span, children: HastNode[]): HastNode[] {
  const properties = {...(display && {className: [displays[display]]}), ...(lang && {lang})}
  if (Object.keys(properties).length === 0) return children
  const content = display === 'left-margin' ? [...children, space(children)] : children
  return [element(display ? 'div' : 'span', properties, content)]
}

/** What parts a label from its entry where the two are read without their layout. */
function space(children: ReadonlyArray<HastNode>): HastNode {
  const last = children.at(-1)
  return {type: 'text', value: last?.type === 'text' && /\s$/.test(last.value) ? '' : ' '}
}

/** The list; `lang` tells hyphenation and screen readers the language of its terms. */
export function writeList({entries, look, locale}: ReferenceList): HastElement {
  const properties = {
    id: 'refs',
    className: ['references', 'csl-bib-body', ...(look.hangingIndent ? ['hanging-indent'] : [])],
    ...(look.entrySpacing === 1 ? {} : {dataEntrySpacing: look.entrySpacing}),
    ...(look.lineSpacing === 1 ? {} : {dataLineSpacing: look.lineSpacing}),
    role: 'list',
    lang: locale
  }
  const items = entries.flatMap(({id, content}) => {
    const entry = {id: `ref-${id}`, className: ['csl-entry'], role: 'listitem'}
    return [newline(), element('div', entry, writeInline(content))]
  })
  return element('div', properties, [...items, newline()])
}

const newline = (): HastNode => ({type: 'text', value: '\n'})

function element(
  tagName: string,
  properties: HastElement['properties'] = {},
  children: HastNode[] = []
): HastElement {
  return {type: 'element', tagName, properties, children}
}
