/** How a document is written. */
import type {ListLook} from '@sitasi/core'
import type {Metadata} from './metadata.ts'
import type {TreeNode} from './tree.ts'

/** Citations left to LaTeX (biblatex, natbib) or Typst; `'formatted'`: as the style says. */
export const citeStyles = ['formatted', 'biblatex', 'natbib', 'typst'] as const
/** How citations are written. */
export type CiteStyle = (typeof citeStyles)[number]

/** Options of all writers. */
export interface DocumentOptions {
  /** A table of contents after the title (default: none). */
  toc?: boolean | undefined
  /** Default: `'formatted'`. */
  citeStyle?: CiteStyle | undefined
  /** Bibliographies for `citeStyle`, as the document will name them. */
  bibliographies?: ReadonlyArray<string> | undefined
  /** Name of the style for Typst’s own list (default: `'apa'`). */
  style?: string | undefined
  /** A docx whose styles and page are taken. */
  referenceDoc?: Uint8Array | undefined
  /** Bytes of an image by its address in the document; nothing where it cannot or must not be read. */
  readImage?: ((url: string) => Promise<Uint8Array | undefined>) | undefined
}

/** What is written. */
export interface Document {
  /** Root of a Markdown tree with its citations rendered. */
  tree: TreeNode
  metadata: Metadata
  /** How the style wants the reference list to look (default: hanging indent). */
  look?: ListLook | undefined
  options?: DocumentOptions | undefined
}

/** Look of a list where the style says nothing. */
export const defaultLook: ListLook = {
  hangingIndent: true,
  secondFieldAlign: undefined,
  lineSpacing: 1,
  entrySpacing: 1
}
