/**
 * What a document's front matter says about citations, in pandoc's names.
 *
 * @example
 *   // ---
 *   // bibliography: [refs.bib, more.json]
 *   // csl: apa
 *   // nocite: '@doe1999, @roe2010'
 *   // ---
 *   readFrontMatter(tree, 'thesis.md').options
 *   // => {bibliography: ['refs.bib', 'more.json'], csl: 'apa', nocite: ['doe1999', 'roe2010']}
 */
import type {Diagnostic} from '@sitasi/core'
import type {Root, Yaml} from 'mdast'
import {parse} from 'yaml'
import type {Options} from './options.ts'
import {simpleKey} from './syntax/characters.ts'

/** What was found. */
export interface FrontMatter {
  options: Options
  /** `references`, as CSL-YAML, for the format to read. */
  references?: string
  diagnostics: ReadonlyArray<Diagnostic>
}

/** Metadata by key, as YAML gives it. */
type Metadata = Readonly<Record<string, unknown>>

/** Reads the `yaml` node of a tree, or metadata that another plugin has read already. */
export function readFrontMatter(tree: Root, path: string | undefined, given?: unknown): FrontMatter {
  const node = tree.children.find((child): child is Yaml => child.type === 'yaml')
  if (!node) return found(given)
  try {
    return found(parse(node.value))
  } catch (error) {
    return {options: {}, diagnostics: [unreadable(node, path, error)]}
  }
}

const found = (metadata: unknown): FrontMatter =>
  isRecord(metadata)
    ? {options: optionsOf(metadata), ...referencesOf(metadata), diagnostics: []}
    : {options: {}, diagnostics: []}

/** One row per option: its name in YAML, and how its value is read; `undefined` where it is no such value. */
const readers: ReadonlyArray<readonly [string, (value: unknown, metadata: Metadata) => Options]> = [
  ['bibliography', (value) => ({bibliography: strings(value)})],
  ['csl', (value) => ({csl: string(value)})],
  ['citation-style', (value, {csl}) => (csl === undefined ? {csl: string(value)} : {})],
  ['lang', (value) => ({lang: string(value)})],
  ['nocite', (value) => ({nocite: keysOf(value)})],
  ['link-citations', (value) => ({linkCitations: value === 'year' ? 'year' : boolean(value)})],
  ['link-bibliography', (value) => ({linkBibliography: boolean(value)})],
  ['suppress-bibliography', (value) => ({suppressBibliography: boolean(value)})],
  ['reference-section-title', (value) => ({referenceSectionTitle: string(value)})],
  ['citation-abbreviations', (value) => ({citationAbbreviations: string(value)})],
  ['notes-after-punctuation', (value) => ({notesAfterPunctuation: boolean(value)})]
]

function optionsOf(metadata: Metadata): Options {
  const options: Record<string, unknown> = {}
  for (const [name, read] of readers) {
    if (!Object.hasOwn(metadata, name)) continue
    for (const [option, value] of Object.entries(read(metadata[name], metadata))) {
      if (value !== undefined) options[option] = value
    }
  }
  return options
}

const isRecord = (value: unknown): value is Metadata =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const string = (value: unknown): string | undefined =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : undefined

function strings(value: unknown): ReadonlyArray<string> | undefined {
  if (Array.isArray(value)) return value.flatMap((each) => string(each) ?? [])
  const one = string(value)
  return one === undefined ? undefined : [one]
}

const boolean = (value: unknown): boolean | undefined =>
  typeof value === 'boolean' ? value : value === 'true' ? true : value === 'false' ? false : undefined

/** Records in YAML are read as CSL-YAML has them: `issued: 2020`, `author: Doe, Jane`. */
function referencesOf({references}: Metadata): {references?: string} {
  return Array.isArray(references) ? {references: JSON.stringify(references)} : {}
}

/** `@a, @b`, `- '@a'`, `*`: keys with or without their sign. */
export function keysOf(value: unknown): ReadonlyArray<string> | undefined {
  if (Array.isArray(value)) return value.flatMap((each) => keysOf(each) ?? [])
  const text = string(value)
  if (text === undefined) return undefined
  const trimmed = text.trim()
  if (!trimmed.includes('@')) return trimmed === '' ? [] : [trimmed]
  return trimmed.split('@').slice(1).flatMap(keyAt)
}

function keyAt(text: string): ReadonlyArray<string> {
  if (text.startsWith('*')) return ['*']
  const braced = /^\{([^{}\n]+)\}/.exec(text)?.[1]
  const key = braced ?? simpleKey(text)
  return key === '' ? [] : [key]
}

function unreadable(node: Yaml, path: string | undefined, error: unknown): Diagnostic {
  const [reason] = String((error as Error).message).split('\n')
  return {
    ruleId: 'unreadable-front-matter',
    severity: 'warning',
    message: `Unexpected front matter, expected YAML: ${reason}`,
    path,
    place: node.position as Diagnostic['place']
  }
}
