/** Blocks in LaTeX. */
import {columnShares, fits} from '../column-shares.ts'
import type {Align, Block, Blocks, Inlines, List, Table} from '../document.ts'
import {word} from '../words.ts'
import {anchor, escapeLatex} from './escape.ts'
import {image, inlines} from './inlines.ts'
import {babelName} from './languages.ts'
import type {Latex} from './latex.ts'

const sections = ['section', 'subsection', 'subsubsection', 'paragraph', 'subparagraph', 'subparagraph']

/** Writes blocks, an empty line between two; in a note `\par`, since notes are arguments. */
export const blocks = (content: Blocks, latex: Latex): string =>
  content.map((one) => block(one, latex)).join(latex.inNote ? '\\par ' : '\n\n')

function block(node: Block, latex: Latex): string {
  switch (node.type) {
    case 'heading':
      return heading(node.depth, node.id, node.children, latex)
    case 'paragraph':
      return inlines(node.children, latex)
    case 'quote':
      return environment('quote', blocks(node.children, latex))
    case 'list':
      return list(node, latex)
    case 'code':
      return `{\\ttfamily\\raggedright ${node.value.split('\n').map(codeLine).join('\\\\\n')}\\par}`
    case 'math':
      latex.needs.add('amsmath')
      return `\\[${node.value}\\]`
    case 'table':
      return table(node, latex)
    case 'figure':
      return environment('center', captioned(image(node.image, latex), node.caption, latex))
    case 'rule':
      return '\\begin{center}\\rule{0.3\\linewidth}{0.4pt}\\end{center}'
    case 'references':
      return references(node, latex)
    case 'abstract':
      return environment(
        'abstract',
        [blocks(node.children, latex), keywords(latex)].filter(Boolean).join('\n\n')
      )
  }
}

const environment = (name: string, body: string, options = '') =>
  `\\begin{${name}}${options}\n${body}\n\\end{${name}}`

/** What goes into the table of contents has no notes and no links. */
function heading(depth: number, id: string, children: Inlines, latex: Latex): string {
  const words = inlines(children, latex)
  const short = inlines(forContents(children), latex).trim()
  const option = short === words ? '' : `[${short}]`
  return `\\${sections[depth - 1] ?? 'subparagraph'}${option}{${words}}\\hypertarget{${anchor(id)}}{}`
}

const forContents = (children: Inlines): Inlines =>
  children.flatMap((inline) => {
    if (inline.type === 'note' || inline.type === 'cite') return []
    return inline.type === 'link' ? forContents(inline.children) : [inline]
  })

/** A line of code; its spaces stay. */
const codeLine = (line: string) => (line === '' ? '\\mbox{}' : escapeLatex(line).replace(/ /g, '~'))

const captioned = (body: string, caption: Inlines, latex: Latex) =>
  caption.length > 0 ? `${body}\\\\[1ex]\n${inlines(caption, latex)}` : body

function list({items, start, loose}: List, latex: Latex): string {
  const name = start === undefined ? 'itemize' : 'enumerate'
  if (!loose || (start ?? 1) !== 1) latex.needs.add('enumitem')
  const settings = [
    ...(start !== undefined && start !== 1 ? [`start=${start}`] : []),
    ...(loose ? [] : ['nosep'])
  ]
  const lines = items.map(({children, checked}) => {
    const box = checked === undefined ? '' : checked ? '[{[x]}]' : '[{[~]}]'
    return `\\item${box} ${blocks(children, latex)}`
  })
  return environment(name, lines.join('\n'), settings.length > 0 ? `[${settings.join(',')}]` : '')
}

/** Wide tables break their lines: columns by the longest text in them. */
function table({align, rows, caption}: Table, latex: Latex): string {
  latex.needs.add('tables')
  const [head = [], ...rest] = rows.map(
    (row) => `${row.map((cell) => inlines(cell, latex)).join(' & ')} \\\\`
  )
  const above = caption.length > 0 ? `${environment('center', inlines(caption, latex))}\\nopagebreak\n` : ''
  const body = ['\\toprule', head, '\\midrule', '\\endhead', ...rest, '\\bottomrule'].join('\n')
  return above + environment('longtable', body, `{${columns(align, rows)}}`)
}

const letters: Readonly<Record<string, string>> = {left: 'l', right: 'r', center: 'c'}
const ragged: Readonly<Record<string, string>> = {
  left: 'raggedright',
  right: 'raggedleft',
  center: 'centering'
}

function columns(align: ReadonlyArray<Align>, rows: Table['rows']): string {
  if (fits(rows)) return align.map((one) => letters[one ?? 'left']).join('')
  const shares = columnShares(rows)
  const column = (share: number, one: Align) =>
    `>{\\${ragged[one ?? 'left']}\\arraybackslash}p{\\dimexpr ${share}\\linewidth-2\\tabcolsep\\relax}`
  return align.map((one, index) => column(shares[index]!, one)).join('')
}

function references({entries}: Extract<Block, {type: 'references'}>, latex: Latex): string {
  const items = entries.map(({id, label, children, lang}) => {
    const name = lang ? babelName(lang) : undefined
    const language = name && latex.languages.add(name) ? name : undefined
    const words = inlines(children, latex)
    const target = id === '' ? '' : `\\hypertarget{${anchor(id)}}{}`
    return `\\item[${label.length > 0 ? `{${inlines(label, latex)}}` : ''}]${target}${language ? `\\foreignlanguage{${language}}{${words}}` : words}`
  })
  latex.needs.add(entries.some(({label}) => label.length > 0) ? 'labelled' : 'hanging')
  return environment(
    entries.some(({label}) => label.length > 0) ? 'labelledreferences' : 'references',
    items.join('\n')
  )
}

function keywords({job: {metadata}}: Latex): string {
  if (metadata.keywords.length === 0) return ''
  return `\\noindent ${escapeLatex(`${word('keywords', metadata.lang)}: ${metadata.keywords.join(', ')}`)}`
}
