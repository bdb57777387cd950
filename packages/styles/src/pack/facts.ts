/**
 * Facts of the styles of a set: from their files, and where a file’s head was cut down, from the known facts.
 */
import {listSeparator} from '../layout.ts'
import {parseStyleInfo, type StyleInfo} from '../style-info.ts'
import type {Row} from '../table.ts'
import {styleColumns} from './set.ts'

/** Facts of one style: a cell per column of `facts/styles.tsv`. */
export type FactRow = Readonly<Record<(typeof styleColumns)[number], string>>

/** Row of `facts/styles.tsv` for a style file. */
export function factRow(id: string, info: StyleInfo): FactRow {
  return {
    id,
    title: info.title,
    'title-short': info.titleShort,
    format: info.format ?? '',
    fields: info.fields.join(' '),
    updated: info.updated.slice(0, 10),
    'default-locale': info.defaultLocale ?? '',
    bibliography: info.bibliography ? 'yes' : 'no',
    template: info.template ?? '',
    license: info.license,
    authors: info.authors.join(listSeparator),
    contributors: info.contributors.join(listSeparator)
  }
}

/** A row of the table as facts. */
export const factsOfRow = (row: Row): FactRow =>
  Object.fromEntries(styleColumns.map((column, index) => [column, row[index] ?? ''])) as FactRow

/** Facts as a row of the table. */
export const rowOfFacts = (facts: FactRow): Row => styleColumns.map((column) => facts[column])

/**
 * Facts of a style of a set. A file without title is one whose head was cut down:
 * its title is `title`, its short title, template and people are those of the known style.
 */
export function styleFacts(
  id: string,
  xml: string,
  title: string | undefined,
  known: FactRow | undefined
): FactRow {
  const own = factRow(id, parseStyleInfo(xml))
  if (own.title !== '') return own
  return {
    ...own,
    title: title ?? known?.title ?? id,
    'title-short': known?.['title-short'] ?? '',
    template: known?.template ?? '',
    authors: known?.authors ?? '',
    contributors: known?.contributors ?? ''
  }
}
