/** The table of contents of a docx: a field that Word fills with page numbers; its entries are there already. */
import type {Paragraph, TableOfContents} from 'docx'
import {type Block, type Blocks, plainOf} from '../document.ts'
import {word as wordIn} from '../words.ts'
import {paragraph} from './blocks.ts'
import {bookmark, type Word} from './word.ts'

/** Heading, field, and a new page; nothing where it is not wanted. */
export function contents(blocks: Blocks, word: Word): Array<Paragraph | TableOfContents> {
  const {library, job} = word
  if (!job.options.toc) return []
  const entries = blocks.flatMap((block) =>
    block.type === 'heading' && block.depth <= deepest ? [entry(block, word)] : []
  )
  if (entries.length === 0) return []
  const title = wordIn('contents', job.metadata.lang)
  return [
    paragraph([new library.TextRun({text: title})], 'TOCHeading', word),
    new library.TableOfContents(title, {
      hyperlink: true,
      headingStyleRange: `1-${deepest}`,
      beginDirty: true,
      contentChildren: entries
    }),
    new library.Paragraph({children: [new library.PageBreak()]})
  ]
}

const deepest = 3

/** Its words; Word adds the number of the page when it fills the field. */
function entry({depth, id, children}: Extract<Block, {type: 'heading'}>, word: Word): Paragraph {
  const {InternalHyperlink, TextRun} = word.library
  const words = new TextRun({text: plainOf(children)})
  const link = new InternalHyperlink({anchor: bookmark(word, id), children: [words]})
  return paragraph([link], 'Compact', word, {indent: {left: 400 * (depth - 1)}})
}
