/** The table of contents of a docx: a field that Word fills with page numbers, its entries there already. */
import type {Paragraph, TableOfContents} from 'docx'
import {type Blocks, plainOf} from '../document.ts'
import {word as wordIn} from '../words.ts'
import {paragraph} from './blocks.ts'
import {bookmark, type Word} from './word.ts'

/** Heading, field, and a new page; nothing where it is not wanted. */
export function contents(blocks: Blocks, word: Word): Array<Paragraph | TableOfContents> {
  const {library, job} = word
  if (!job.options.toc) return []
  const entries = blocks.flatMap((block) =>
    block.type === 'heading' && block.depth <= 3
      ? [{title: plainOf(block.children), level: block.depth, href: bookmark(word, block.id)}]
      : []
  )
  const title = wordIn('contents', job.metadata.lang)
  return [
    paragraph([new library.TextRun({text: title})], 'TOCHeading', word),
    new library.TableOfContents(title, {
      hyperlink: true,
      headingStyleRange: '1-3',
      beginDirty: true,
      cachedEntries: entries
    }),
    new library.Paragraph({children: [new library.PageBreak()]})
  ]
}
