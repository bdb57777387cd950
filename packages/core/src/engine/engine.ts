/**
 * The door to CSL engines: style, locale, items and citations in; rich text and diagnostics out; pure.
 */
import type {Citation} from '../citation.ts'
import type {Diagnostic} from '../diagnostic.ts'
import type {Item} from '../item.ts'
import type {RichText} from '../rich-text.ts'

/** What to render. */
export interface RenderRequest {
  /** The style, as CSL XML of an independent style. */
  style: string
  /** BCP 47 tag of the document’s language; the style’s `default-locale` where absent, else `en-US`. */
  locale?: string | undefined
  /** CSL locale XML by tag (`'id-ID'`); the engine asks as CSL’s fallback says: tag, language, `en-US`. */
  localeXml: (tag: string) => string | undefined
  /** Every item that may be cited or listed. */
  items: ReadonlyArray<Item>
  /** The citations of the document, in order. */
  citations?: ReadonlyArray<Citation> | undefined
  /**
   * Items to list though nothing cites them: ids, or `'all'`.
   * Default: `'all'` where there are no citations, else none.
   */
  nocite?: ReadonlyArray<string> | 'all' | undefined
}

/** One entry of the reference list. */
export interface RenderedEntry {
  id: string
  content: RichText
}

/** How the style wants the list to look (CSL 1.0.2, “Bibliography-specific Options”). */
export interface ListLook {
  hangingIndent: boolean
  secondFieldAlign: 'flush' | 'margin' | undefined
  /** In lines. */
  lineSpacing: number
  /** In lines. */
  entrySpacing: number
}

/** What came of it. */
export interface Rendered {
  /** One per citation of the request, in its order. */
  citations: ReadonlyArray<RichText>
  /**
   * One per citation: the author in the running text, for a narrative citation of a style whose citations
   * stand in notes (the citation itself is then the note, without the author); else `undefined`.
   */
  authors: ReadonlyArray<RichText | undefined>
  /** Sorted as the style says; empty where the style has no bibliography. */
  entries: ReadonlyArray<RenderedEntry>
  look: ListLook
  /** Whether citations of this style stand in notes. */
  inNote: boolean
  /** BCP 47 tag of the locale in use. */
  locale: string
  diagnostics: ReadonlyArray<Diagnostic>
}

/** A CSL engine, loaded. */
export interface Engine {
  name: string
  /** @throws {SitasiError} `invalid-style` where the style is not CSL. */
  render(request: RenderRequest): Rendered
}
