/**
 * A text of any known format as entries, and entries as a text of any format that writes.
 *
 * @example
 *   const {entries, diagnostics} = await readEntries(text, {path: 'library.bib'})
 *   const {text: ris} = await writeEntries(entries, 'ris')
 */
import type {Entry} from './bibliography.ts'
import type {Diagnostic} from './diagnostic.ts'
import {SitasiError} from './error.ts'
import type {Format, Parsed, ParseOptions, WriteOptions, Written} from './formats/format.ts'
import {detectFormat, findFormat, formats} from './formats/index.ts'
import {nearest} from './nearest.ts'

/** How to read: the format’s name where it is known, else it is told from the name and the text. */
export interface ReadOptions extends ParseOptions {
  format?: string | undefined
}

/** Characters of a text that are looked at to tell its format. */
const headLength = 4096

/**
 * Reads every record it can.
 *
 * @throws {SitasiError} `unknown-format` where `options.format` names none that can be read.
 */
export async function readEntries(text: string, options: ReadOptions = {}): Promise<Parsed> {
  if (options.format !== undefined) return parseAs(named(options.format, 'reads'), text, options)
  if (text.trim() === '')
    return nothing('empty-file', 'Unexpected empty file, expected bibliographic records', options)
  const format = detectFormat(options.path, text.slice(0, headLength))
  if (format) return parseAs(format, text, options)
  const known = formats.filter((format) => format.reads).map((format) => format.name)
  return nothing(
    'unknown-content',
    'Unexpected content, expected a known bibliographic format',
    options,
    known
  )
}

/**
 * Writes entries in the format of that name.
 *
 * @throws {SitasiError} `unknown-format` where there is none that can be written.
 */
export async function writeEntries(
  entries: ReadonlyArray<Entry>,
  format: string,
  options?: WriteOptions
): Promise<Written> {
  const codec = await named(format, 'writes').load()
  return codec.write!(entries, options)
}

async function parseAs(format: Format, text: string, options: ReadOptions): Promise<Parsed> {
  const codec = await format.load()
  return codec.parse!(text, options)
}

function named(name: string, does: 'reads' | 'writes'): Format {
  const format = findFormat(name)
  if (format?.[does]) return format
  const known = formats.filter((format) => format[does]).map((format) => format.name)
  const near = nearest(name, known)
  const trouble = format ? `cannot be ${does === 'reads' ? 'read' : 'written'}` : 'is not known'
  throw new SitasiError('unknown-format', `The format \`${name}\` ${trouble}`, {
    expected: near.length > 0 ? near : known
  })
}

function nothing(
  ruleId: string,
  message: string,
  options: ReadOptions,
  expected?: ReadonlyArray<string>
): {entries: Entry[]; diagnostics: Diagnostic[]} {
  const start = {line: 1, column: 1, offset: 0}
  const diagnostic: Diagnostic = {
    ruleId,
    severity: 'error',
    message,
    path: options.path,
    expected,
    place: {start, end: start}
  }
  return {entries: [], diagnostics: [diagnostic]}
}
