/**
 * A document as the writers of LaTeX, Typst, plain text and docx see it: few kinds of block and inline,
 * every footnote at its mark, every reference followed.
 *
 * @example
 *   [{type: 'heading', depth: 1, id: 'hasil', children: [{type: 'text', value: 'Hasil'}]},
 *    {type: 'paragraph', children: [{type: 'mark', mark: 'emphasis', children: […]}]}]
 */
import type {Place} from '@sitasi/core'

/** Blocks in order. */
export type Blocks = ReadonlyArray<Block>
/** Inlines in order. */
export type Inlines = ReadonlyArray<Inline>

/** A block of the document. */
export type Block =
  | {type: 'heading'; depth: number; id: string; children: Inlines}
  | {type: 'paragraph'; children: Inlines}
  | {type: 'quote'; children: Blocks}
  | List
  | {type: 'code'; lang: string; value: string}
  | {type: 'math'; value: string}
  | Table
  | Figure
  | {type: 'rule'}
  | {type: 'references'; entries: ReadonlyArray<ListEntry>}
  | {type: 'abstract'; children: Blocks}

/** A list; a loose one has paragraphs’ space between its items. */
export interface List {
  type: 'list'
  /** Number of the first item, or nothing where the items are not numbered. */
  start: number | undefined
  loose: boolean
  items: ReadonlyArray<{children: Blocks; checked: boolean | undefined}>
}

/** How a column stands. */
export type Align = 'left' | 'right' | 'center' | undefined

/** A table; its first row is its head. */
export interface Table {
  type: 'table'
  align: ReadonlyArray<Align>
  rows: ReadonlyArray<ReadonlyArray<Inlines>>
  caption: Inlines
}

/** An image that stands alone. */
export interface Figure {
  type: 'figure'
  image: Image
  caption: Inlines
}

/** An entry of the reference list; annotations and the like follow as blocks of their own. */
export interface ListEntry {
  id: string
  /** What stands in the margin: `[1]`. */
  label: Inlines
  children: Inlines
  /** BCP 47 tag where it differs from the document’s. */
  lang: string | undefined
}

/** Looks of text. */
export type MarkKind =
  | 'emphasis'
  | 'strong'
  | 'smallCaps'
  | 'superscript'
  | 'subscript'
  | 'underline'
  | 'strike'

/** An image; `url` is as typed. */
export interface Image {
  type: 'image'
  url: string
  alt: string
  place: Place | undefined
}

/** A piece of running text. */
export type Inline =
  | {type: 'text'; value: string}
  | {type: 'mark'; mark: MarkKind; children: Inlines}
  | {type: 'link'; url: string; children: Inlines}
  | {type: 'code'; value: string}
  | {type: 'math'; value: string}
  | {type: 'break'}
  | Image
  | Note
  | CiteInline

/** A footnote at its mark. */
export interface Note {
  type: 'note'
  /** From 1, in the order of first marks. */
  number: number
  /** The first mark of this note; a later one refers to it. */
  first: boolean
  children: Blocks
}

/** A citation left to LaTeX or Typst. */
export interface CiteInline {
  type: 'cite'
  narrative: boolean
  cites: ReadonlyArray<CitePart>
}

/** One reference of a citation left to LaTeX or Typst. */
export interface CitePart {
  key: string
  suppressAuthor: boolean
  prefix: Inlines
  suffix: Inlines
}

/** The characters of inlines alone; notes, images and citations left over have none. */
export function plainOf(content: Inlines): string {
  return content
    .map((inline) => {
      if ('value' in inline) return inline.value
      if (inline.type === 'break') return ' '
      return inline.type === 'mark' || inline.type === 'link' ? plainOf(inline.children) : ''
    })
    .join('')
}

/** Every inline, in order, those inside others and inside notes too. */
export function* everyInline(blocks: Blocks): Generator<Inline> {
  for (const block of blocks) {
    if (block.type === 'list') for (const item of block.items) yield* everyInline(item.children)
    else if (block.type === 'quote' || block.type === 'abstract') yield* everyInline(block.children)
    else for (const content of inlinesOf(block)) yield* within(content)
  }
}

function inlinesOf(block: Block): ReadonlyArray<Inlines> {
  if (block.type === 'heading' || block.type === 'paragraph') return [block.children]
  if (block.type === 'table') return [...block.rows.flat(), block.caption]
  if (block.type === 'figure') return [[block.image], block.caption]
  return block.type === 'references' ? block.entries.flatMap(({label, children}) => [label, children]) : []
}

function* within(content: Inlines): Generator<Inline> {
  for (const inline of content) {
    yield inline
    if (inline.type === 'note') yield* everyInline(inline.children)
    else if (inline.type === 'mark' || inline.type === 'link') yield* within(inline.children)
    else if (inline.type === 'cite') {
      for (const {prefix, suffix} of inline.cites) yield* within([...prefix, ...suffix])
    }
  }
}
