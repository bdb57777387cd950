/**
 * Entries → a .bib file in UTF-8: keys unchanged, order kept, and what has not changed since it was read
 * as it was written.
 *
 * @example
 *   writeBib([{item}], 'biblatex').text // => '@book{doe99,\n  title = {On things}\n}\n'
 */
import type {Entry} from '../../bibliography.ts'
import type {Diagnostic} from '../../diagnostic.ts'
import type {WriteOptions, Written} from '../format.ts'
import {lost} from '../losses.ts'
import {mergeFields} from './merge.ts'
import type {BibExtra} from './parse.ts'
import {printEntry} from './print-entry.ts'
import type {Dialect} from './types.ts'
import {writeFields} from './write-fields.ts'

/** Writes every entry; what no field can hold is a diagnostic. */
export function writeBib(
  entries: ReadonlyArray<Entry>,
  dialect: Dialect,
  options: WriteOptions = {}
): Written {
  const diagnostics: Diagnostic[] = []
  const title = dialect === 'biblatex' ? 'BibLaTeX' : 'BibTeX'
  const texts = entries.map((entry) => {
    const style = {dialect, ascii: options.ascii}
    const lose = (field: string, note?: string) => void diagnostics.push(lost(entry, field, title, note))
    const extra = entry.extra?.['bibtex'] as BibExtra | undefined
    if (extra === undefined) return printEntry(entry.item.id, writeFields(entry.item, style, lose))
    return printEntry(entry.item.id, mergeFields(entry.item, extra, style, lose))
  })
  return {text: texts.join('\n'), diagnostics}
}
