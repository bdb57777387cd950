/**
 * A document as plain text: a paragraph a line, notes at the end.
 *
 * @example
 *   Teori dan metode
 *
 *   Migrasi diatur oleh banyak pihak.[1]
 *
 *   [1] Pécoud (2018), hlm. 3.
 */
import {
  type Block,
  type Blocks,
  everyInline,
  type Inline,
  type Inlines,
  type List,
  type Note,
  plainOf
} from './document.ts'
import {prepare} from './prepare/index.ts'
import {readDocument, readHead} from './read/index.ts'
import {word} from './words.ts'
import type {Job, Writer} from './writer.ts'

/** Writes the text. */
export const text: Writer = async (job) => {
  const {blocks} = readDocument(prepare(job).tree, 'plain text', job.report)
  const parts = [
    ...head(job),
    ...contents(job, blocks),
    ...blocks.map((block) => blockText(block, job)),
    ...notesOf(blocks, job)
  ]
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}

function head(job: Job): string[] {
  const {title, subtitle, authors, date} = readHead(job, 'plain text')
  const names = authors.map(({name, lines}) => [name, ...lines].join('\n'))
  return [inlineText(title), inlineText(subtitle), ...names, date]
}

function contents({options, metadata}: Job, blocks: Blocks): string[] {
  const headings = blocks.flatMap((block) => (block.type === 'heading' && block.depth <= 3 ? [block] : []))
  if (!options.toc || headings.length === 0) return []
  const lines = headings.map(({depth, children}) => `${'  '.repeat(depth - 1)}${plainOf(children)}`)
  return [word('contents', metadata.lang), lines.join('\n')]
}

function notesOf(blocks: Blocks, job: Job): string[] {
  const notes = [...everyInline(blocks)].filter(
    (inline): inline is Note => inline.type === 'note' && inline.first
  )
  return notes
    .sort((a, b) => a.number - b.number)
    .map(({number, children}) => `[${number}] ${indent(blocksText(children, job), '    ').trimStart()}`)
}

const blocksText = (blocks: Blocks, job: Job) => blocks.map((block) => blockText(block, job)).join('\n\n')

function blockText(block: Block, job: Job): string {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return inlineText(block.children)
    case 'quote':
      return indent(blocksText(block.children, job), '    ')
    case 'list':
      return listText(block, job)
    case 'code':
    case 'math':
      return indent(block.value, '    ')
    case 'table':
      return [inlineText(block.caption), ...block.rows.map((row) => row.map(inlineText).join('\t'))]
        .filter(Boolean)
        .join('\n')
    case 'figure':
      return inlineText(block.caption) || inlineText([block.image])
    case 'rule':
      return '* * *'
    case 'references':
      return block.entries
        .map(({label, children}) => [label, children].map(inlineText).filter(Boolean).join(' '))
        .join('\n\n')
    case 'abstract':
      return [word('abstract', job.metadata.lang), blocksText(block.children, job), keywords(job)]
        .filter(Boolean)
        .join('\n\n')
  }
}

const keywords = ({metadata: {keywords, lang}}: Job) =>
  keywords.length > 0 ? `${word('keywords', lang)}: ${keywords.join(', ')}` : ''

function listText({items, start, loose}: List, job: Job): string {
  const lines = items.map(({children, checked}, index) => {
    const sign = start === undefined ? '-' : `${start + index}.`
    const box = checked === undefined ? '' : checked ? '[x] ' : '[ ] '
    const body = children.map((child) => blockText(child, job)).join(loose ? '\n\n' : '\n')
    return `${sign} ${box}${indent(body, ' '.repeat(sign.length + 1)).trimStart()}`
  })
  return lines.join(loose ? '\n\n' : '\n')
}

const indent = (lines: string, by: string) => lines.replace(/^(?=.)/gm, by)

/** Running text; a link whose words are not its address is followed by it. */
export const inlineText = (content: Inlines): string => content.map(oneText).join('')

function oneText(inline: Inline): string {
  switch (inline.type) {
    case 'text':
    case 'code':
    case 'math':
      return inline.value
    case 'break':
      return '\n'
    case 'mark':
      return inlineText(inline.children)
    case 'link':
      return linkText(inline.url, inlineText(inline.children))
    case 'image':
      return inline.alt === '' ? '' : `[${inline.alt}]`
    case 'note':
      return `[${inline.number}]`
    case 'cite':
      return inline.cites
        .map(({prefix, key, suffix}) => `${inlineText(prefix)}@${key}${inlineText(suffix)}`)
        .join('; ')
  }
}

function linkText(url: string, words: string): string {
  const bare = (text: string) =>
    text.replace(/^(?:mailto:|https?:\/\/(?:dx\.)?(?:doi\.org\/)?)/, '').replace(/\/$/, '')
  return url.startsWith('#') || words.includes(bare(url)) ? words : `${words} <${url}>`
}
