/**
 * Packs a set of CSL files: tables to find a style by, shards to open it from.
 *
 * @example
 *   packSet(set, known).get('index') // => 'id\tshard\tdefault-locale\ttitle\napa\t12\t\tAPA Style …'
 */
import {filledKey, layoutVersion, localeShard, type SetInfo, setFile, styleShard, tables} from '../layout.ts'
import {packShard} from '../shard.ts'
import {parseStyleInfo} from '../style-info.ts'
import {type Row, tableMap, tableRows, writeTable} from '../table.ts'
import {type FactRow, factsOfRow, styleFacts} from './facts.ts'
import {localeHead, styleHead} from './heads.ts'
import {fillLocale} from './id-id.ts'
import {minifyCsl} from './minify.ts'
import {nameRows} from './names.ts'
import type {KnownFacts, StyleSet} from './set.ts'
import {similarGroups} from './similar.ts'

const stylesPerShard = 32
const localesPerShard = 8

/** Text of each file of the packed set, by name. The same input gives the same output. */
export function packSet(set: StyleSet, known: KnownFacts): Map<string, string> {
  const facts = allFacts(set, known)
  const styles = minified(set.styles, (xml, id) => minifyCsl(xml, styleHead(facts.get(id)!)))
  const locales = minified(set.locales, (xml) => minifyCsl(xml, localeHead(xml)))
  const files = new Map<string, string>()
  const inShard = addShards(files, styles, stylesPerShard, styleShard)
  const localeInShard = addShards(files, locales, localesPerShard, localeShard, filledLocale)
  const renamed = new Map([...pairs(known.renamed), ...(set.renamed ?? [])])
  const dependents = dependentRows(set, known, renamed)
  const names = nameRows(known, standInFacts(facts, dependents, renamed, known))

  files.set('index', writeTable(tables.index, indexRows(facts, inShard)))
  files.set('facts', writeTable(tables.facts, restRows(facts, known, names)))
  files.set('names', writeTable(tables.names, names))
  files.set('dependents', writeTable(tables.dependents, dependents.values()))
  files.set('locales', writeTable(tables.locales, localeRows(localeInShard, known)))
  files.set('renamed', writeTable(tables.renamed, renamed))
  files.set('aliases', known.aliases)
  files.set('keywords', known.keywords)
  files.set(setFile, `${JSON.stringify(setInfo(set, facts, dependents.size))}\n`)
  return files
}

function allFacts(set: StyleSet, known: KnownFacts): Map<string, FactRow> {
  const rows = tableMap(known.styles)
  const successor = pairs(known.renamed)
  const facts = new Map<string, FactRow>()
  for (const id of [...set.styles.keys()].sort()) {
    const row = rows.get(id) ?? rows.get(successor.get(id) ?? '')
    facts.set(id, styleFacts(id, set.styles.get(id)!, set.titles?.get(id), row && factsOfRow(row)))
  }
  return facts
}

function minified(
  files: ReadonlyMap<string, string>,
  minify: (xml: string, key: string) => string
): Map<string, string> {
  return new Map([...files.keys()].sort().map((key) => [key, minify(files.get(key)!, key)]))
}

function addShards(
  files: Map<string, string>,
  minified: ReadonlyMap<string, string>,
  size: number,
  name: (number: number) => string,
  beside: (key: string, xml: string) => ReadonlyArray<readonly [key: string, xml: string]> = () => []
): Map<string, number> {
  const inShard = new Map<string, number>()
  for (const [number, group] of similarGroups(minified, size).entries()) {
    for (const key of group) inShard.set(key, number)
    const own = group.map((key) => [key, minified.get(key)!] as const)
    files.set(name(number), packShard(new Map([...own, ...own.flatMap(([key, xml]) => beside(key, xml))])))
  }
  return inShard
}

/** The locale with its gaps filled, where that is another. */
function filledLocale(tag: string, xml: string): ReadonlyArray<readonly [key: string, xml: string]> {
  const filled = fillLocale(tag, xml)
  return filled === xml ? [] : [[filledKey(tag), filled]]
}

/** A dependent style that stands in the set as an independent one, under whatever name, is not dependent there. */
function dependentRows(
  set: StyleSet,
  known: KnownFacts,
  renamed: ReadonlyMap<string, string>
): Map<string, Row> {
  const rows = tableMap(known.dependents)
  for (const [id, xml] of set.dependents) {
    const info = parseStyleInfo(xml)
    if (info.parent) rows.set(id, [id, info.parent, info.defaultLocale ?? '', info.title])
  }
  for (const id of set.styles.keys()) {
    rows.delete(id)
    const newer = rows.get(renamed.get(id) ?? '')
    if (newer && !set.styles.has(newer[1]!)) rows.delete(newer[0]!)
  }
  return rows
}

function standInFacts(
  facts: ReadonlyMap<string, FactRow>,
  dependents: ReadonlyMap<string, Row>,
  renamed: ReadonlyMap<string, string>,
  known: KnownFacts
) {
  const rows = [...tableRows(known.styles).map(factsOfRow), ...facts.values()]
  return {
    held: new Set([...facts.keys(), ...dependents.keys()]),
    formats: new Map([...facts].map(([id, own]) => [id, own.format])),
    bases: new Set([...facts.values()].filter(isBase).map((own) => own.id)),
    renamed,
    known: new Map(rows.map((row) => [row.id, row]))
  }
}

const isBase = (facts: FactRow): boolean => facts.fields.split(' ').includes('generic-base')

const indexRows = (facts: ReadonlyMap<string, FactRow>, inShard: ReadonlyMap<string, number>): Array<Row> =>
  [...facts.values()].map((own) => [own.id, String(inShard.get(own.id)), own['default-locale'], own.title])

/** Facts that are not in the index; the language is that of the default locale, else that of the keywords. */
function restRows(
  facts: ReadonlyMap<string, FactRow>,
  known: KnownFacts,
  names: ReadonlyArray<Row>
): Array<Row> {
  const rows = tableMap(known.keywords)
  const named = new Map<string, string>()
  for (const [name, id, via] of names) {
    if (via !== 'relative') named.set(id!, `${named.get(id!) ?? ''} ${name}`)
  }
  return [...facts.values()].map((own) => {
    const [, keywords = '', keywordLanguage = ''] = rows.get(own.id) ?? []
    const language = own['default-locale'].split('-')[0] || keywordLanguage
    const cells = {...own, names: named.get(own.id) ?? '', keywords, language}
    return tables.facts.map((column) => cells[column])
  })
}

function localeRows(inShard: ReadonlyMap<string, number>, known: KnownFacts): Array<Row> {
  const rows = tableMap(known.locales)
  return [...inShard].map(([tag, shard]) => {
    const [, name = tag, english = tag, primary = ''] = rows.get(tag) ?? []
    return [tag, String(shard), name, english, primary]
  })
}

const setInfo = (set: StyleSet, facts: ReadonlyMap<string, FactRow>, dependents: number): SetInfo => ({
  layout: layoutVersion,
  source: set.source,
  updated: [...facts.values()].reduce((newest, {updated}) => (updated > newest ? updated : newest), ''),
  styles: set.styles.size,
  dependents,
  locales: set.locales.size
})

const pairs = (table: string): Map<string, string> =>
  new Map(tableRows(table).map((row) => [row[0]!, row[1]!]))
