/** Where a variable of an entry stands in the text it came from, and how a new text is written there. */
import type {Entry} from '../bibliography.ts'
import type {Edit} from '../edits.ts'
import {byField} from '../formats/bibtex/fields.ts'
import {writeLatex} from '../formats/bibtex/latex/write.ts'
import {parseTree} from '../formats/bibtex/syntax/parse.ts'
import type {EntryNode} from '../formats/bibtex/syntax/tree.ts'
import {type JsonPath, parseJsonWithPlaces} from '../json-places.ts'

/** A stretch of the text. */
export interface Spot {
  start: number
  end: number
  /** The edit that puts a text there; absent where the stretch is not exactly what was asked for. */
  put?: ((text: string, raw: boolean) => Edit | undefined) | undefined
}

/** Finds stretches. */
export type Locate = (
  entry: Entry | undefined,
  variable: string | undefined,
  part: string | undefined
) => Spot

/** For a text in that format; formats without places within entries answer with the entry. */
export function locator(text: string, format: string): Locate {
  if (format === 'biblatex' || format === 'bibtex') return inBib(text)
  return format === 'csl-json' ? inJson(text) : entrySpot
}

const entrySpot: Locate = (entry) => ({
  start: entry?.place?.start.offset ?? 0,
  end: entry?.place?.end.offset ?? 0
})

/** Fields that more than one variable comes from, or that hang on the type. */
const fields: Readonly<Record<string, string>> = {
  title: 'title subtitle',
  'container-title': 'journaltitle journal booktitle maintitle',
  issued: 'date year month',
  publisher: 'publisher institution school organization',
  'publisher-place': 'location address',
  URL: 'url',
  note: 'note',
  genre: 'type',
  number: 'number',
  issue: 'number issue',
  volume: 'volume'
}

const byVariable = new Map<string, string[]>()
for (const [field, variable] of byField.values()) {
  byVariable.set(variable, [...(byVariable.get(variable) ?? []), field])
}

function inBib(text: string): Locate {
  const entries = new Map(
    parseTree(text).blocks.flatMap((block) => (block.kind === 'entry' ? [[block.start, block] as const] : []))
  )
  return (entry, variable, part) => {
    const node = entries.get(entry?.place?.start.offset ?? -1)
    if (!node) return entrySpot(entry, variable, part)
    const head = {start: node.start, end: Math.max(node.keyEnd, node.typeEnd)}
    return variable === undefined ? head : (fieldSpot(text, node, variable, part) ?? head)
  }
}

function fieldSpot(
  text: string,
  node: EntryNode,
  variable: string,
  part: string | undefined
): Spot | undefined {
  const names = Object.hasOwn(fields, variable)
    ? fields[variable]!.split(' ')
    : (byVariable.get(variable) ?? [])
  const found = node.fields.filter(({name}) => names.includes(name))
  const holds = found.find(
    ({operands}) => part !== undefined && operands.some(({from, to}) => text.slice(from, to).includes(part))
  )
  const field = holds ?? found[0]
  if (!field) return undefined
  const [operand] = field.operands
  if (field.operands.length !== 1 || !operand) return {start: field.start, end: field.end}
  const kind = byField.get(field.name)?.[2]
  const write =
    kind === 'verbatim' || field.name === 'url'
      ? (value: string) => value
      : (value: string) => writeLatex(value, {})
  return within(text, operand.from, operand.to, part, (value, raw) => (raw ? value : write(value)))
}

function inJson(text: string): Locate {
  const {value, placeOf} = parseJsonWithPlaces(text)
  const paths = new Map<number, JsonPath>()
  const add = (list: unknown[], path: JsonPath) => {
    for (const index of list.keys()) {
      const place = placeOf([...path, index])
      if (place) paths.set(place.start.offset, [...path, index])
    }
  }
  if (Array.isArray(value)) add(value, [])
  for (const name of ['items', 'references']) {
    const list = (value as Record<string, unknown> | null)?.[name]
    if (Array.isArray(list)) add(list, [name])
  }
  return (entry, variable, part) => {
    const path = paths.get(entry?.place?.start.offset ?? -1)
    const place = path && (placeOf([...path, variable ?? 'id']) ?? placeOf([...path, 'id']))
    if (!path || !place) return entrySpot(entry, variable, part)
    const [start, end] = [place.start.offset, place.end.offset]
    if (variable === undefined || text[start] !== '"') return {start, end}
    const escaped = (value: string) => JSON.stringify(value).slice(1, -1)
    const sought = part === undefined ? undefined : escaped(part)
    return within(text, start + 1, end - 1, sought, (fix, raw) => (raw ? undefined : escaped(fix)))
  }
}

/** The part, where it stands there once and is no half of an escape; else all of it. */
function within(
  text: string,
  start: number,
  end: number,
  part: string | undefined,
  write: (value: string, raw: boolean) => string | undefined
): Spot {
  const put = (from: number, to: number) => (value: string, raw: boolean) => {
    const written = write(value, raw)
    return written === undefined ? undefined : {start: from, end: to, text: written}
  }
  if (part === undefined) return {start, end, put: put(start, end)}
  const value = text.slice(start, end)
  const at = value.indexOf(part)
  if (part === '' || at < 0 || value[at - 1] === '\\' || value.includes(part, at + 1)) return {start, end}
  return {start: start + at, end: start + at + part.length, put: put(start + at, start + at + part.length)}
}
