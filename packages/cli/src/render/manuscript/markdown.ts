/** Markdown as a tree: tables, footnotes, mathematics, front matter, citations. */
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkMath from 'remark-math'
import remarkParse from 'remark-parse'
import {addSyntax} from 'remark-sitasi'
import {type Processor, unified} from 'unified'
import type {TreeNode} from '../tree.ts'

function citations(this: Processor): void {
  addSyntax(this)
}

const processor = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkMath)
  .use(remarkFrontmatter)
  .use(citations)

/** Parses a document. */
export const parseMarkdown = (markdown: string): TreeNode => processor.parse(markdown) as unknown as TreeNode
