/**
 * The plugin's options: pandoc's names in camelCase, their defaults in one place, and how the front
 * matter of a document, which has them in pandoc's spelling, joins in.
 */
import type {Engine, Item} from '@sitasi/core'

/** What a site generator, a script or `.remarkrc` may set. Options win over front matter. */
export interface Options {
  /** Files to read (default: what the front matter names). Relative to the document, then `folders`, then the working directory. */
  bibliography?: string | ReadonlyArray<string> | undefined
  /** Items in memory; a key in both is these, as pandoc's `references` (default: none). */
  references?: ReadonlyArray<Item> | undefined
  /** Style: a name (`'apa'`), a path, an address, or CSL XML (default: `'chicago-author-date'`, as pandoc's). */
  csl?: string | undefined
  /** BCP 47 tag of the document's language (default: what the style asks for, else `'en-US'`). */
  lang?: string | undefined
  /** Keys to list though nothing cites them; `'*'` for all (default: none). */
  nocite?: string | ReadonlyArray<string> | undefined
  /**
   * Whether cites are links to their entries (default: `true`; pandoc's is `false`).
   * `'year'` — only the year is the link, where the style prints one.
   */
  linkCitations?: boolean | 'year' | undefined
  /** Whether DOIs and addresses in the list are links (default: `true`). */
  linkBibliography?: boolean | undefined
  /** Whether entries link back to their citations (default: `false`). */
  backlinks?: boolean | undefined
  /** Whether there is no list (default: `false`). */
  suppressBibliography?: boolean | undefined
  /** Heading of the list where the document has none for it (default: none). */
  referenceSectionTitle?: string | undefined
  /** Journal abbreviations: a file, or titles to their short forms (default: none). */
  citationAbbreviations?: string | Readonly<Record<string, string>> | undefined
  /** Whether punctuation goes before note marks (default: `true` for styles in notes). */
  notesAfterPunctuation?: boolean | undefined
  /** Whether ibid. and subsequent forms begin anew: `'chapter'` — at every heading of the first level (default: `'never'`). */
  resetPositions?: 'never' | 'chapter' | undefined
  /**
   * * `'pandoc'` — every `@word` is a citation (default).
   * * `'known'` — a bare `@word` is one only where the bibliography has its key.
   */
  bareKeys?: 'pandoc' | 'known' | undefined
  /**
   * What becomes of citations typed as prose, `(Betz, 2009)`:
   * * `'off'` — nothing (default).
   * * `'link'` — they link to their entries, typed or generated; the words stay.
   * * `'format'` — they are printed as the style has them, and the typed list is replaced.
   */
  prose?: 'off' | 'link' | 'format' | undefined
  /** Several lists instead of one, or one per chapter (default: one). */
  lists?: ReadonlyArray<ListOptions> | 'chapter' | undefined
  /** Put before every id in the HTML, so that documents on one page do not collide (default: `''`). */
  idPrefix?: string | undefined
  /** Whether citations carry their entry as a `title`-like preview for the style sheet (default: `false`). */
  previews?: boolean | undefined
  /** Whether entries carry a COinS span for reference managers (default: `false`). */
  coins?: boolean | undefined
  /** Reads a file (default: Node's, where the plugin runs on Node). */
  readFile?: ReadFile | undefined
  /** Fetches addresses named by `bibliography` or `csl` (default: none, no network). */
  fetch?: ((url: string) => Promise<string>) | undefined
  /** Folders to look for files in, after the document's own: where the configuration stands, say (default: none). */
  folders?: ReadonlyArray<string> | undefined
  /** Where styles and locales come from (default: `@sitasi/styles`). */
  styles?: StyleLibrary | undefined
  /** The CSL engine (default: `loadEngine()`). */
  engine?: Engine | undefined
}

/** One of several lists. */
export interface ListOptions {
  /** Its heading (default: none). */
  title?: string | undefined
  /** Id of the `::: {#id}` or `<div id>` it goes into (default: after the other lists). */
  id?: string | undefined
  /** CSL types: `['book']` (default: any). */
  type?: string | ReadonlyArray<string> | undefined
  /** Types it leaves out (default: none). */
  notType?: string | ReadonlyArray<string> | undefined
  /** Keywords, one of which an item must have (default: any). */
  keyword?: string | ReadonlyArray<string> | undefined
  /** Languages, by tag or its beginning (default: any). */
  language?: string | ReadonlyArray<string> | undefined
  /** Keys (default: any). */
  keys?: ReadonlyArray<string> | undefined
}

/** Reads a file; rejects where there is none. Bytes are decoded as what they are: UTF-8, or what the file says. */
export type ReadFile = (path: string) => Promise<string | Uint8Array>

/** What the plugin needs of `@sitasi/styles`. */
export interface StyleLibrary {
  findStyle(name: string): {
    id: string
    defaultLocale?: string | undefined
    diagnostics: ReadonlyArray<LibraryRemark>
  }
  localeChain(tag: string): ReadonlyArray<string>
  styleXml(name: string): string | Promise<string>
  localeXml(tag: string): string | Promise<string>
}

/** What a library says of a look-up. */
export interface LibraryRemark {
  ruleId: string
  severity: 'info' | 'warning'
  message: string
  actual?: string | undefined
  expected?: ReadonlyArray<string> | undefined
}

/** Defaults of what is set once for all documents. */
export const defaults = {
  csl: 'chicago-author-date',
  linkCitations: true,
  linkBibliography: true,
  backlinks: false,
  suppressBibliography: false,
  resetPositions: 'never',
  bareKeys: 'pandoc',
  idPrefix: '',
  previews: false,
  coins: false
} as const satisfies Options
