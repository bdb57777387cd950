/**
 * An entry that came from a .bib file → its fields again: raw where nothing changed, written anew where
 * something did.
 */

import {englishMonths} from '../../dates.ts'
import type {Item} from '../../item.ts'
import {balance} from './balance.ts'
import type {BibExtra} from './parse.ts'
import {type FieldStyle, type WrittenEntry, type WrittenField, writeFields} from './write-fields.ts'

/** Fields that say the same thing. */
const groups: ReadonlyArray<ReadonlyArray<string>> = [
  ['date', 'year', 'month', 'day'],
  ['journaltitle', 'journal', 'journalsubtitle'],
  ['location', 'address', 'venue'],
  ['institution', 'school', 'organization', 'publisher', 'howpublished'],
  ['title', 'subtitle', 'titleaddon', 'maintitle', 'mainsubtitle', 'maintitleaddon', 'csl-volume-title'],
  ['booktitle', 'booksubtitle', 'booktitleaddon'],
  ['note', 'addendum'],
  ['volume', 'part'],
  ['number', 'issue', 'eid'],
  ['keywords', 'keyword'],
  ['annotation', 'annote'],
  ['langid', 'hyphenation', 'language', 'langidopts'],
  ['urldate', 'urlyear', 'lastchecked'],
  ['origdate', 'origyear'],
  ['url', 'eprint']
]

const groupOf = new Map(groups.flatMap((group) => group.map((name) => [name, group[0]!] as const)))

/** The group a field belongs to: its own name, where it has none. */
function group(name: string): string {
  return groupOf.get(name) ?? name
}

/** The raw fields, with those replaced whose variables have changed since the entry was read. */
export function mergeFields(
  item: Item,
  extra: BibExtra,
  style: FieldStyle,
  lose: (variable: string, note?: string) => void
): WrittenEntry {
  const raw = pairs(extra.fields).map(asWritten)
  if (isSame(item, extra.item)) return {type: extra.type, fields: raw}
  const silent = () => {}
  const before = writeFields(extra.item, style, silent)
  const after = writeFields(item, style, lose)
  const changed = changedGroups(before.fields, after.fields)
  const kept = raw.filter(([name]) => !changed.has(group(name)))
  const added = after.fields.filter(([name]) => changed.has(group(name)))
  return {type: before.type === after.type ? extra.type : after.type, fields: [...kept, ...added]}
}

function pairs(fields: ReadonlyArray<string>): Array<readonly [string, string]> {
  const out: Array<readonly [string, string]> = []
  for (let index = 0; index < fields.length; index += 2) out.push([fields[index]!, fields[index + 1]!])
  return out
}

/** Months stay the macros they were; braces fit together. */
function asWritten([name, value]: readonly [string, string]): WrittenField {
  const month = name === 'month' ? englishMonths.indexOf(value) : -1
  return month < 0 ? [name, balance(value)] : [name, value.slice(0, 3).toLowerCase(), 'macro']
}

function isSame(first: Item, second: Item): boolean {
  if (first === second) return true
  const values = Object.entries(first).filter(([, value]) => value !== undefined)
  const others = second as Record<string, unknown>
  return (
    values.length === Object.values(second).filter((value) => value !== undefined).length &&
    values.every(
      ([key, value]) => value === others[key] || JSON.stringify(value) === JSON.stringify(others[key])
    )
  )
}

function changedGroups(
  before: ReadonlyArray<WrittenField>,
  after: ReadonlyArray<WrittenField>
): ReadonlySet<string> {
  const text = (fields: ReadonlyArray<WrittenField>) => new Map(fields.map(([name, value]) => [name, value]))
  const first = text(before)
  const second = text(after)
  const names = new Set([...first.keys(), ...second.keys()])
  return new Set([...names].filter((name) => first.get(name) !== second.get(name)).map(group))
}
