/** What finding, searching and opening styles and locales gives back. */

/** How a name led to a style. */
export type Via =
  /** It is the style’s id (or its address). */
  | 'id'
  /** People call it so: `apa7`, `turabian`, `ugm`. */
  | 'alias'
  /** It is an older or newer id of the style. */
  | 'renamed'
  /** It is a dependent style (a journal, mostly) that stands for this one. */
  | 'dependent'
  /** It is the title, or words of only this title. */
  | 'title'

/**
 * A remark about the look-up, with the names of @sitasi/core’s `Diagnostic`. Rule ids:
 *
 * * `renamed-style` (info) — the id is an older or newer one
 * * `dependent-style` (info) — the parent is used
 * * `missing-parent` (warning) — the parent is not in the set, the nearest relative is used
 * * `style-by-title` (info) — words of a title were given
 */
export interface StyleDiagnostic {
  ruleId: 'renamed-style' | 'dependent-style' | 'missing-parent' | 'style-by-title'
  severity: 'info' | 'warning'
  message: string
  actual: string
  expected: ReadonlyArray<string>
}

/** A style that a name led to. */
export interface FoundStyle {
  /** Id of the independent style to open. */
  id: string
  /** Title of the style asked for (the dependent one’s, where it is dependent). */
  title: string
  via: Via
  /** Id of the dependent style, where the name led to one. */
  dependent?: string | undefined
  /** Parent as the dependent style names it; differs from `id` where another style stands in for it. */
  parent?: string | undefined
  /** Locale the style asks for, a dependent style’s own before its parent’s; absent where it leaves that open. */
  defaultLocale?: string | undefined
  diagnostics: ReadonlyArray<StyleDiagnostic>
}

/** Citation formats (CSL 1.0.2, “Info”). */
export type CitationFormat = 'author-date' | 'author' | 'numeric' | 'label' | 'note'

/** Facts on a style, for lists, search and attribution. */
export interface StyleFacts {
  id: string
  title: string
  /** Abbreviated title; may be empty. */
  titleShort: string
  /** Parent, for dependent styles; the facts below `title` are then the parent’s, `defaultLocale` is its own. */
  parent?: string | undefined
  format?: CitationFormat | undefined
  /** `law`, `history`, … */
  fields: ReadonlyArray<string>
  /** Day of the last change, ISO 8601; empty where the set does not say. */
  updated: string
  defaultLocale?: string | undefined
  /** Language it is made for, as far as known: `id`. */
  language?: string | undefined
  /** Whether it makes a reference list. */
  bibliography: boolean
  /** Style it was made from. */
  template?: string | undefined
  /** Address of the licence. */
  license: string
  authors: ReadonlyArray<string>
  contributors: ReadonlyArray<string>
  /** Its other names: aliases, former ids. */
  names: ReadonlyArray<string>
  /** Words it is found by besides those of its title. */
  keywords: ReadonlyArray<string>
}

/** What to search for besides words. */
export interface SearchOptions {
  /** How many to return (default: `20`). */
  limit?: number | undefined
  /** Only styles made for this language: `id`, `id-ID`. */
  language?: string | undefined
  /** Only styles of this citation format. */
  format?: CitationFormat | undefined
}

/** A locale of the set. */
export interface LocaleFacts {
  /** `id-ID` */
  tag: string
  /** In its own language: `Bahasa Indonesia`. */
  name: string
  /** `Indonesian` */
  englishName: string
  /** The language whose primary dialect it is (CSL 1.0.2, “Locale Fallback”). */
  primary?: string | undefined
}

/** A locale that a language tag led to. */
export interface ResolvedLocale {
  tag: string
  /** `true` where it is another dialect or language than asked for: `de-LU` → `de-DE`, `tl` → `en-US`. */
  fellBack: boolean
}

/** How a locale is opened. */
export interface LocaleOptions {
  /** Give `id-ID` with its gaps filled (default: `true`), see ID-ID.md. */
  supplement?: boolean | undefined
}
