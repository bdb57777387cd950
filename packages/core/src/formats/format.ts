/**
 * A file format: how it is recognised, read and written. The list of formats is `formats/index.ts`.
 */
import type {Entry} from '../bibliography.ts'
import type {Diagnostic} from '../diagnostic.ts'

/** What a format makes of a text: every record it could read, and what it has to say. */
export interface Parsed {
  entries: ReadonlyArray<Entry>
  diagnostics: ReadonlyArray<Diagnostic>
}

/** A text in a format, and what the format could not hold. */
export interface Written {
  text: string
  diagnostics: ReadonlyArray<Diagnostic>
}

/** How to read. */
export interface ParseOptions {
  /** Name of the file, for diagnostics. */
  path?: string | undefined
  /** BCP 47 tag of entries that name no language (default: none, titles stay as they are). */
  lang?: string | undefined
  /** How a plugin is loaded by its package name (default: `import`). */
  importModule?: ((name: string) => Promise<unknown>) | undefined
}

/** How to write. */
export interface WriteOptions {
  /** Only ASCII, where the format has escapes for the rest (default: `false`). */
  ascii?: boolean | undefined
  /** How a plugin is loaded by its package name (default: `import`). */
  importModule?: ((name: string) => Promise<unknown>) | undefined
}

/** Reads and writes; total: bad input is a diagnostic, never an exception. */
export interface Codec {
  parse?: ((text: string, options?: ParseOptions) => Parsed | Promise<Parsed>) | undefined
  write?: ((entries: ReadonlyArray<Entry>, options?: WriteOptions) => Written | Promise<Written>) | undefined
}

/** A format as the list knows it, before its code is loaded. */
export interface Format {
  /** What one types after `--from` and `--to`: `'bibtex'`. */
  name: string
  /** Other names for it. */
  aliases?: ReadonlyArray<string> | undefined
  /** For people: `'BibTeX'`. */
  title: string
  /** File name endings, without the dot; the first is written. */
  extensions: ReadonlyArray<string>
  /** What it can do, known before it is loaded. */
  reads: boolean
  writes: boolean
  /** Whether a text looks like it (first 4,096 characters are given); never throws. */
  detect?: ((head: string) => boolean) | undefined
  /** Its code, when it is wanted. */
  load: () => Promise<Codec>
}
