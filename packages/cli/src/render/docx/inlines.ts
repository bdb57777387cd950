/** Running text in a docx. */
import type {IRunOptions, ParagraphChild} from 'docx'
import type {Inline, Inlines, MarkKind, Note} from '../document.ts'
import {imageRun} from './images.ts'
import {bookmark, type Word} from './word.ts'

const marks: Readonly<Record<MarkKind, IRunOptions>> = {
  emphasis: {italics: true},
  strong: {bold: true},
  smallCaps: {smallCaps: true},
  superscript: {superScript: true},
  subscript: {subScript: true},
  underline: {underline: {type: 'single'}},
  strike: {strike: true}
}

/** Writes a note’s paragraphs; given by the writer of blocks. */
export type WriteNote = (note: Note, word: Word) => void

/** Writes running text in a look. */
export function runs(
  content: Inlines,
  word: Word,
  writeNote: WriteNote,
  look: IRunOptions = {}
): ParagraphChild[] {
  return content.flatMap((inline) => run(inline, word, writeNote, look))
}

function run(node: Inline, word: Word, writeNote: WriteNote, look: IRunOptions): ParagraphChild[] {
  const {TextRun} = word.library
  const inside = (content: Inlines, more: IRunOptions) => runs(content, word, writeNote, {...look, ...more})
  switch (node.type) {
    case 'text':
      return [new TextRun({...look, text: withoutControls(node.value)})]
    case 'code':
    case 'math':
      return [new TextRun({...look, text: withoutControls(node.value), style: word.style('VerbatimChar')})]
    case 'break':
      return [new TextRun({...look, break: 1})]
    case 'mark':
      return inside(node.children, marks[node.mark])
    case 'link':
      return link(node.url, node.children, word, inside)
    case 'image':
      return [imageRun(node, word)]
    case 'note':
      return note(node, word, writeNote, look)
    case 'cite':
      return node.cites.flatMap(({prefix, key, suffix}) =>
        inside([...prefix, {type: 'text', value: `@${key}`}, ...suffix], {})
      )
  }
}

type Inside = (content: Inlines, more: IRunOptions) => ParagraphChild[]

function link(url: string, children: Inlines, word: Word, inside: Inside): ParagraphChild[] {
  const {ExternalHyperlink, InternalHyperlink} = word.library
  if (!url.startsWith('#')) {
    return [new ExternalHyperlink({link: url, children: inside(children, {style: word.style('Hyperlink')})})]
  }
  const id = decode(url.slice(1))
  const words = inside(children, {})
  return word.ids.has(id) ? [new InternalHyperlink({anchor: bookmark(word, id), children: words})] : words
}

function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment)
  } catch {
    return fragment
  }
}

/** A later mark of a note is a number; a note inside a note stands in brackets. */
function note(node: Note, word: Word, writeNote: WriteNote, look: IRunOptions): ParagraphChild[] {
  const {TextRun, FootnoteReferenceRun} = word.library
  const known = word.noteNumbers.get(node.number)
  if (known !== undefined) return [new TextRun({...look, superScript: true, text: String(known)})]
  if (word.inNote) {
    const inside = node.children.flatMap((block) => (block.type === 'paragraph' ? block.children : []))
    return [
      new TextRun({...look, text: ' ('}),
      ...runs(inside, word, writeNote, look),
      new TextRun({...look, text: ')'})
    ]
  }
  const number = word.noteNumbers.size + 1
  word.noteNumbers.set(node.number, number)
  writeNote(node, word)
  return [new FootnoteReferenceRun(number)]
}

/** XML has no place for them. */
const withoutControls = (text: string) => text.replace(/[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]/g, '')
