/** Blocks in Typst. */
import type {Block, Blocks, Inlines, List, ListEntry, Table} from '../document.ts'
import {word} from '../words.ts'
import {escapeTypst, stringTypst} from './escape.ts'
import {image, inlines} from './inlines.ts'
import type {Typst} from './typst.ts'

/** Writes blocks, an empty line between two. */
export const blocks = (content: Blocks, typst: Typst): string =>
  content.map((one) => block(one, typst)).join('\n\n')

function block(node: Block, typst: Typst): string {
  switch (node.type) {
    case 'heading':
      return `#heading(level: ${node.depth})[${inlines(node.children, {...typst, inHeading: typst.job.options.toc === true})}]${node.id === '' ? '' : `#label(${stringTypst(node.id)})`}`
    case 'paragraph':
      return inlines(node.children, typst)
    case 'quote':
      return `#quote(block: true)[\n${blocks(node.children, typst)}\n]`
    case 'list':
      return list(node, typst)
    case 'code':
      return `#raw(${stringTypst(node.value)}, block: true${node.lang === '' ? '' : `, lang: ${stringTypst(node.lang)}`})`
    case 'math':
      return `#raw(${stringTypst(node.value)}, block: true, lang: "latex")`
    case 'table':
      return table(node, typst)
    case 'figure':
      return `#figure(${image(node.image, typst)}${caption(node.caption, typst)}, outlined: false)`
    case 'rule':
      return '#align(center, line(length: 30%))'
    case 'references':
      return node.entries.map((entry) => reference(entry, typst)).join('\n\n')
    case 'abstract':
      return `#pad(x: 1cm)[\n#align(center)[#strong[${escapeTypst(word('abstract', typst.job.metadata.lang))}];]\n\n${blocks(node.children, typst)}${keywords(typst)}\n]`
  }
}

function list({items, start, loose}: List, typst: Typst): string {
  const lines = items.map(({children, checked}) => {
    const box = checked === undefined ? '' : checked ? '☒ ' : '☐ '
    return `  [${box}${blocks(children, typst)}],`
  })
  const first = start === undefined ? '' : `start: ${start}, `
  return `#${start === undefined ? 'list' : 'enum'}(${first}tight: ${!loose},\n${lines.join('\n')}\n)`
}

function table({align, rows, caption: words}: Table, typst: Typst): string {
  const [head = [], ...rest] = rows.map((row, index) =>
    row.map(
      (cell) => `[${inlines(index === 0 ? [{type: 'mark', mark: 'strong', children: cell}] : cell, typst)}]`
    )
  )
  const lines = [
    `columns: ${align.length}`,
    `align: (${align.map((one) => `${one ?? 'start'}, `).join('')})`,
    'stroke: none',
    'table.hline()',
    `table.header(${head.join(', ')})`,
    'table.hline(stroke: 0.5pt)',
    ...rest.map((row) => row.join(', ')),
    'table.hline()'
  ]
  const made = `table(\n  ${lines.join(',\n  ')}\n)`
  return words.length > 0
    ? `#figure(kind: table, ${made}${caption(words, typst)}, outlined: false)`
    : `#align(center, ${made})`
}

/** As its author typed it: no number is put before it. */
const caption = (words: Inlines, typst: Typst) =>
  words.length > 0
    ? `, numbering: none, supplement: none, caption: [${inlines(words, typst)}]`
    : ', numbering: none'

function reference({id, label, children, lang}: ListEntry, typst: Typst): string {
  const words = inlines(children, typst)
  const spoken = lang ? `#text(lang: ${stringTypst(lang.split('-')[0]!)})[${words}];` : words
  const width = typst.job.look.hangingIndent ? '1.27cm' : '0cm'
  const body =
    label.length > 0
      ? `#grid(columns: (1cm, 1fr), [${inlines(label, typst)}], [${spoken}])`
      : `#par(hanging-indent: ${width})[${spoken}]`
  return id === '' ? body : `#block[${body}]#label(${stringTypst(id)})`
}

function keywords({job: {metadata}}: Typst): string {
  return metadata.keywords.length === 0
    ? ''
    : `\n\n${escapeTypst(`${word('keywords', metadata.lang)}: ${metadata.keywords.join(', ')}`)}`
}
