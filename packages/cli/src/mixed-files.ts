/** Files of a thesis as typed, told apart: documents that cite, libraries that are cited from. */
import {extname} from 'node:path'
import {expandGlobs} from '@sitasi/core/node'
import type {Context} from './command.ts'
import {libraryPaths} from './library.ts'

/** Paths, each kind in the order typed. */
export interface MixedFiles {
  documents: ReadonlyArray<string>
  libraries: ReadonlyArray<string>
}

const markdown: ReadonlySet<string> = new Set([
  '.md',
  '.markdown',
  '.mdown',
  '.mkd',
  '.qmd',
  '.rmd',
  '.mdx',
  '.txt'
])

/** Whether a file is one that cites, by its name. */
export const isDocument = (path: string): boolean => markdown.has(extname(path).toLowerCase())

/**
 * The words after the command, from the given one on; `--library` names libraries too. Where no library is
 * named, the one of this folder; where no document is, every Markdown file in and under this folder.
 */
export async function mixedFiles(context: Context, from = 0): Promise<MixedFiles> {
  const typed = context.args.positionals.slice(from)
  const paths = await expandGlobs(typed)
  const named = paths.filter((path) => !isDocument(path))
  const documents = paths.filter(isDocument)
  const others =
    named.length > 0 && context.args.values('library').length === 0 ? [] : await libraryPaths(context)
  return {
    libraries: [...new Set([...named, ...others])],
    documents:
      documents.length > 0 ? documents : await expandGlobs(['**/*.{md,markdown,qmd}']).catch(() => [])
  }
}
