/**
 * Typst markup; each entry carries the label `<ref-KEY>` where its key can be one.
 *
 * @example
 *   writeInline([{type: 'emphasis', children: [{type: 'text', value: 'C# & F_1'}]}])
 *   // => '#emph[C\\# & F\\_1]'
 */
import type {RichNode, RichText} from '../rich-text.ts'
import {fragmentOf, safeUrl} from '../urls.ts'
import {joined, linesOf} from './structure.ts'
import type {ReferenceList} from './writer.ts'

const functions: Readonly<Record<Exclude<RichNode['type'], 'text' | 'link' | 'span'>, string>> = {
  emphasis: 'emph',
  strong: 'strong',
  smallCaps: 'smallcaps',
  superscript: 'super',
  subscript: 'sub',
  underline: 'underline'
}

/** Specials anywhere, and shorthands that Typst would make other characters of. */
const special = /[\\*_`#@$<>[\]~"'/]|-(?=[-?\d])|\.(?=\.)/g

/** What begins a heading, a list or a term at the start of a line. */
const blockStart = /^(\s*)([=+-])/
const listStart = /^(\s*\d{1,9})(\.)/

const escapeText = (text: string): string => text.replace(special, '\\$&').replace(/[\t-\r \0]+/g, ' ')

/** Running text. */
export const writeInline = (content: RichText): string =>
  pieces(content).replace(blockStart, '$1\\$2').replace(listStart, '$1\\$2')

/** A call ends with `;` where what follows would be read as part of it. */
function pieces(content: RichText): string {
  let out = ''
  let afterCall = false
  for (const node of joined(content, keepsLink)) {
    const piece = inline(node)
    if (piece === '') continue
    out += afterCall && /^[([.;]/.test(piece) ? `;${piece}` : piece
    afterCall = node.type !== 'text' && piece.startsWith('#')
  }
  return out
}

function inline(node: RichNode): string {
  if (node.type === 'text') return escapeText(node.value)
  const content = writeInline(node.children)
  if (node.type === 'link') return linked(node.url, content)
  return node.type === 'span' ? content : `#${functions[node.type]}[${content}]`
}

function linked(address: string, content: string): string {
  if (content === '') return ''
  const fragment = fragmentOf(address)
  return `#link(${fragment === undefined ? quoted(safeUrl(address) ?? '') : `<${fragment}>`})[${content}]`
}

/** A link within the document needs a label that Typst can write. */
function keepsLink(address: string): boolean {
  const fragment = fragmentOf(address)
  return fragment === undefined ? safeUrl(address) !== undefined : isLabel(fragment)
}

const quoted = (value: string): string => `"${value.replace(/["\\]/g, '\\$&')}"`

const isLabel = (name: string): boolean => /^[\p{L}\p{N}_.:-]+$/u.test(name) && !/[.:]$/.test(name)

/** Paragraphs in a block, in the look of the style. */
export function writeList({entries, look}: ReferenceList): string {
  if (entries.length === 0) return ''
  const hanging = look.hangingIndent ? '#set par(hanging-indent: 1.5em)\n' : ''
  const items = entries.map(({id, content}) => block(id, content))
  return `#block[\n${hanging}${items.join('\n')}\n] <refs>\n`
}

function block(id: string, content: RichText): string {
  const label = isLabel(`ref-${id}`) ? ` <ref-${id}>` : ''
  return `#block[\n${entry(content)}\n]${label}\n`
}

/** A label stands in a column of its own. */
function entry(content: RichText): string {
  const lines = linesOf(content)
  const label = writeInline(lines[0]?.label ?? []).trim()
  const texts = lines.map(({content, indented}) => {
    const line = writeInline(content).trim()
    return indented ? `#h(1.5em)${line}` : line
  })
  const body = texts.join(' \\\n')
  return label === '' ? body : `#grid(columns: (2.5em, 1fr), [${label}], [${body}])`
}
