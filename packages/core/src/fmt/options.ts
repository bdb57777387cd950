/** How a .bib file is formatted: every option, its default beside it. */

/** What entries are sorted by; `type` and `title` too. */
export type SortKey = 'key' | 'author' | 'year' | 'title' | 'type'

/** Names of the sort keys. */
export const sortKeys: ReadonlyArray<SortKey> = ['key', 'author', 'year', 'title', 'type']

/** Options of `formatBib`. */
export interface FmtOptions {
  /** Blanks before each field, or one tab (default: `2`). */
  indent?: number | 'tab' | undefined
  /**
   * Where the `=` stands (default: `'none'`).
   *
   * * `'none'` — one blank after the name.
   * * `'entry'` — in one column for all fields of an entry.
   * * `14` — in that column of every line, where the name leaves room.
   */
  align?: number | 'none' | 'entry' | undefined
  /** A comma after the last field (default: `false`). */
  trailingComma?: boolean | undefined
  /** Types and names of fields in lower case (default: `true`). */
  lowercase?: boolean | undefined
  /** Braces instead of quotes (default: `true`). */
  braces?: boolean | undefined
  /** `'usual'`: authors, title, container … as the writer has it; `'keep'`: as typed (default: `'keep'`). */
  fieldOrder?: 'keep' | 'usual' | undefined
  /** Entries, by the first key, then the second …; none: as they stand (default: none). */
  sort?: ReadonlyArray<SortKey> | undefined
  /** Ranges of pages with two hyphens (default: `true`). */
  pages?: boolean | undefined
  /** Names of months as BibTeX’s macros (default: `true`). */
  months?: boolean | undefined
  /** DOIs without `doi:` or the address of a resolver (default: `true`). */
  dois?: boolean | undefined
  /** Persons as `Family, Given` (default: `false`). */
  names?: boolean | undefined
  /**
   * Letters with marks (default: `'keep'`).
   *
   * * `'keep'` — as typed.
   * * `'unicode'` — `é`.
   * * `'latex'` — `\'{e}`, ASCII alone.
   */
  characters?: 'keep' | 'unicode' | 'latex' | undefined
  /** Leaves out fields that say nothing: `note = {}` (default: `false`). */
  dropEmpty?: boolean | undefined
  /**
   * Entries of one work (default: `'keep'`).
   *
   * * `'keep'` — all stay.
   * * `'first'` — the first stays; it answers to the keys of the others (`ids`).
   * * `'combine'` — so too, and takes the fields it does not have from the others.
   */
  duplicates?: 'keep' | 'first' | 'combine' | undefined
}

/** Every option with a value. */
export type FmtSettings = {[Name in keyof FmtOptions]-?: Exclude<FmtOptions[Name], undefined>}

/** What holds where nothing is said. */
export const fmtDefaults: FmtSettings = {
  indent: 2,
  align: 'none',
  trailingComma: false,
  lowercase: true,
  braces: true,
  fieldOrder: 'keep',
  sort: [],
  pages: true,
  months: true,
  dois: true,
  names: false,
  characters: 'keep',
  dropEmpty: false,
  duplicates: 'keep'
}
