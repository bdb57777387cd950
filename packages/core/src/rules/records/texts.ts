/** The texts of an item, and small questions about them that several rules ask. */
import type {Entry} from '../../bibliography.ts'
import type {Item, Name} from '../../item.ts'
import {isOthers} from '../../names.ts'
import {type NameVariable, nameVariables, standardVariables} from '../../variables.ts'

/** Texts that are printed as they are: no identifiers, no addresses. */
const identifiers: ReadonlySet<string> = new Set([
  'DOI',
  'URL',
  'ISBN',
  'ISSN',
  'PMID',
  'PMCID',
  'citation-key',
  'language',
  'license'
])

const printed = standardVariables.filter((name) => !identifiers.has(name))

/** Each text of each entry, with its variable. */
export function* textsOf(
  entries: ReadonlyArray<Entry>
): Generator<{entry: Entry; variable: string; text: string}> {
  for (const entry of entries) {
    for (const variable of printed) {
      const text = (entry.item as Record<string, unknown>)[variable]
      if (typeof text === 'string' && text !== '') yield {entry, variable, text}
    }
  }
}

/** Each name of each entry that is somebody’s. */
export function* namesOf(
  entries: ReadonlyArray<Entry>
): Generator<{entry: Entry; variable: NameVariable; name: Name; text: string}> {
  for (const entry of entries) {
    for (const variable of nameVariables) {
      for (const name of entry.item[variable] ?? []) {
        if (!isOthers(name)) yield {entry, variable, name, text: nameText(name)}
      }
    }
  }
}

/** A name as one reads it: given names first. */
export const nameText = (name: Name): string =>
  name.literal ??
  [name.given, name['dropping-particle'], name['non-dropping-particle'], name.family, name.suffix]
    .filter(Boolean)
    .join(' ')

/** Year of publication as a number. */
export function yearOf({issued}: Item): number | undefined {
  const year = Number(issued?.['date-parts']?.[0]?.[0])
  return Number.isInteger(year) && year !== 0 ? year : undefined
}

/** Whether all letters of a text are capitals, and there are enough of them to be no acronym. */
export function isAllCapitals(text: string, least: number): boolean {
  const letters = text.replace(/<[^<>]{0,80}>/g, '').match(/\p{L}/gu) ?? []
  return (
    letters.length >= least &&
    letters.every((letter) => letter === letter.toUpperCase() && letter !== letter.toLowerCase())
  )
}
