/**
 * LaTeX. Links need the `hyperref` package; everything else is LaTeX alone. The list defines its own layout,
 * so it can be `\input` as it is; each entry is the target `ref-KEY` of `\hyperlink`.
 *
 * @example
 *   writeInline([{type: 'emphasis', children: [{type: 'text', value: 'A & B'}]}]) // => '\\emph{A \\& B}'
 */
import type {RichNode, RichText} from '../rich-text.ts'
import {plain} from '../rich-text.ts'
import {fragmentOf, safeUrl} from '../urls.ts'
import {joined, linesOf} from './structure.ts'
import type {ReferenceList} from './writer.ts'

const commands: Readonly<Record<Exclude<RichNode['type'], 'text' | 'link' | 'span'>, string>> = {
  emphasis: 'emph',
  strong: 'textbf',
  smallCaps: 'textsc',
  superscript: 'textsuperscript',
  subscript: 'textsubscript',
  underline: 'underline'
}

/** Specials; `-`, quotes and `<>` too, of which TeX fonts make other characters. */
const specials = new Map([
  ['\\', '\\textbackslash{}'],
  ['{', '\\{'],
  ['}', '\\}'],
  ['$', '\\$'],
  ['&', '\\&'],
  ['#', '\\#'],
  ['%', '\\%'],
  ['_', '\\_'],
  ['^', '\\textasciicircum{}'],
  ['~', '\\textasciitilde{}'],
  ['<', '\\textless{}'],
  ['>', '\\textgreater{}'],
  ['|', '\\textbar{}'],
  ['[', '{[}'],
  [']', '{]}'],
  ['"', '\\textquotedbl{}'],
  ["'", '\\textquotesingle{}'],
  ['`', '\\textasciigrave{}'],
  ['-', '-{}'],
  ['\u00a0', '~']
])

const special = /[\\{}$&#%_^~<>|[\]"'`\u00a0]|-(?=-)|[\t-\r \0]+/g

/** A text, escaped; a line break or a run of spaces is one space, as TeX has it. */
const escapeText = (text: string): string =>
  text.replace(special, (character) => specials.get(character) ?? ' ')

/** Running text. */
export const writeInline = (content: RichText): string => joined(content, keepsLink).map(inline).join('')

function inline(node: RichNode): string {
  if (node.type === 'text') return escapeText(node.value)
  const content = writeInline(node.children)
  if (node.type === 'link') return linked(node.url, content)
  return node.type === 'span' ? content : `\\${commands[node.type]}{${content}}`
}

function linked(address: string, content: string): string {
  if (content === '') return ''
  const fragment = fragmentOf(address)
  return fragment === undefined
    ? `\\href{${escapeUrl(safeUrl(address) ?? '')}}{${content}}`
    : `\\hyperlink{${target(fragment)}}{${content}}`
}

const keepsLink = (address: string): boolean => safeUrl(address) !== undefined

/** A URL as `\href` takes it, also within other commands. */
const escapeUrl = (url: string): string => url.replace(/[%#&_~$]/g, '\\$&').replace(/\\~/g, '\\string~')

/** A name that TeX takes as it stands. */
const target = (id: string): string =>
  id.replace(/[^A-Za-z0-9:.-]/gu, (character) => `+${character.codePointAt(0)!.toString(16)}`)

/** A `list` in the look of the style. */
export function writeList({entries, look}: ReferenceList): string {
  if (entries.length === 0) return ''
  const label = longestLabel(entries.map(({content}) => content))
  const hang = look.hangingIndent && label === '' ? '\\setlength{\\itemindent}{-\\leftmargin}' : ''
  const indent = label === '' ? (look.hangingIndent ? '1.5em' : '0pt') : '\\labelwidth'
  const widest = label === '' ? '' : `\\settowidth{\\labelwidth}{${label}\\ }`
  const lengths = [
    `${widest}\\setlength{\\leftmargin}{${indent}}${hang}`,
    '\\setlength{\\labelsep}{0pt}\\setlength{\\parsep}{0pt}',
    `\\setlength{\\itemsep}{${look.entrySpacing}\\baselineskip}`,
    '\\renewcommand{\\makelabel}[1]{#1\\hfil}'
  ]
  const items = entries.map(({id, content}) => `\\item${item(id, content)}\n`)
  return `\\begin{list}{}{%\n${lengths.join('%\n')}}\n${items.join('')}\\end{list}\n`
}

function item(id: string, content: RichText): string {
  const lines = linesOf(content)
  const label = writeInline(lines[0]?.label ?? []).trim()
  const texts = lines.map(({content, indented}) => {
    const line = writeInline(content).trim()
    return indented ? `\\hspace*{1.5em}${line}` : line
  })
  return `[${label}] \\hypertarget{ref-${target(id)}}{}${texts.join('\\\\{}\n')}`
}

/** The longest label, which makes the margin; empty where entries have none. */
function longestLabel(contents: ReadonlyArray<RichText>): string {
  let longest: RichText = []
  for (const content of contents) {
    const label = linesOf(content)[0]?.label ?? []
    if (plain(label).length > plain(longest).length) longest = label
  }
  return writeInline(longest).trim()
}
