/** A Markdown tree as Markdown again, its citations rendered. */
import type {Report} from '../diagnostics.ts'
import {dropUnsafeLinks} from '../prepare/addresses.ts'
import {unnestLinks} from '../prepare/nested-links.ts'
import type {TreeNode} from '../tree.ts'
import type {Job, Writer} from '../writer.ts'
import {blocksOf} from './blocks.ts'
import {type Dialect, gfmDialect, pandocDialect} from './dialects.ts'
import {frontMatter} from './front-matter.ts'

/** As pandoc reads it. */
export const markdown: Writer = (job) => write(job, pandocDialect)
/** As GitHub shows it. */
export const gfm: Writer = (job) => write(job, gfmDialect)

async function write(job: Job, dialect: Dialect): Promise<string> {
  const text = (tree: TreeNode) => written(tree, dialect, job.report)
  return frontMatter(job.metadata, text) + text(job.tree)
}

function written(tree: TreeNode, dialect: Dialect, report: Report): string {
  const copy = structuredClone(tree)
  dropUnsafeLinks(copy, report)
  unnestLinks(copy)
  return dialect.write({...copy, children: blocksOf(copy.children ?? [], dialect)})
}
