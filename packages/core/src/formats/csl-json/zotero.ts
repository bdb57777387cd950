/**
 * Entries → CSL-JSON in the shape that Zotero’s importer takes without loss: the best way into Zotero.
 *
 * @example
 *   writeZoteroCsl([{item: {id: 'lib', type: 'software', title: 'Lib', version: '1.2'}}]).text
 *   // type `book`: one item of type `software` would make Zotero refuse the whole file
 */
import type {Entry} from '../../bibliography.ts'
import type {Diagnostic} from '../../diagnostic.ts'
import type {Item, Name} from '../../item.ts'
import {isOthers, joinParticle} from '../../names.ts'
import {type ItemType, nameVariables} from '../../variables.ts'
import type {Written} from '../format.ts'
import {lost} from '../losses.ts'

/** Types that Zotero’s importer refuses, and the nearest it takes; a `type:` line in Extra says the rest. */
const replacements: ReadonlyMap<ItemType, ItemType> = new Map<ItemType, ItemType>([
  ['classic', 'book'],
  ['collection', 'book'],
  ['document', 'article'],
  ['event', 'speech'],
  ['hearing', 'bill'],
  ['performance', 'speech'],
  ['periodical', 'book'],
  ['regulation', 'legislation'],
  ['software', 'book'],
  ['standard', 'report']
])

/** Variables that no field of Zotero’s holds: as lines of Extra they come out again when citing. */
const extraLines = [
  'original-date',
  'original-title',
  'original-publisher',
  'original-publisher-place',
  'event-date',
  'available-date',
  'submitted',
  'jurisdiction',
  'status',
  'reviewed-title',
  'part-title',
  'volume-title',
  'annote'
] as const

const nameSet: ReadonlySet<string> = new Set(nameVariables)

/** Writes an array of items; `citation-key` keeps each key. What Zotero drops is a diagnostic. */
export function writeZoteroCsl(entries: ReadonlyArray<Entry>): Written {
  const diagnostics: Diagnostic[] = []
  const items = entries.map((entry) =>
    zoteroItem(entry, (field, note) => diagnostics.push(lost(entry, field, 'Zotero', note)))
  )
  return {text: `${JSON.stringify(items, null, 2)}\n`, diagnostics}
}

type Lose = (field: string, note?: string) => void

function zoteroItem({item}: Entry, lose: Lose): object {
  const type = replacements.get(item.type) ?? item.type
  const out: Record<string, unknown> = {id: item.id, 'citation-key': item.id}
  const lines: string[] = []
  for (const [variable, value] of Object.entries(item)) {
    if (value === undefined || variable === 'id' || variable === 'citation-key') continue
    if (nameSet.has(variable) && Array.isArray(value))
      out[variable] = zoteroNames(value as Name[], variable, lose)
    else if (isLine(variable, item)) lines.push(...line(variable, value, lose))
    else if (dropped.has(variable)) lose(variable)
    else define(out, renamed.get(variable) ?? variable, value)
  }
  out['type'] = type
  if (type !== item.type && !(item.type === 'software' && item.version !== undefined))
    lines.unshift(`type: ${item.type}`)
  if (lines.length > 0) out['note'] = [item.note, ...lines].filter((part) => part !== undefined).join('\n')
  return out
}

const renamed: ReadonlyMap<string, string> = new Map([
  ['container-title-short', 'journalAbbreviation'],
  ['event', 'event-title']
])

const dropped: ReadonlySet<string> = new Set(['keyword', 'custom', 'categories'])

/** A court is the authority of a case; of any other it has no field. */
function isLine(variable: string, item: Item): boolean {
  if (variable === 'authority') return item.type !== 'legal_case' && item.type !== 'bill'
  return (extraLines as ReadonlyArray<string>).includes(variable)
}

function line(variable: string, value: unknown, lose: Lose): string[] {
  if (typeof value === 'string' || typeof value === 'number')
    return [`${variable}: ${String(value).replaceAll(/\s+/g, ' ')}`]
  const parts = (value as {'date-parts'?: ReadonlyArray<ReadonlyArray<number | string>>})['date-parts']
  const dates = parts?.map((part) => part.map((number) => String(number).padStart(2, '0')).join('-'))
  if (dates === undefined) lose(variable)
  return dates === undefined ? [] : [`${variable}: ${dates.join('/')}`]
}

/** Zotero drops particles and suffixes of their own, and finds them again inside the names. */
function zoteroNames(names: ReadonlyArray<Name>, variable: string, lose: Lose): object[] {
  if (names.some(isOthers)) lose(variable, 'the list was cut short (`et al.`), which Zotero cannot say')
  return names.filter((name) => !isOthers(name)).map(zoteroName)
}

function zoteroName(name: Name): object {
  if (name.literal !== undefined) return {literal: name.literal}
  const family = joinParticle(name['non-dropping-particle'], name.family)
  const given = [name.given, name['dropping-particle']].filter(Boolean).join(' ')
  const withSuffix = [given, name.suffix].filter(Boolean).join(', ')
  return withSuffix === '' ? {family} : {family, given: withSuffix}
}

function define(out: Record<string, unknown>, key: string, value: unknown): void {
  if (key === '__proto__')
    Object.defineProperty(out, key, {value, enumerable: true, configurable: true, writable: true})
  else out[key] = value
}
