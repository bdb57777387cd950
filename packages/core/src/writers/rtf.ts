/**
 * RTF: fragments for running text, a whole document for a list. ASCII only; other characters are `\uN?`.
 *
 * @example
 *   writeInline([{type: 'emphasis', children: [{type: 'text', value: 'Pécoud'}]}]) // => '{\\i P\\u233?coud}'
 */
import type {RichNode, RichText} from '../rich-text.ts'
import {safeUrl} from '../urls.ts'
import {linesOf} from './structure.ts'
import type {ReferenceList} from './writer.ts'

const words: Readonly<Record<Exclude<RichNode['type'], 'text' | 'link' | 'span'>, string>> = {
  emphasis: '\\i',
  strong: '\\b',
  smallCaps: '\\scaps',
  superscript: '\\super',
  subscript: '\\sub',
  underline: '\\ul'
}

/** A text, escaped: UTF-16 units as signed numbers, each with `?` for readers that know no Unicode. */
const escapeText = (text: string): string =>
  text
    .replace(/[\\{}]/g, '\\$&')
    .replace(/[\u0000-\u001f]+/g, ' ')
    .replace(/[\u007f-\uffff]/g, (unit) => `\\u${(unit.charCodeAt(0) << 16) >> 16}?`)

/** Running text. */
export const writeInline = (content: RichText): string => content.map(inline).join('')

function inline(node: RichNode): string {
  if (node.type === 'text') return escapeText(node.value)
  const content = writeInline(node.children)
  if (node.type === 'link') return linked(node.url, content)
  return node.type === 'span' ? content : `{${words[node.type]} ${content}}`
}

function linked(address: string, content: string): string {
  const url = safeUrl(address)
  if (url === undefined || url.startsWith('#')) return content
  return `{\\field{\\*\\fldinst{HYPERLINK "${escapeText(url)}"}}{\\fldrslt{${content}}}}`
}

/** Twentieths of a point: half an inch, and a line. */
const indent = 720
const line = 240

/** A document, one paragraph for each line of an entry. */
export function writeList({entries, look}: ReferenceList): string {
  const paragraphs = entries.flatMap(({content}) => entryParagraphs(content, look))
  const fonts = '{\\fonttbl{\\f0\\froman Times New Roman;}}'
  return `{\\rtf1\\ansi\\ansicpg1252\\deff0\\uc1${fonts}\\f0\\fs24\n${paragraphs.join('\n')}\n}\n`
}

function entryParagraphs(content: RichText, look: ReferenceList['look']): string[] {
  const lines = linesOf(content)
  const spacing = `\\sl${Math.round(look.lineSpacing * line)}\\slmult1`
  return lines.map(({label, content, indented}, index) => {
    const hangs = look.hangingIndent || label.length > 0
    const left = indented ? indent : hangs ? indent : 0
    const first = hangs && index === 0 && !indented ? -indent : 0
    const after = index === lines.length - 1 ? Math.round(look.entrySpacing * line) : 0
    const margin = label.length > 0 ? `${writeInline(label).trim()}\\tab ` : ''
    const format = `\\pard\\li${left}\\fi${first}\\tx${indent}\\sa${after}${spacing}`
    return `${format} ${margin}${writeInline(content).trim()}\\par`
  })
}
