/**
 * Facts on all styles of a set.
 *
 * @example
 *   styleFacts(library, 'apa')?.authors // => ['Brenton M. Wiernik', …]
 */
import {cellList, tables} from './layout.ts'
import type {Library} from './library.ts'
import {type Row, tableRow} from './table.ts'
import type {CitationFormat, StyleFacts} from './types.ts'

/** Facts on each independent style, by id. */
export const listStyles = (library: Library): ReadonlyArray<StyleFacts> =>
  library.once('styles', () => {
    const facts = library.rows('facts')
    return library.rows('index').map((row, index) => factsOf(row, facts[index] ?? []))
  })

/** Facts on each dependent style, by id; where its parent is not in the set, the stand-in’s facts are given. */
export const listDependents = (library: Library): ReadonlyArray<StyleFacts> =>
  library.once('dependents', () => {
    const parents = new Map(listStyles(library).map((facts) => [facts.id, facts]))
    const others = new Map(library.rows('names').map((row) => [row[0]!, row[1]!]))
    const parentOf = (id: string) => parents.get(id) ?? parents.get(others.get(id) ?? '')
    const names = otherNames(library)
    return library
      .rows('dependents')
      .map((row) => dependentFacts(row, parentOf(row[1]!), names.get(row[0]!) ?? []))
  })

/** Facts on one independent or dependent style, without reading the others. */
export function styleFacts(library: Library, id: string): StyleFacts | undefined {
  const row = tableRow(library.table('index'), id)
  if (row) return factsOf(row, tableRow(library.table('facts'), id) ?? [])
  const dependent = tableRow(library.table('dependents'), id)
  if (dependent === undefined) return undefined
  const parent = dependent[1]!
  const other = tableRow(library.table('names'), parent)?.[1]
  const facts = styleFacts(library, parent) ?? (other ? styleFacts(library, other) : undefined)
  return dependentFacts(dependent, facts, otherNames(library).get(id) ?? [])
}

/** Aliases and former ids, by id. */
const otherNames = (library: Library): ReadonlyMap<string, ReadonlyArray<string>> =>
  library.once('other names', () => {
    const names = new Map<string, Array<string>>()
    for (const [name = '', id = '', via] of library.rows('names')) {
      if (via !== 'relative') names.set(id, [...(names.get(id) ?? []), name])
    }
    return names
  })

function factsOf(index: Row, facts: Row): StyleFacts {
  const cell = (name: (typeof tables.facts)[number]) => facts[tables.facts.indexOf(name)] ?? ''
  const [id = '', , defaultLocale = '', title = ''] = index
  return {
    id,
    title,
    titleShort: cell('title-short'),
    format: (cell('format') || undefined) as CitationFormat | undefined,
    fields: cell('fields').split(' ').filter(Boolean),
    updated: cell('updated'),
    defaultLocale: defaultLocale || undefined,
    language: cell('language') || undefined,
    bibliography: cell('bibliography') === 'yes',
    template: cell('template') || undefined,
    license: cell('license'),
    authors: cellList(cell('authors')),
    contributors: cellList(cell('contributors')),
    names: cell('names').split(' ').filter(Boolean),
    keywords: cell('keywords').split(' ').filter(Boolean)
  }
}

const orphan = {fields: [], updated: '', bibliography: true, license: '', authors: [], contributors: []}

function dependentFacts(row: Row, parent: StyleFacts | undefined, names: ReadonlyArray<string>): StyleFacts {
  const [id = '', parentId = '', defaultLocale = '', title = ''] = row
  return {
    ...(parent ?? orphan),
    id,
    title,
    titleShort: '',
    parent: parentId,
    defaultLocale: defaultLocale || parent?.defaultLocale,
    language: (defaultLocale || parent?.language)?.split('-')[0],
    names,
    keywords: []
  }
}
