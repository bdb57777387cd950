/** What every target but Markdown wants done first: ids on headings, captions at their tables, no unsafe link. */
import type {Metadata} from '../metadata.ts'
import type {TreeNode} from '../tree.ts'
import type {Job} from '../writer.ts'
import {dropUnsafeLinks} from './addresses.ts'
import {moveCaptions} from './captions.ts'
import {nameHeadings, type TocEntry} from './headings.ts'
import {unnestLinks} from './nested-links.ts'

/** A tree ready to be written, and its headings. */
export interface Prepared {
  tree: TreeNode
  headings: ReadonlyArray<TocEntry>
}

/** Works on a copy; an abstract comes first, so that its notes count with the others. */
export function prepare({tree, metadata, report}: Pick<Job, 'tree' | 'metadata' | 'report'>): Prepared {
  const copy = structuredClone(tree)
  if (metadata.abstract) copy.children = [abstract(metadata), ...(copy.children ?? [])]
  dropUnsafeLinks(copy, report)
  unnestLinks(copy)
  moveCaptions(copy)
  return {tree: copy, headings: nameHeadings(copy)}
}

const abstract = ({abstract}: Metadata): TreeNode => ({
  type: 'abstract',
  data: {hName: 'section', hProperties: {className: ['abstract']}},
  children: structuredClone(abstract?.children ?? [])
})
