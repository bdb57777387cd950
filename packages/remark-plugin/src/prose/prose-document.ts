/** What reading the typed citations of a document takes, and what comes of it. */
import type {Diagnostic} from '@sitasi/core'
import type {Root} from 'mdast'
import type {CiteRequest} from '../document.ts'

/** A document, and how to read its typed citations. */
export interface ProseDocument {
  /** Changed in place. */
  tree: Root
  /** The source the tree was parsed from. */
  text: string
  path: string | undefined
  mode: 'link' | 'format'
  /** Parses Markdown as the document was parsed. */
  parse(text: string): Root
  request: CiteRequest
}

/** What came of it. */
export interface ProseOutcome {
  /** The request with what the typed list and the citations add to it. */
  request: CiteRequest
  /** Keys of the works that typed citations mean, each once, in their order. */
  cited: ReadonlyArray<string>
  diagnostics: ReadonlyArray<Diagnostic>
}
