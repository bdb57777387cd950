/**
 * Items as engines take them: copies that they may change, with strings where they want strings.
 *
 * @example
 *   copyItem({id: 'doe99', type: 'book', volume: 3}).copy // => {id: 'doe99', type: 'book', volume: '3'}
 */
import type {Diagnostic} from '../diagnostic.ts'
import type {Item, Name} from '../item.ts'
import {bareDoi} from '../urls.ts'
import {dateVariables, nameVariables, numberVariables, standardVariables} from '../variables.ts'

/** An item under a name of our own (a key may be `__proto__`), for citeproc’s registry. */
export type ItemCopy = Record<string, unknown>

/** A copy, and what could not be copied. */
export interface CopiedItem {
  copy: ItemCopy
  diagnostics: ReadonlyArray<Diagnostic>
}

/** How an engine wants its items. */
export interface CopyOptions {
  /** Id of the copy (default: the item’s). */
  id?: string | undefined
  /** What the engine is given for a text (default: the text). */
  textOf?: ((text: string) => string) | undefined
}

type TextOf = (text: string) => string
type Convert = (value: unknown, textOf: TextOf) => unknown

/** What a variable’s value becomes; `undefined` where it has the wrong shape. */
const converters: ReadonlyArray<readonly [ReadonlyArray<string>, Convert]> = [
  [standardVariables, stringOf],
  [numberVariables, stringOf],
  [nameVariables, namesOf],
  [dateVariables, dateOf]
]

/** Copies the variables CSL knows; a value of the wrong shape is left out and reported. */
export function copyItem(item: Item, options: CopyOptions = {}): CopiedItem {
  const {id = item.id, textOf = (text: string) => text} = options
  const copy: ItemCopy = {id}
  if (typeof item.type === 'string') copy['type'] = item.type
  const diagnostics: Diagnostic[] = []
  const values = item as Readonly<Record<string, unknown>>
  for (const [names, convert] of converters) {
    for (const name of names) {
      if (!Object.hasOwn(values, name)) continue
      const value = values[name]
      if (value === undefined || value === null) continue
      const converted = convert(value, textOf)
      if (converted === undefined) diagnostics.push(unusable(item.id, name, value))
      else copy[name] = converted
    }
  }
  if (typeof copy['DOI'] === 'string') copy['DOI'] = bareDoi(copy['DOI'])
  return {copy, diagnostics}
}

function stringOf(value: unknown, textOf: TextOf): string | undefined {
  if (typeof value === 'string') return textOf(value)
  return typeof value === 'number' ? String(value) : undefined
}

const nameParts = [
  'family',
  'given',
  'dropping-particle',
  'non-dropping-particle',
  'suffix',
  'literal'
] as const satisfies ReadonlyArray<keyof Name>

const nameFlags = ['comma-suffix', 'static-ordering', 'parse-names'] as const satisfies ReadonlyArray<
  keyof Name
>

/** Names in which there is a name. */
function namesOf(value: unknown, textOf: TextOf): ReadonlyArray<object> | undefined {
  if (!Array.isArray(value)) return undefined
  return value
    .filter(isRecord)
    .map((name) => nameOf(name, textOf))
    .filter((name) => nameParts.some((part) => name[part]))
}

function nameOf(name: Readonly<Record<string, unknown>>, textOf: TextOf): Record<string, unknown> {
  const copy: Record<string, unknown> = {}
  for (const part of nameParts) {
    const value = stringOf(name[part], textOf)
    if (value !== undefined) copy[part] = value
  }
  for (const flag of nameFlags) if (isTrue(name[flag])) copy[flag] = true
  return copy
}

function dateOf(value: unknown, textOf: TextOf): object | undefined {
  if (!isRecord(value)) return undefined
  const copy: Record<string, unknown> = {}
  const parts = value['date-parts']
  if (Array.isArray(parts)) copy['date-parts'] = parts.filter(Array.isArray).map(datePartsOf)
  for (const name of ['literal', 'raw', 'season'] as const) {
    const text = stringOf(value[name], textOf)
    if (text !== undefined) copy[name] = text
  }
  if (isTrue(value['circa'])) copy['circa'] = true
  if (Object.keys(copy).length === 0 && typeof value['edtf'] === 'string') copy['raw'] = value['edtf']
  return copy
}

/** Numbers as far as they are numbers: a part that is not ends the date. */
function datePartsOf(parts: ReadonlyArray<unknown>): ReadonlyArray<number> {
  const numbers = parts.map((part) => (part === '' || part === null ? Number.NaN : Number(part)))
  const end = numbers.findIndex((part) => !Number.isFinite(part))
  return end === -1 ? numbers : numbers.slice(0, end)
}

const isTrue = (flag: unknown): boolean =>
  flag === true || (typeof flag === 'number' && flag !== 0) || (typeof flag === 'string' && isYes(flag))

const isYes = (flag: string): boolean => flag !== '' && flag !== 'false' && flag !== '0'

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function unusable(itemId: string, name: string, value: unknown): Diagnostic {
  const actual = Array.isArray(value) ? 'array' : typeof value
  return {
    ruleId: 'unusable-value',
    severity: 'warning',
    message: `Unexpected ${actual} in \`${name}\` of \`${itemId}\`, expected a value as CSL-JSON has it; it is not printed`,
    actual,
    itemId
  }
}
