/**
 * CSL-JSON as registries give it, as an item: only what CSL knows, plain text, the registry’s own spellings
 * set right.
 *
 * @example
 *   readCslRecord('{"type": "journal-article", "title": "On &amp; Off", …}') // => {item: {type: 'article-journal', title: 'On & Off', …}}
 */
import {unescaped} from '../character-references.ts'
import type {DateValue, Item, Name} from '../item.ts'
import {validateItems} from '../validate/index.ts'
import {dateVariables, nameVariables, numberVariables, standardVariables} from '../variables.ts'
import type {SourceAnswer} from './sources/source.ts'

/** Variables that say nothing about the work, or print nowhere. */
const unwanted: ReadonlySet<string> = new Set(['source', 'references', 'citation-label', 'citation-key'])

const texts: ReadonlySet<string> = new Set(
  [...standardVariables, ...numberVariables].filter((name) => !unwanted.has(name))
)
const names: ReadonlySet<string> = new Set(nameVariables)
const dates: ReadonlySet<string> = new Set(dateVariables.filter((name) => name !== 'accessed'))

/** Names registries give to variables of CSL. */
const otherNames: ReadonlyMap<string, string> = new Map([
  ['publisher-location', 'publisher-place'],
  ['short-container-title', 'container-title-short']
])

/** Parts of a name that are taken. */
const nameParts = [
  'family',
  'given',
  'dropping-particle',
  'non-dropping-particle',
  'suffix',
  'literal'
] as const

/** Total: anything but a record with a title is `unreadable`. */
export function readCslRecord(text: string): SourceAnswer {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return {unreadable: 'no JSON'}
  }
  if (Array.isArray(value)) value = value[0]
  if (typeof value !== 'object' || value === null) return {unreadable: 'no record'}
  const {items} = validateItems([{id: 'record', ...value}])
  const item = items[0] && cleaned(items[0])
  return item && (item.title || item['container-title']) ? {item} : {unreadable: 'no record with a title'}
}

function cleaned(found: Item): Omit<Item, 'id'> {
  const item: Record<string, unknown> = {type: found.type}
  for (const [key, value] of Object.entries(found)) {
    const name = otherNames.get(key) ?? key
    if (texts.has(name)) setText(item, name, value)
    else if (names.has(name)) setNames(item, name, value)
    else if (dates.has(name)) setDate(item, name, value)
  }
  addSubtitle(item, (found as Record<string, unknown>)['subtitle'])
  const {URL: url} = item
  if (item['DOI'] && typeof url === 'string' && /^https?:\/\/(?:dx\.)?doi\.org\//i.test(url))
    delete item['URL']
  return item as unknown as Omit<Item, 'id'>
}

function setText(item: Record<string, unknown>, name: string, value: unknown): void {
  const text = plainText(Array.isArray(value) ? value[0] : value)
  if (text !== '' && item[name] === undefined) item[name] = text
}

function setNames(item: Record<string, unknown>, name: string, value: unknown): void {
  if (!Array.isArray(value)) return
  const list = value.map(readName).filter((each) => each !== undefined)
  if (list.length > 0) item[name] = list
}

function readName(value: unknown): Name | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const found = value as Record<string, unknown>
  const name: Name = {}
  for (const part of nameParts) {
    const text = plainText(found[part])
    if (text !== '') name[part] = text
  }
  const whole = plainText(found['name'])
  if (name.family === undefined && name.literal === undefined && whole !== '') name.literal = whole
  return Object.keys(name).length > 0 ? name : undefined
}

/** Dates without a year (`[[null]]`) say nothing; numbers become numbers. */
function setDate(item: Record<string, unknown>, name: string, value: unknown): void {
  const date = value as DateValue
  const parts = (Array.isArray(date['date-parts']) ? date['date-parts'] : [])
    .map((each) => (Array.isArray(each) ? each.map(Number).filter(Number.isInteger) : []))
    .filter((each) => each.length > 0 && each[0] !== 0)
  if (parts.length > 0) item[name] = {'date-parts': parts}
  else if (typeof date.literal === 'string' || typeof date.raw === 'string') item[name] = date
}

function addSubtitle(item: Record<string, unknown>, subtitle: unknown): void {
  const more = plainText(Array.isArray(subtitle) ? subtitle[0] : subtitle)
  const {title} = item
  if (more !== '' && typeof title === 'string' && !title.toLowerCase().includes(more.toLowerCase())) {
    item['title'] = `${title.replace(/:$/, '')}: ${more}`
  }
}

/** Marks of CSL’s own rich text stay; other tags go, references are resolved, blanks are single. */
function plainText(value: unknown): string {
  if (typeof value !== 'string' && typeof value !== 'number') return ''
  return unescaped(String(value))
    .replace(/<(\/?)(?:jats:)?italic>/gi, '<$1i>')
    .replace(/<(\/?)(?:jats:)?bold>/gi, '<$1b>')
    .replace(/<(?!\/?(?:i|b|sub|sup)>)\/?[a-z][^<>]{0,300}>/gi, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}
