/**
 * The files of one document: its chapters in order, and what their front matter says.
 *
 * @example
 *   const {chapters, metadata} = await readManuscript(['bab-1.md', 'bab-2.md'], io.stdin)
 */
import {dirname} from 'node:path'
import {type Diagnostic, decode} from '@sitasi/core'
import {readText} from '@sitasi/core/node'
import {type Metadata, readMetadata} from '../metadata.ts'
import type {TreeNode} from '../tree.ts'
import {type FrontMatter, frontMatterOf, mergedFrontMatter} from './front-matter.ts'
import {parseMarkdown} from './markdown.ts'

/** One file. */
export interface Chapter {
  path: string
  /** Its folder; the working directory for standard input. */
  folder: string
  text: string
  tree: TreeNode
  frontMatter: FrontMatter
}

/** All of them. */
export interface Manuscript {
  chapters: ReadonlyArray<Chapter>
  /** Of all front matter together: of two values, the first file’s. */
  metadata: Metadata
  diagnostics: ReadonlyArray<Diagnostic>
}

/** Reads the files; `-` is standard input. */
export async function readManuscript(
  paths: ReadonlyArray<string>,
  stdin: () => Promise<Uint8Array>
): Promise<Manuscript> {
  const read = await Promise.all(paths.map((path) => readChapter(path, stdin)))
  const chapters = read.map(({chapter}) => chapter)
  const source = mergedFrontMatter(chapters.map(({frontMatter}) => frontMatter))
  return {
    chapters,
    metadata: readMetadata(source, parseMarkdown),
    diagnostics: read.flatMap(({diagnostics}) => diagnostics)
  }
}

async function readChapter(path: string, stdin: () => Promise<Uint8Array>) {
  const name = path === '-' ? '<stdin>' : path
  const {text, diagnostics} = path === '-' ? decode(await stdin()) : await readText(path)
  const tree = parseMarkdown(text)
  const folder = path === '-' ? '.' : dirname(path)
  const chapter: Chapter = {path: name, folder, text, tree, frontMatter: frontMatterOf(tree)}
  return {chapter, diagnostics: diagnostics.map((one) => ({...one, path: name}))}
}
