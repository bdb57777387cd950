/**
 * Entries → CSL-YAML as pandoc writes it: `references:`, Markdown in texts, EDTF in dates.
 *
 * @example
 *   writeCslYaml([{item}]).text // => '---\nreferences:\n- id: doe99\n  …\n---\n'
 */
import {stringify} from 'yaml'
import type {Entry} from '../../bibliography.ts'
import {parseDate, writeDate} from '../../dates.ts'
import type {DateValue} from '../../item.ts'
import {dateVariables, nameVariables, standardVariables} from '../../variables.ts'
import {original} from '../csl-json/write.ts'
import type {Written} from '../format.ts'
import {toMarkdown} from './markdown.ts'

const dates: ReadonlySet<string> = new Set(dateVariables)
const names: ReadonlySet<string> = new Set(nameVariables)
const texts: ReadonlySet<string> = new Set(standardVariables)

/** Writes a YAML document that pandoc takes as a bibliography or as front matter. */
export function writeCslYaml(entries: ReadonlyArray<Entry>): Written {
  const references = entries.map((entry) => writeItem(original(entry)))
  const yaml = stringify({references}, {lineWidth: 0, aliasDuplicateObjects: false})
  return {text: `---\n${yaml}---\n`, diagnostics: []}
}

function writeItem(item: object): object {
  const out = new Map<string, unknown>()
  for (const [name, value] of Object.entries(item)) {
    if (value !== undefined) out.set(name, writeVariable(name, value))
  }
  return out
}

function writeVariable(name: string, value: unknown): unknown {
  if (dates.has(name)) return edtf(value as DateValue)
  if (names.has(name) && Array.isArray(value)) return value.map(writeName)
  if (typeof value !== 'string' || name === 'id' || name === 'type') return value
  return texts.has(name) || /[*_^~[\\<-]/.test(value) ? toMarkdown(value) : value
}

function writeName(name: unknown): unknown {
  if (typeof name !== 'object' || name === null) return name
  return new Map(
    Object.entries(name).map(([key, part]) => [key, typeof part === 'string' ? toMarkdown(part) : part])
  )
}

/** EDTF, where reading it gives the same date; else the date as CSL-JSON has it. */
function edtf(date: DateValue): unknown {
  const written = writeDate(date) ?? date.literal
  if (written === undefined || typeof date !== 'object') return date
  const read = parseDate(written)
  const same = JSON.stringify(Object.entries(read).sort()) === JSON.stringify(Object.entries(date).sort())
  if (!same) return date
  return /^\d{4}$/.test(written) ? Number(written) : toMarkdown(written)
}
