/**
 * Entries → NBIB.
 *
 * @example
 *   writeNbib([{item}]).text // => 'PMID- 123\nTI  - On things\n…'
 */
import type {Entry} from '../../bibliography.ts'
import {englishMonths} from '../../dates.ts'
import type {Diagnostic} from '../../diagnostic.ts'
import type {DateValue, Name} from '../../item.ts'
import {isOthers, writeInverted} from '../../names.ts'
import type {Written} from '../format.ts'
import {lost} from '../losses.ts'
import type {NbibExtra} from './parse.ts'
import {languages, textTags, types} from './tags.ts'

/** Writes records in order, a blank line between them; keys have no tag there. */
export function writeNbib(entries: ReadonlyArray<Entry>): Written {
  const diagnostics: Diagnostic[] = []
  const records = entries.map((entry) =>
    writeRecord(entry, (field) => diagnostics.push(lost(entry, field, 'NBIB')))
  )
  return {text: records.join('\n'), diagnostics}
}

function writeRecord(entry: Entry, lose: (field: string) => void): string {
  const {item} = entry
  const lines: Array<readonly [string, string]> = []
  for (const [variable, value] of Object.entries(item)) {
    if (value === undefined || variable === 'id' || variable === 'type' || variable === 'citation-key')
      continue
    const written = writeVariable(variable, value)
    if (written === undefined) lose(variable)
    else lines.push(...written)
  }
  const kept = (entry.extra?.['nbib'] as NbibExtra | undefined)?.fields ?? []
  const type = types.find(([, csl]) => csl === item.type)?.[0]
  if (type === undefined) lose('type')
  else lines.push(['PT', type])
  const sorted = lines.sort(([first], [second]) => Number(second === 'PMID') - Number(first === 'PMID'))
  return [...sorted, ...kept]
    .map(([tag, value]) => `${tag.padEnd(4)}- ${value.replaceAll(/\s+/g, ' ')}\n`)
    .join('')
}

/** Lines of a variable; `undefined` where NBIB has no tag for it. */
function writeVariable(
  variable: string,
  value: unknown
): ReadonlyArray<readonly [string, string]> | undefined {
  if (variable === 'author' || variable === 'editor')
    return writeNames(variable === 'author' ? 'FAU' : 'FED', value as Name[])
  if (variable === 'issued') return writeDate(value as DateValue)
  if (typeof value !== 'string' && typeof value !== 'number') return undefined
  const text = String(value)
  if (variable === 'page') return [['PG', text]]
  if (variable === 'DOI') return [['AID', `${text} [doi]`]]
  if (variable === 'ISSN') return [['IS', text]]
  if (variable === 'language')
    return [['LA', languages.find(([, tag]) => tag === text.split('-')[0])?.[0] ?? text]]
  if (variable === 'keyword') return text.split(/\s*[,;]\s*/).map((word) => ['OT', word] as const)
  const tag = variable === 'container-title' ? 'JT' : textTags.find(([, wanted]) => wanted === variable)?.[0]
  return tag === undefined ? undefined : [[tag, text]]
}

function writeNames(tag: string, names: ReadonlyArray<Name>): ReadonlyArray<readonly [string, string]> {
  return names
    .filter((name) => !isOthers(name))
    .map((name) => [name.literal === undefined ? tag : 'CN', writeInverted(name)] as const)
}

function writeDate(date: DateValue): ReadonlyArray<readonly [string, string]> | undefined {
  const [start, end] = date['date-parts'] ?? []
  if (!start) return date.literal === undefined ? undefined : [['DP', date.literal]]
  const name = (month: number | string | undefined) => englishMonths[Number(month) - 1]?.slice(0, 3)
  const months = [name(start[1]), end && end[0] === start[0] ? name(end[1]) : undefined]
    .filter(Boolean)
    .join('-')
  return [['DP', [start[0], months, end ? '' : start[2]].filter(Boolean).join(' ')]]
}
