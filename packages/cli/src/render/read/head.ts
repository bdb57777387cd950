/** Title and authors, read as the document is. */
import type {Inlines} from '../document.ts'
import type {Author} from '../metadata.ts'
import type {TreeNode} from '../tree.ts'
import type {Job} from '../writer.ts'
import {readBlocks} from './blocks.ts'
import {readInlines} from './inlines.ts'
import {readerOf} from './reader.ts'

/** What stands above a document. */
export interface Head {
  title: Inlines
  subtitle: Inlines
  authors: ReadonlyArray<Author>
  date: string
}

/** Reads it; what is missing is empty. */
export function readHead({metadata, report}: Job, target: string): Head {
  const inlines = (tree: TreeNode | undefined) =>
    tree ? readInlines(tree.children ?? [], readerOf(tree, target, report, readBlocks)) : []
  return {
    title: inlines(metadata.title),
    subtitle: inlines(metadata.subtitle),
    authors: metadata.authors,
    date: metadata.date ?? ''
  }
}
