/**
 * Entries → EndNote XML.
 *
 * @example
 *   writeEndnoteXml([{item}]).text // => '<?xml version="1.0" encoding="UTF-8"?>\n<xml><records>…'
 */
import type {Entry} from '../../bibliography.ts'
import {writeDate} from '../../dates.ts'
import type {Diagnostic} from '../../diagnostic.ts'
import type {DateValue, Item, Name} from '../../item.ts'
import {isOthers, writeInverted} from '../../names.ts'
import type {Written} from '../format.ts'
import {lost} from '../losses.ts'
import type {EndnoteExtra} from './parse.ts'
import {people, referenceType, texts} from './tables.ts'
import {escapeXml} from './xml.ts'

/** Writes all records; what EndNote has no element for is a diagnostic. */
export function writeEndnoteXml(entries: ReadonlyArray<Entry>): Written {
  const diagnostics: Diagnostic[] = []
  const records = entries.map((entry) =>
    writeRecord(entry, (field) => diagnostics.push(lost(entry, field, 'EndNote XML')))
  )
  const head = '<?xml version="1.0" encoding="UTF-8"?>\n<xml><records>\n'
  return {text: `${head}${records.join('')}</records></xml>\n`, diagnostics}
}

/** Elements inside elements, in the order they first come up. */
type Node = Map<string, Array<Node | string>>

function writeRecord(entry: Entry, lose: (field: string) => void): string {
  const {item} = entry
  const {number, name, exact} = referenceType(item.type)
  if (!exact) lose('type')
  const root: Node = new Map()
  put(root, ['label'], escapeXml(item.id))
  for (const [variable, value] of Object.entries(item)) {
    if (value === undefined || variable === 'id' || variable === 'type' || variable === 'citation-key')
      continue
    if (!writeVariable(root, item, variable, value)) lose(variable)
  }
  for (const [path, value] of (entry.extra?.['endnote'] as EndnoteExtra | undefined)?.fields ?? [])
    put(root, path.split('/'), escapeXml(value))
  return `<record><ref-type name="${name}">${number}</ref-type>${print(root)}</record>\n`
}

function writeVariable(root: Node, item: Item, variable: string, value: unknown): boolean {
  if (variable === 'issued') return writeIssued(root, value as DateValue)
  if (variable === 'accessed') {
    put(root, ['access-date'], escapeXml(writeDate(value as DateValue) ?? (value as DateValue).literal ?? ''))
    return true
  }
  if (variable === 'keyword') {
    for (const word of String(value).split(/\s*[,;]\s*/)) put(root, ['keywords', 'keyword'], escapeXml(word))
    return true
  }
  if (Array.isArray(value)) return writeNames(root, item, variable, value as Name[])
  const row = texts.find((one) => one[1] === variable && fits(one, item))
  if (row === undefined || (typeof value !== 'string' && typeof value !== 'number')) return false
  put(root, row[0].split('/'), styled(String(value)))
  return true
}

/** Whether an element is read as this variable again. */
function fits(row: (typeof texts)[number], item: Item): boolean {
  const first = texts.find((one) => one[0] === row[0] && (one[2] === undefined || one[2].includes(item.type)))
  return first === row
}

function writeNames(root: Node, item: Item, variable: string, names: ReadonlyArray<Name>): boolean {
  const applies = (types: ReadonlyArray<string> | undefined) =>
    types === undefined || types.includes(item.type)
  const row = people.find(
    (one) => one[1] === variable && people.find((other) => other[0] === one[0] && applies(other[2])) === one
  )
  if (row === undefined) return false
  const known = names.filter((name) => !isOthers(name))
  for (const name of known) {
    const comma = name.literal !== undefined && !name.literal.endsWith(',') ? ',' : ''
    put(root, ['contributors', row[0], 'author'], escapeXml(writeInverted(name) + comma))
  }
  return known.length === names.length
}

function writeIssued(root: Node, date: DateValue): boolean {
  const [start] = date['date-parts'] ?? []
  const edtf = writeDate(date)
  const year = start ? String(start[0]) : (date.literal ?? '')
  if (year !== '') put(root, ['dates', 'year'], escapeXml(year))
  if (edtf !== undefined && edtf !== year.padStart(4, '0')) put(root, ['dates', 'pub-dates', 'date'], edtf)
  return year !== ''
}

/** CSL’s marks as EndNote’s styles. */
function styled(text: string): string {
  const faces: ReadonlyArray<readonly [string, string]> = [
    ['i', 'italic'],
    ['b', 'bold'],
    ['sup', 'superscript'],
    ['sub', 'subscript']
  ]
  return faces.reduce(
    (out, [tag, face]) =>
      out.replaceAll(`&lt;${tag}&gt;`, `<style face="${face}">`).replaceAll(`&lt;/${tag}&gt;`, '</style>'),
    escapeXml(text)
  )
}

function put(node: Node, path: ReadonlyArray<string>, value: string): void {
  const [name, ...rest] = path as [string, ...string[]]
  const held = node.get(name) ?? []
  node.set(name, held)
  if (rest.length === 0) held.push(value)
  else {
    if (held.length === 0) held.push(new Map())
    put(held[0] as Node, rest, value)
  }
}

function print(node: Node): string {
  let out = ''
  for (const [name, held] of node) {
    for (const one of held) out += `<${name}>${typeof one === 'string' ? one : print(one)}</${name}>`
  }
  return out
}
