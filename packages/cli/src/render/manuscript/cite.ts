/** A manuscript with its citations rendered: everything it names is loaded, and all chapters are cited at once. */
import {existsSync} from 'node:fs'
import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import type {Diagnostic, ListLook} from '@sitasi/core'
import type {Root} from 'mdast'
import {citeDocuments, loadRequest, type Options, readFrontMatter} from 'remark-sitasi'
import type {Metadata} from '../metadata.ts'
import {joinChapters} from '../prepare/index.ts'
import type {TreeNode} from '../tree.ts'
import {bibNames} from './bib-names.ts'
import {keepCitations} from './keep-citations.ts'
import {lookOf} from './look.ts'
import type {Chapter, Manuscript} from './read.ts'
import {rebase} from './rebase.ts'
import type {CiteSettings} from './settings.ts'
import {notesInBrackets} from './title-notes.ts'

/** A document whose citations are rendered. */
export interface CitedManuscript {
  tree: TreeNode
  metadata: Metadata
  look: ListLook | undefined
  /** Bibliographies as the output names them, where it makes the list itself. */
  bibliographies: ReadonlyArray<string>
  diagnostics: ReadonlyArray<Diagnostic>
}

/** Cites; the trees of the manuscript are changed. */
export async function citeManuscript(
  manuscript: Manuscript,
  settings: CiteSettings
): Promise<CitedManuscript> {
  const {chapters, metadata} = manuscript
  const matter = matterOf(chapters)
  const options: Options = {...matter.options, ...defined(settings.options)}
  const folders = [...new Set([...chapters.map(({folder}) => folder), '.'])]
  const loaded = await loadRequest(options, {path: chapters[0]?.path, folders}, hostOf(settings))
  const kept =
    settings.citeStyle === 'formatted' ? undefined : structuredClone(chapters.map(({tree}) => tree))
  const {diagnostics} = citeDocuments(documentsOf(manuscript), loaded.request)
  const isKnown = (key: string) => loaded.request.bibliography.get(key) !== undefined
  const trees = kept ? keepCitations(kept, chapters, isKnown) : chapters.map(({tree}) => tree)
  for (const [index, {folder}] of chapters.entries()) rebase(trees[index]!, folder, settings.outputFolder)
  const tree = joinChapters(trees)
  const bibs = kept ? bibNames(namesOf(options.bibliography), settings) : {names: [], diagnostics: []}
  return {
    tree,
    metadata: {
      ...metadata,
      title: notesInBrackets(metadata.title),
      subtitle: notesInBrackets(metadata.subtitle)
    },
    look: lookOf(tree),
    bibliographies: bibs.names,
    diagnostics: [
      ...bibs.diagnostics,
      ...manuscript.diagnostics,
      ...matter.diagnostics,
      ...loaded.diagnostics,
      ...diagnostics
    ]
  }
}

/** What is asked for; `undefined` is not. */
const defined = (options: Options): Options =>
  Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined))

/** Title and abstract come first, as they are read first. */
function documentsOf({chapters, metadata: {title, subtitle, abstract}}: Manuscript) {
  const first = chapters[0]?.path
  const head = [title, subtitle, abstract].flatMap((tree) =>
    tree ? [{tree: tree as unknown as Root, path: first}] : []
  )
  return [...head, ...chapters.map(({tree, path}) => ({tree: tree as unknown as Root, path}))]
}

/** Of two values the first file’s; bibliographies and items of all. */
function matterOf(chapters: ReadonlyArray<Chapter>): {
  options: Options
  diagnostics: ReadonlyArray<Diagnostic>
} {
  const found = chapters.map(({tree, path}) => readFrontMatter(tree as unknown as Root, path))
  const bibliography = found.flatMap(({options}, index) =>
    namesOf(options.bibliography).map((name) => beside(name, chapters[index]!.folder))
  )
  const references = found.flatMap(({options}) => options.references ?? [])
  const options: Options = Object.assign({}, ...found.map(({options}) => options).reverse())
  return {
    options: {
      ...options,
      ...(bibliography.length > 0 && {bibliography: [...new Set(bibliography)]}),
      ...(references.length > 0 && {references})
    },
    diagnostics: found.flatMap(({diagnostics}) => diagnostics)
  }
}

const namesOf = (names: Options['bibliography'] = []): ReadonlyArray<string> =>
  typeof names === 'string' ? [names] : names

/** A chapter’s own file, where it is beside it; else the name, to be looked for elsewhere. */
function beside(name: string, folder: string): string {
  const path = join(folder, name)
  return existsSync(path) ? path : name
}

const hostOf = ({styles}: CiteSettings) => ({
  readFile: (path: string) => readFile(path),
  openStyles: async () => styles
})
