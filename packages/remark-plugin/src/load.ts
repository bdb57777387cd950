/**
 * Loads what a document names: bibliographies, style, locales, abbreviations. Everything that cannot be
 * read is reported, with where it was looked for, and the rest goes on.
 */
import {
  type Bibliography,
  bibliography,
  type Diagnostic,
  decode,
  type Entry,
  type Item,
  type Parsed,
  readEntries,
  SitasiError
} from '@sitasi/core'
import type {Host} from './host.ts'
import {defaults, type Options, type StyleLibrary} from './options.ts'

/** Where a document stands, for relative names. */
export interface Base {
  /** Its name, for diagnostics. */
  path: string | undefined
  /** Folders to look in, in order. */
  folders: ReadonlyArray<string>
}

/** Something loaded, and what there is to say. */
export interface Loaded<Value> {
  value: Value
  diagnostics: ReadonlyArray<Diagnostic>
}

/** A style and the locales it may ask for. */
export interface LoadedStyle {
  xml: string
  localeXml(tag: string): string | undefined
}

/** The bibliography of a document: items in memory, then those of its front matter, then files in their order. */
export async function loadBibliography(
  options: Options,
  base: Base,
  host: Host,
  inline?: string
): Promise<Loaded<Bibliography>> {
  const {bibliography: named = [], references = []} = options
  const names = typeof named === 'string' ? [named] : named
  const own = inline === undefined ? [] : [readEntries(inline, {format: 'csl-yaml', ...pathOf(base)})]
  const read = await Promise.all([...own, ...names.map((name) => loadEntries(name, options, base, host))])
  const given = references.map((item): Entry => ({item, ...pathOf(base)}))
  const merged = bibliography([given, ...read.map(({entries}) => entries)])
  return {
    value: merged,
    diagnostics: [...read.flatMap(({diagnostics}) => diagnostics), ...merged.diagnostics]
  }
}

const pathOf = ({path}: Base) => (path === undefined ? {} : {path})

async function loadEntries(name: string, options: Options, base: Base, host: Host): Promise<Parsed> {
  const found = await readNamed(name, options, base, host)
  if (!found) return {entries: [], diagnostics: [notFound('bibliography', name, base)]}
  const {path, text} = found
  const {entries, diagnostics} = await readEntries(text, {path, lang: options.lang ?? 'en-US'})
  return {entries, diagnostics: [...found.diagnostics, ...diagnostics]}
}

/** The style of a document, and its locales. */
export async function loadStyle(options: Options, base: Base, host: Host): Promise<Loaded<LoadedStyle>> {
  const library = options.styles ?? (await host.openStyles())
  const {csl = defaults.csl, lang} = options
  const {value: xml, diagnostics} = await styleXml(csl, library, options, base, host)
  const tags = [lang, /\bdefault-locale="([A-Za-z-]{2,10})"/.exec(xml.slice(0, 2000))?.[1], 'en-US']
  const locales = await loadLocales(
    tags.filter((tag) => tag !== undefined),
    library
  )
  return {value: {xml, localeXml: (tag) => locales.get(tag)}, diagnostics}
}

/** A name of the library, else a file, else an address; XML is taken as it is. */
async function styleXml(
  csl: string,
  library: StyleLibrary,
  options: Options,
  base: Base,
  host: Host
): Promise<Loaded<string>> {
  if (csl.trimStart().startsWith('<')) return {value: csl, diagnostics: []}
  const isFile = /\.csl$/i.test(csl)
  const found = isFile ? await readNamed(csl, options, base, host) : undefined
  if (found) return withParent(found.text, library)
  try {
    return await namedStyle(isFile ? csl.replace(/^.*[/\\]|\.csl$/gi, '') : csl, library, base)
  } catch (error) {
    if (!(error instanceof Error)) throw error
    const read = isFile ? undefined : await readNamed(csl, options, base, host)
    if (read) return withParent(read.text, library)
    const fallback = await library.styleXml(defaults.csl)
    return {value: fallback, diagnostics: [unknownStyle(csl, error, base)]}
  }
}

async function namedStyle(name: string, library: StyleLibrary, base: Base): Promise<Loaded<string>> {
  const found = library.findStyle(name)
  const xml = await library.styleXml(found.id)
  const value = withLocale(xml, found.defaultLocale)
  return {value, diagnostics: found.diagnostics.map((remark) => ({...remark, path: base.path}))}
}

/** The locale of a dependent style stands for that of its parent. */
const withLocale = (xml: string, locale: string | undefined): string =>
  locale === undefined || /<style\b[^>]*\bdefault-locale=/.test(xml.slice(0, 2000))
    ? xml
    : xml.replace(/<style\b/, `<style default-locale="${locale}"`)

/** A dependent style names its parent, which the library has. */
async function withParent(xml: string, library: StyleLibrary): Promise<Loaded<string>> {
  const parent = /<link\b(?=[^>]{0,300}\brel="independent-parent")[^>]{0,300}\bhref="([^"]{1,300})"/.exec(
    xml
  )?.[1]
  if (parent === undefined || /<citation\b/.test(xml)) return {value: xml, diagnostics: []}
  const own = /\bdefault-locale="([A-Za-z-]{2,10})"/.exec(xml.slice(0, 2000))?.[1]
  const found = library.findStyle(parent)
  return {value: withLocale(await library.styleXml(found.id), own), diagnostics: []}
}

