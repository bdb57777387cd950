/**
 * Files of any known format as one bibliography.
 *
 * @example
 *   const {entries, get, diagnostics} = await readSources(['thesis.bib', 'extra.json'])
 */
import {type Bibliography, bibliography, type Entry} from '../bibliography.ts'
import type {Diagnostic} from '../diagnostic.ts'
import {decode} from '../encoding.ts'
import {type ReadOptions, readEntries} from '../read.ts'
import {readText} from './read-text.ts'

/** How to read several files. */
export interface ReadSourcesOptions extends Omit<ReadOptions, 'path'> {
  /** Bytes of the file called `-` (standard input). */
  standardInput?: (() => Promise<Uint8Array>) | undefined
}

/**
 * Reads the files in order; where a key stands in two, the first file wins and a diagnostic says so.
 *
 * @throws {SitasiError} `unreadable-file`, `unknown-format`
 */
export async function readSources(
  paths: ReadonlyArray<string>,
  options: ReadSourcesOptions = {}
): Promise<Bibliography> {
  const sources: ReadonlyArray<Entry>[] = []
  const diagnostics: Diagnostic[] = []
  for (const path of paths) {
    const name = path === '-' ? '<stdin>' : path
    const file =
      path === '-' && options.standardInput
        ? decode(await options.standardInput(), {path: name})
        : await readText(path)
    const parsed = await readEntries(file.text, {...options, path: name})
    sources.push(parsed.entries)
    diagnostics.push(...file.diagnostics, ...parsed.diagnostics)
  }
  const merged = bibliography(sources)
  return {...merged, diagnostics: [...diagnostics, ...merged.diagnostics]}
}
