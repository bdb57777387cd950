/** A Markdown tree as one complete page: nothing is loaded from elsewhere, and there is no script. */
import type {Element, Root, RootContent} from 'hast'
import type {Root as MarkdownRoot} from 'mdast'
import rehypeStringify from 'rehype-stringify'
import remarkRehype from 'remark-rehype'
import {unified} from 'unified'
import {prepare} from '../prepare/index.ts'
import type {TreeNode} from '../tree.ts'
import {word} from '../words.ts'
import type {Job, Writer} from '../writer.ts'
import {nameCheckboxes} from './checkboxes.ts'
import {page} from './page.ts'
import {tableOfContents} from './toc.ts'

/** Raw HTML is the author’s own: records bring none. */
const dangerous = {allowDangerousHtml: true}

/** Writes the page. */
export const html: Writer = async (job) => {
  const lang = job.metadata.lang
  const toHtml = htmlIn(lang)
  const body = toHtml(prepare(job).tree)
  titleAbstract(body, job)
  nameCheckboxes(body)
  const write = (node: Root) => unified().use(rehypeStringify, dangerous).stringify(node).trim()
  const inline = (tree: TreeNode | undefined) =>
    tree && write({type: 'root', children: contentOf(toHtml(paragraph(tree)))})
  return page({
    metadata: job.metadata,
    look: job.look,
    title: inline(job.metadata.title),
    subtitle: inline(job.metadata.subtitle),
    toc: job.options.toc ? write({type: 'root', children: tableOfContents(body)}) : undefined,
    body: write(body)
  })
}

/** Running text, as a paragraph’s. */
const paragraph = ({children = []}: TreeNode): TreeNode => ({
  type: 'root',
  children: [{type: 'paragraph', children}]
})

function contentOf({children: [first]}: Root): RootContent[] {
  return first?.type === 'element' ? first.children : []
}

function htmlIn(lang: string): (tree: TreeNode) => Root {
  const processor = unified().use(remarkRehype, {
    ...dangerous,
    clobberPrefix: '',
    footnoteLabel: word('notes', lang),
    footnoteBackLabel: (reference, again) =>
      `${word('back', lang)} ${reference + 1}${again > 1 ? `-${again}` : ''}`
  })
  return (tree) => processor.runSync(structuredClone(tree) as unknown as MarkdownRoot) as unknown as Root
}

/** Puts its name above the abstract, and the keywords below. */
function titleAbstract(body: Root, {metadata}: Job): void {
  const section = body.children.find((node): node is Element => node.type === 'element' && isAbstract(node))
  if (!section) return
  const name = element('p', ['abstract-title'], [{type: 'text', value: word('abstract', metadata.lang)}])
  const words = `${word('keywords', metadata.lang)}: ${metadata.keywords.join(', ')}`
  const keywords =
    metadata.keywords.length > 0 ? [element('p', ['keywords'], [{type: 'text', value: words}])] : []
  section.children = [name, ...section.children, ...keywords]
}

const isAbstract = ({properties}: Element) =>
  Array.isArray(properties['className']) && properties['className'].includes('abstract')

const element = (tagName: string, className: string[], children: RootContent[]): Element => ({
  type: 'element',
  tagName,
  properties: {className},
  children: children as Element['children']
})
