/**
 * A library with one item more: nothing that stands in it changes, and the new entry looks like the others.
 *
 * @example
 *   const {text, added, diagnostics} = await appendItem(library, item, {path: 'refs.bib'})
 *   // added: '@book{doe99,\n  title = {On Things}\n}'
 */
import type {Diagnostic} from '../diagnostic.ts'
import {applyEdits, type Edit} from '../edits.ts'
import {SitasiError} from '../error.ts'
import {detectFormat} from '../formats/find.ts'
import type {Item} from '../item.ts'
import {readEntries} from '../read.ts'

/** What is to be inserted, and where. */
export interface Piece {
  /** The new entry alone. */
  text: string
  edit: Edit
  /** What the format cannot hold. */
  diagnostics: ReadonlyArray<Diagnostic>
}

/** The library, changed. */
export interface Appended {
  /** The whole; as it was where the entry could not be added. */
  text: string
  /** The new entry alone; empty where it could not be added. */
  added: string
  /** `library-damaged` (an error) where an entry cannot be added without a change to others. */
  diagnostics: ReadonlyArray<Diagnostic>
}

type Pieces = (text: string, item: Item) => Piece | undefined | Promise<Piece | undefined>

/** How each format is added to, by its name. */
const ways: Readonly<Record<string, () => Promise<Pieces>>> = {
  biblatex: async () => (await import('./bib.ts')).bibPiece,
  bibtex: async () => (await import('./bib.ts')).bibPiece,
  'csl-json': async () => (await import('./json.ts')).jsonPiece,
  'csl-yaml': async () => (await import('./yaml.ts')).yamlPiece,
  ris: async () => (await import('./ris.ts')).risPiece
}

/** Names of the formats that can be added to. */
export const appendable: ReadonlyArray<string> = Object.keys(ways)

/**
 * Adds an item under its `id`.
 *
 * @throws {SitasiError} `unknown-format` where the library’s format cannot be added to.
 */
export async function appendItem(text: string, item: Item, options: {path: string}): Promise<Appended> {
  const format = detectFormat(options.path, text.slice(0, 4096))?.name ?? ''
  if (!Object.hasOwn(ways, format)) {
    throw new SitasiError(
      'unknown-format',
      `\`${options.path}\` has a format that no entry can be added to`,
      {
        expected: appendable
      }
    )
  }
  const pieces = await ways[format]!()
  const piece = await pieces(text, item)
  if (!piece) return damaged(text, options.path)
  const changed = applyEdits(text, [piece.edit])
  const [before, after] = [await idsOf(text, options.path), await idsOf(changed, options.path)]
  const right =
    after.length === before.length + 1 && [...before, item.id].every((id, index) => after[index] === id)
  return right
    ? {text: changed, added: piece.text, diagnostics: piece.diagnostics}
    : damaged(text, options.path)
}

async function idsOf(text: string, path: string): Promise<ReadonlyArray<string>> {
  const {entries} = await readEntries(text, {path})
  return entries.map(({item}) => item.id)
}

function damaged(text: string, path: string): Appended {
  const start = {line: 1, column: 1, offset: 0}
  return {
    text,
    added: '',
    diagnostics: [
      {
        ruleId: 'library-damaged',
        severity: 'error',
        message:
          'Unexpected damage in the library, expected a file that an entry can be added to; nothing was changed',
        path,
        place: {start, end: start}
      }
    ]
  }
}
