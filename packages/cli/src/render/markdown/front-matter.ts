/** Front matter of a document whose citations are made. */
import {stringify} from 'yaml'
import type {Metadata} from '../metadata.ts'
import type {TreeNode} from '../tree.ts'

/** Front matter without what the citations were made from: they are made, in titles and abstracts, too. */
export function frontMatter(metadata: Metadata, write: (tree: TreeNode) => string): string {
  const kept = Object.entries(metadata.source).filter(([name]) => !used.has(name))
  if (kept.length === 0) return ''
  const {title, subtitle, abstract} = metadata
  const trees = new Map([
    ['title', paragraphOf(title)],
    ['subtitle', paragraphOf(subtitle)],
    ['abstract', abstract]
  ])
  const values = kept.map(([name, value]) => {
    const tree = trees.get(name)
    return [name, tree ? write(tree).trim() : value]
  })
  return `---\n${stringify(Object.fromEntries(values), {lineWidth: 0})}---\n\n`
}

const paragraphOf = (tree: TreeNode | undefined): TreeNode | undefined =>
  tree && {type: 'root', children: [{type: 'paragraph', children: tree.children ?? []}]}

const used = new Set([
  'bibliography',
  'citation-abbreviations',
  'citation-style',
  'csl',
  'link-bibliography',
  'link-citations',
  'nocite',
  'notes-after-punctuation',
  'reference-section-title',
  'references',
  'suppress-bibliography'
])
