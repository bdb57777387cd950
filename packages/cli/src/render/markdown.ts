/**
 * A Markdown tree as Markdown again, its citations rendered.
 *
 * Two kinds: `markdown` has what pandoc reads (`^2^`, `[…]{.smallcaps}`, `::: {#refs}`), `gfm` what GitHub
 * and most others show (`<sup>2</sup>`).
 */
import type {Root} from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkMath from 'remark-math'
import {addSyntax} from 'remark-sitasi'
import remarkStringify from 'remark-stringify'
import {type Processor, unified} from 'unified'
import {stringify} from 'yaml'
import type {Report} from './diagnostics.ts'
import {markOf} from './marks.ts'
import {dropUnsafeLinks} from './prepare/addresses.ts'
import {unnestLinks} from './prepare/nested-links.ts'
import {attribute, characters, childrenOf, classesOf, field, type TreeNode} from './tree.ts'
import type {Job, Writer} from './writer.ts'

/** What wraps a look Markdown has no sign for, and blocks with a meaning. */
interface Dialect {
  marks: Readonly<Record<string, readonly [open: string, close: string]>>
  /** Fences around the reference list and its entries. */
  fences: boolean
  write(tree: TreeNode): string
}

const pandocDialect: Dialect = {
  marks: {
    superscript: ['^', '^'],
    subscript: ['~', '~'],
    smallCaps: ['[', ']{.smallcaps}'],
    underline: ['[', ']{.underline}']
  },
  fences: true,
  write: (tree) => escaping.stringify(tree as unknown as Root)
}

const gfmDialect: Dialect = {
  marks: {
    superscript: ['<sup>', '</sup>'],
    subscript: ['<sub>', '</sub>'],
    smallCaps: ['', ''],
    underline: ['<u>', '</u>']
  },
  fences: false,
  write: (tree) => plain.stringify(tree as unknown as Root)
}

/** As pandoc reads it. */
export const markdown: Writer = (job) => write(job, pandocDialect)
/** As GitHub shows it. */
export const gfm: Writer = (job) => write(job, gfmDialect)

async function write(job: Job, dialect: Dialect): Promise<string> {
  return frontMatter(job, dialect) + written(job.tree, dialect, job.report)
}

function written(tree: TreeNode, dialect: Dialect, report: Report): string {
  const copy = structuredClone(tree)
  dropUnsafeLinks(copy, report)
  unnestLinks(copy)
  return dialect.write({...copy, children: blocksOf(copy.children ?? [], dialect)})
}

const plain = unified().use(remarkGfm).use(remarkMath).use(remarkStringify, {bullet: '-', rule: '-'})

/** For pandoc, what looks like a citation and is none is escaped. */
const escaping = plain().use(function (this: Processor) {
  addSyntax(this)
})

const raw = (value: string): TreeNode => ({type: 'html', value})

/** Blocks with nothing that Markdown does not know. */
function blocksOf(nodes: ReadonlyArray<TreeNode>, dialect: Dialect): TreeNode[] {
  return nodes
    .filter(({type}) => type !== 'yaml' && type !== 'toml')
    .flatMap((node) => blockOf(node, dialect))
}

function blockOf(node: TreeNode, dialect: Dialect): TreeNode[] {
  const classes = classesOf(node)
  const id = attribute(node, 'id')
  if (classes.includes('csl-entry')) return fence(entry(node, dialect), id, ['csl-entry'], dialect)
  if (node.data?.hName === 'div' || node.data?.hName === 'section') {
    return fence(blocksOf(childrenOf(node), dialect), id, classes, dialect)
  }
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
    return [{...node, children: inlinesOf(childrenOf(node), dialect)}]
  }
  return [node.children ? {...node, children: blocksOf(node.children, dialect)} : node]
}

function fence(
  inside: TreeNode[],
  id: string | undefined,
  classes: ReadonlyArray<string>,
  dialect: Dialect
): TreeNode[] {
  if (!dialect.fences) return inside
  const words = [...(id ? [`#${id}`] : []), ...classes.map((name) => `.${name}`)].join(' ')
  const colons = classes.includes('csl-entry') ? ':::' : '::::'
  return [raw(`${colons} {${words}}`), ...inside, raw(colons)]
}

function entry(node: TreeNode, dialect: Dialect): TreeNode[] {
  const children = childrenOf(node)
  if (children.some(({type}) => type === 'paragraph')) return blocksOf(children, dialect)
  const parts = children.flatMap((child, index) =>
    index > 0 && isLine(child) ? [{type: 'break'}, child] : [child]
  )
  return [{type: 'paragraph', children: inlinesOf(parts, dialect)}]
}

const isLine = (node: TreeNode) =>
  classesOf(node).some((name) => name === 'csl-block' || name === 'csl-indent')

const own = new Set(['emphasis', 'strong', 'strike'])
const types: Readonly<Record<string, string>> = {emphasis: 'emphasis', strong: 'strong', strike: 'delete'}

function inlinesOf(nodes: ReadonlyArray<TreeNode>, dialect: Dialect): TreeNode[] {
  const inlines = nodes.flatMap((node): TreeNode[] => {
    if (node.value !== undefined || !(node.children || node.data?.hChildren)) return [node]
    const children = inlinesOf(childrenOf(node), dialect)
    const mark = markOf(node)
    if (mark && own.has(mark)) return [{type: types[mark]!, children}]
    const signs = mark && dialect.marks[mark]
    if (signs) return [raw(signs[0]), ...children, raw(signs[1])].filter(({value}) => value !== '')
    if (node.data?.hName === 'a' || node.type === 'link') return linkOf(node, children, dialect)
    if (node.type === 'linkReference') return [{...node, children}]
    const isMargin = classesOf(node).includes('csl-left-margin')
    return isMargin && !characters(node).endsWith(' ') ? [...children, {type: 'text', value: ' '}] : children
  })
  return joinedTexts(inlines)
}

/** Texts that meet are one: an address is written as such only where its text is whole. */
function joinedTexts(nodes: ReadonlyArray<TreeNode>): TreeNode[] {
  const joined: TreeNode[] = []
  for (const node of nodes) {
    const last = joined.at(-1)
    if (node.type === 'text' && last?.type === 'text') {
      joined[joined.length - 1] = {type: 'text', value: (last.value ?? '') + (node.value ?? '')}
    } else joined.push(node)
  }
  return joined
}

/** Where the list has no ids, nothing points at its entries. */
function linkOf(node: TreeNode, children: TreeNode[], dialect: Dialect): TreeNode[] {
  const url = attribute(node, 'href') ?? field(node, 'url')
  if (!dialect.fences && /^#(?:[\w-]+-)?ref-/.test(url)) return children
  return [{type: 'link', url, title: node['title'], children}]
}

/** Front matter without what the citations were made from: they are made, in titles and abstracts, too. */
function frontMatter({metadata, report}: Job, dialect: Dialect): string {
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
    return [name, tree ? written(tree, dialect, report).trim() : value]
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
