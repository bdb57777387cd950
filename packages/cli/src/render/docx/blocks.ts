/** Blocks in a docx. */
import type {IParagraphOptions, Paragraph, ParagraphChild, Table as WordTable} from 'docx'
import type {Block, Blocks, Inlines, List, ListEntry, Note} from '../document.ts'
import {plainOf} from '../document.ts'
import {word as wordIn} from '../words.ts'
import {imageRun} from './images.ts'
import {runs} from './inlines.ts'
import type {StyleName} from './styles.ts'
import {table} from './table.ts'
import {bookmark, type Word} from './word.ts'

/** What stands around a block: its style, the level of the list it is in. */
interface Around {
  style: StyleName
  level: number
  /** The mark of a list item, on its first paragraph. */
  numbering?: IParagraphOptions['numbering']
}

type Child = Paragraph | WordTable

const body: Around = {style: 'BodyText', level: -1}
const perLevel = 567

/** Writes blocks. */
export const children = (content: Blocks, word: Word, around: Around = body): Child[] =>
  content.flatMap((block, index) =>
    child(block, word, index === 0 ? around : {...around, numbering: undefined})
  )

const inline = (content: Inlines, word: Word): ParagraphChild[] => runs(content, word, writeNote)

function child(node: Block, word: Word, around: Around): Child[] {
  switch (node.type) {
    case 'heading':
      return [heading(node.depth, node.id, node.children, word)]
    case 'paragraph':
      return [paragraph(inline(node.children, word), around.style, word, within(around))]
    case 'quote':
      return children(node.children, word, {...around, style: 'BlockText'})
    case 'list':
      return list(node, word, around)
    case 'code':
    case 'math':
      return [paragraph(lines(node.value, word), 'SourceCode', word, within(around))]
    case 'table':
      return [
        ...(node.caption.length > 0 ? [paragraph(inline(node.caption, word), 'TableCaption', word)] : []),
        table(node, word, (content, options) => paragraph(inline(content, word), 'Compact', word, options)),
        paragraph([], 'Compact', word)
      ]
    case 'figure':
      return [
        paragraph([imageRun(node.image, word)], 'Figure', word),
        paragraph(inline(node.caption, word), 'ImageCaption', word)
      ]
    case 'rule':
      return [new word.library.Paragraph({thematicBreak: true})]
    case 'references':
      return node.entries.map((entry) => reference(entry, word))
    case 'abstract':
      return abstract(node.children, word)
  }
}

/** A paragraph in a style. */
export function paragraph(
  content: ParagraphChild[],
  style: StyleName,
  word: Word,
  options: IParagraphOptions = {}
): Paragraph {
  return new word.library.Paragraph({...options, style: word.style(style), children: content})
}

function within({level, numbering}: Around): IParagraphOptions {
  if (numbering) return {numbering}
  return level < 0 ? {} : {indent: {left: perLevel * (level + 1)}}
}

function heading(depth: number, id: string, content: Inlines, word: Word): Paragraph {
  return paragraph(marked(id, inline(content, word), word), `Heading${Math.min(depth, 6) as 1}`, word)
}

/** With a bookmark around it, where links may want it. */
const marked = (id: string, content: ParagraphChild[], word: Word): ParagraphChild[] =>
  id === '' ? content : [new word.library.Bookmark({id: bookmark(word, id), children: content})]

function list({items, start, loose}: List, word: Word, around: Around): Child[] {
  const level = Math.min(around.level + 1, 8)
  if (start !== undefined) word.starts.push(start)
  const numbering = {reference: start === undefined ? 'bullets' : `numbers-${word.starts.length}`, level}
  const style = around.style === 'BodyText' && !loose ? 'Compact' : around.style
  return items.flatMap(({children: inside, checked}) => {
    const box: Blocks =
      checked === undefined
        ? []
        : [{type: 'paragraph', children: [{type: 'text', value: checked ? '☒ ' : '☐ '}]}]
    return children(joined(box, inside), word, {style, level, numbering})
  })
}

/** The box of a task and its words are one paragraph; an item without words is an empty one. */
function joined([box]: Blocks, [first, ...rest]: Blocks): Blocks {
  if (box?.type === 'paragraph' && first?.type === 'paragraph') {
    return [{type: 'paragraph', children: [...box.children, ...first.children]}, ...rest]
  }
  return first ? [first, ...rest] : [{type: 'paragraph', children: []}]
}

function lines(code: string, {library}: Word): ParagraphChild[] {
  return code.split('\n').map((text, index) => new library.TextRun(index === 0 ? {text} : {text, break: 1}))
}

/** A label stands in the margin, a tab before the rest. */
function reference({id, label, children: content, lang}: ListEntry, word: Word): Paragraph {
  const look = lang ? {language: {value: lang}} : {}
  const tab = label.length > 0 ? [...inline(label, word), new word.library.TextRun({text: '\t'})] : []
  const options =
    label.length > 0
      ? {indent: {left: 720, hanging: 720}, tabStops: [{type: 'left', position: 720} as const]}
      : {}
  const text = runs(content, word, writeNote, look)
  return paragraph(marked(id, [...tab, ...text], word), 'Bibliography', word, options)
}

function abstract(content: Blocks, word: Word): Child[] {
  const {lang, keywords} = word.job.metadata
  const name: Inlines = [{type: 'text', value: wordIn('abstract', lang)}]
  const words: Inlines = [{type: 'text', value: `${wordIn('keywords', lang)}: ${keywords.join(', ')}`}]
  return [
    paragraph(inline(name, word), 'AbstractTitle', word),
    ...children(content, word, {style: 'Abstract', level: -1}),
    ...(keywords.length > 0 ? [paragraph(inline(words, word), 'Abstract', word)] : [])
  ]
}

/** Footnotes hold paragraphs only: what else is in one becomes its words. A space parts mark and text. */
function writeNote(note: Note, word: Word): void {
  const number = word.noteNumbers.get(note.number)!
  const inside = {...word, inNote: true}
  const paragraphs = note.children.map((block, index) => {
    const content: Inlines =
      block.type === 'paragraph' ? block.children : [{type: 'text', value: plainOfBlock(block)}]
    const space: Inlines = index === 0 ? [{type: 'text', value: ' '}] : []
    return paragraph(inline([...space, ...content], inside), 'FootnoteText', word)
  })
  word.notes.set(number, paragraphs)
}

function plainOfBlock(block: Block): string {
  if ('value' in block) return block.value
  if (block.type === 'list') return block.items.flatMap(({children}) => children.map(plainOfBlock)).join('; ')
  if (block.type === 'table') return block.rows.map((row) => row.map(plainOf).join(' | ')).join('; ')
  if (block.type === 'quote' || block.type === 'abstract') return block.children.map(plainOfBlock).join(' ')
  return block.type === 'heading' || block.type === 'paragraph' ? plainOf(block.children) : ''
}