/** Locales by tag, with those they fall back on. */
async function loadLocales(
  tags: ReadonlyArray<string>,
  library: StyleLibrary
): Promise<ReadonlyMap<string, string>> {
  const locales = new Map<string, string>()
  for (const tag of new Set(tags.flatMap((each) => [each, ...chainOf(each, library)]))) {
    try {
      locales.set(tag, await library.localeXml(tag))
    } catch (error) {
      if (!(error instanceof Error)) throw error
    }
  }
  return locales
}

function chainOf(tag: string, library: StyleLibrary): ReadonlyArray<string> {
  try {
    return library.localeChain(tag)
  } catch (error) {
    if (!(error instanceof Error)) throw error
    return []
  }
}

/** Titles and their short forms, as pandoc's JSON file has them. */
export async function loadAbbreviations(
  options: Options,
  base: Base,
  host: Host
): Promise<Loaded<ReadonlyMap<string, string>>> {
  const {citationAbbreviations: named} = options
  if (named === undefined) return {value: new Map(), diagnostics: []}
  if (typeof named !== 'string') return {value: new Map(Object.entries(named)), diagnostics: []}
  const found = await readNamed(named, options, base, host)
  if (!found) return {value: new Map(), diagnostics: [notFound('abbreviations', named, base)]}
  return {value: abbreviationsIn(found.text), diagnostics: []}
}

function abbreviationsIn(text: string): ReadonlyMap<string, string> {
  const titles = new Map<string, string>()
  try {
    const lists = Object.values(JSON.parse(text) as Record<string, Record<string, Record<string, string>>>)
    for (const list of lists) {
      for (const [title, short] of Object.entries(list['container-title'] ?? {})) titles.set(title, short)
    }
  } catch (error) {
    if (!(error instanceof SyntaxError || error instanceof TypeError)) throw error
  }
  return titles
}

/** Items with the short titles that they lack. */
export function abbreviate(
  items: ReadonlyArray<Item>,
  titles: ReadonlyMap<string, string>
): ReadonlyArray<Item> {
  if (titles.size === 0) return items
  const folded = new Map([...titles].map(([title, short]) => [title.toLowerCase(), short]))
  return items.map((item) => {
    const short = folded.get((item['container-title'] ?? '').toLowerCase())
    return short === undefined || item['container-title-short']
      ? item
      : {...item, 'container-title-short': short}
  })
}

interface Found {
  path: string
  text: string
  diagnostics: ReadonlyArray<Diagnostic>
}

const address = /^https?:\/\//i

/** The first file of that name in the folders, or what an address answers where fetching is allowed. */
async function readNamed(name: string, options: Options, base: Base, host: Host): Promise<Found | undefined> {
  if (address.test(name)) {
    if (!options.fetch) return undefined
    return {path: name, text: await options.fetch(name), diagnostics: []}
  }
  const readFile = options.readFile ?? host.readFile
  if (!readFile) return undefined
  for (const path of candidates(name, base)) {
    const read = await readFile(path).catch(() => undefined)
    if (read === undefined) continue
    const {text, diagnostics} =
      typeof read === 'string' ? {text: read, diagnostics: []} : decode(read, {path})
    return {path, text, diagnostics}
  }
  return undefined
}

/** Where a name may be: as it is where it is absolute, else in each folder. */
export function candidates(name: string, {folders}: Base): ReadonlyArray<string> {
  if (/^(?:[/\\]|[A-Za-z]:[/\\])/.test(name)) return [name]
  return [
    ...new Set(folders.map((folder) => (folder === '' ? name : `${folder.replace(/[/\\]$/, '')}/${name}`)))
  ]
}

function notFound(what: string, name: string, base: Base): Diagnostic {
  const online = address.test(name)
  const note = online
    ? 'No address is fetched unless the option `fetch` says how.'
    : `Looked for ${candidates(name, base)
        .map((path) => `\`${path}\``)
        .join(', ')}.`
  return {
    ruleId: `${what}-not-found`,
    severity: 'error',
    message: `Unexpected ${what} \`${name}\`, expected ${online ? 'a file' : 'a file that can be read'}`,
    path: base.path,
    actual: name,
    note
  }
}

function unknownStyle(csl: string, error: Error, base: Base): Diagnostic {
  const expected =
    error instanceof SitasiError || 'expected' in error
      ? (error as {expected?: string[]}).expected
      : undefined
  const instead = expected?.[0] === undefined ? 'the name of a style or a file' : `\`${expected[0]}\``
  return {
    ruleId: 'unknown-style',
    severity: 'error',
    message: `Unexpected style \`${csl}\`, expected ${instead}; \`${defaults.csl}\` is used`,
    path: base.path,
    actual: csl,
    expected,
    note: notFound('style', csl, base).note
  }
}
