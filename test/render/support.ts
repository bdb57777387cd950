/** Documents for tests: Markdown with front matter, and nodes as citations leave them, as `writeDocument` takes them. */
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkMath from 'remark-math'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {parse as parseYaml} from 'yaml'
import type {Document, TreeNode} from '../../packages/cli/src/render/index.ts'
import {readMetadata} from '../../packages/cli/src/render/index.ts'

const processor = unified().use(remarkParse).use(remarkGfm).use(remarkMath).use(remarkFrontmatter)

/** Markdown as a tree. */
export const treeOf = (markdown: string): TreeNode => processor.parse(markdown) as unknown as TreeNode

/** A document of Markdown; `more` is added at its end. */
export function documentOf(markdown: string, more: TreeNode[] = []): Document {
  const tree = treeOf(markdown)
  const yaml = tree.children?.find(({type}) => type === 'yaml')?.value
  const source = (yaml === undefined ? {} : parseYaml(yaml)) as Record<string, unknown>
  return {
    tree: {...tree, children: [...(tree.children ?? []), ...more]},
    metadata: readMetadata(source, treeOf)
  }
}
