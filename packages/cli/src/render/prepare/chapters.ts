/**
 * Several files as one document: footnotes and link definitions of one never meet those of another.
 *
 * @example
 *   joinChapters([bab1, bab2]) // both define [^1]: they stay two notes
 */
import {everyNode, field, type TreeNode} from '../tree.ts'

const named = new Set([
  'footnoteReference',
  'footnoteDefinition',
  'linkReference',
  'imageReference',
  'definition'
])

/** One tree; the chapters themselves are changed where there are several. */
export function joinChapters(chapters: ReadonlyArray<TreeNode>): TreeNode {
  if (chapters.length === 1) return chapters[0]!
  chapters.forEach((chapter, index) => {
    for (const node of everyNode(chapter)) if (named.has(node.type)) rename(node, index + 1)
  })
  return {type: 'root', children: chapters.flatMap(({children}) => children ?? [])}
}

function rename(node: TreeNode, chapter: number): void {
  const label = field(node, 'label') || field(node, 'identifier')
  node['identifier'] = `${chapter}-${field(node, 'identifier')}`
  node['label'] = `${chapter}-${label}`
}
