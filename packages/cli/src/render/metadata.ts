/**
 * What a document says of itself in its front matter, in pandoc’s names.
 *
 * @example
 *   readMetadata({title: 'Tesis *baru*', author: [{name: 'Ani', affiliation: 'UI'}], lang: 'id'}, markdown)
 */
import type {TreeNode} from './tree.ts'

/** Who wrote it. */
export interface Author {
  name: string
  /** Lines below the name: affiliation, student number, e-mail. */
  lines: ReadonlyArray<string>
}

/** A document’s own words about itself; texts are Markdown trees, so that they can hold citations. */
export interface Metadata {
  title?: TreeNode | undefined
  subtitle?: TreeNode | undefined
  authors: ReadonlyArray<Author>
  /** As typed. */
  date?: string | undefined
  /** BCP 47 tag (default: `'en'`). */
  lang: string
  abstract?: TreeNode | undefined
  keywords: ReadonlyArray<string>
  /** The front matter itself. */
  source: Readonly<Record<string, unknown>>
}

/** Reads Markdown as the document’s own is read. */
export type ReadMarkdown = (markdown: string) => TreeNode

const beside = ['affiliation', 'institute', 'id', 'nim', 'npm', 'email', 'orcid']

/** Takes what it knows; the rest is kept in `source`. */
export function readMetadata(source: Readonly<Record<string, unknown>>, read: ReadMarkdown): Metadata {
  const text = (name: string) => own(source, name)
  const inline = (name: string) => (text(name) === undefined ? undefined : inlineTree(read(text(name)!)))
  return {
    title: inline('title'),
    subtitle: inline('subtitle'),
    authors: list(value(source, 'author') ?? value(source, 'authors')).map(author),
    date: text('date'),
    lang: text('lang') ?? text('language') ?? 'en',
    abstract: text('abstract') === undefined ? undefined : read(text('abstract')!),
    keywords: list(value(source, 'keywords')).flatMap((one) => scalar(one) ?? []),
    source
  }
}

const value = (source: Readonly<Record<string, unknown>>, name: string) =>
  Object.hasOwn(source, name) ? source[name] : undefined

function own(source: Readonly<Record<string, unknown>>, name: string): string | undefined {
  const found = scalar(value(source, name))
  return found?.trim() === '' ? undefined : found?.trim()
}

function scalar(found: unknown): string | undefined {
  if (found instanceof Date) return found.toISOString().slice(0, 10)
  return typeof found === 'string' || typeof found === 'number' ? String(found) : undefined
}

const list = (found: unknown): ReadonlyArray<unknown> =>
  Array.isArray(found) ? found : found === undefined || found === null ? [] : [found]

function author(found: unknown): Author {
  if (typeof found !== 'object' || found === null) return {name: scalar(found) ?? '', lines: []}
  const record = found as Readonly<Record<string, unknown>>
  const lines = beside.flatMap((name) =>
    list(value(record, name)).flatMap((one) => scalar(one) ?? nameOf(one) ?? [])
  )
  return {name: nameOf(record) ?? '', lines}
}

const nameOf = (found: unknown) => {
  if (typeof found !== 'object' || found === null) return undefined
  const record = found as Readonly<Record<string, unknown>>
  const parts = ['given', 'family'].flatMap((name) => scalar(value(record, name)) ?? [])
  return scalar(value(record, 'name')) ?? (parts.length > 0 ? parts.join(' ') : undefined)
}

/** A title of one paragraph is that paragraph’s content. */
function inlineTree(tree: TreeNode): TreeNode {
  const [only, ...more] = tree.children ?? []
  return only?.type === 'paragraph' && more.length === 0
    ? {type: 'root', children: only.children ?? []}
    : tree
}
