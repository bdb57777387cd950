/**
 * The door to citation-js: whatever an installed `@citation-js/plugin-*` reads or writes is a format here.
 *
 * @example
 *   // npm i @citation-js/plugin-wikidata
 *   await readEntries('Q21972834', {format: 'wikidata'})
 */
import type {Entry} from '../bibliography.ts'
import type {Diagnostic} from '../diagnostic.ts'
import {SitasiError} from '../error.ts'
import {validateItems} from '../validate/index.ts'
import type {Codec, Format, Parsed, ParseOptions, WriteOptions, Written} from './format.ts'

/** One thing a plugin can do. */
interface Row {
  name: string
  title: string
  plugin: string
  /** Whether it reads; what it is given may be an identifier that the plugin looks up in the network. */
  reads: boolean
  /** Name of the plugin’s output format, where it has one. */
  output?: string
  extensions?: ReadonlyArray<string>
}

/** What the plugins can do that Sitasi does not do itself. */
const rows: ReadonlyArray<Row> = [
  {
    name: 'bibtxt',
    title: 'Bib.TXT',
    plugin: '@citation-js/plugin-bibtex',
    reads: true,
    output: 'bibtxt',
    extensions: ['bibtxt']
  },
  {name: 'bibjson', title: 'BibJSON', plugin: '@citation-js/plugin-bibjson', reads: true},
  {name: 'doi', title: 'DOI (looked up)', plugin: '@citation-js/plugin-doi', reads: true},
  {name: 'wikidata', title: 'Wikidata (looked up)', plugin: '@citation-js/plugin-wikidata', reads: true},
  {name: 'pubmed', title: 'PubMed (looked up)', plugin: 'plugin-pubmed', reads: true},
  {name: 'isbn', title: 'ISBN (looked up)', plugin: '@citation-js/plugin-isbn', reads: true},
  {
    name: 'enw',
    title: 'EndNote tagged',
    plugin: '@citation-js/plugin-enw',
    reads: true,
    output: 'enw',
    extensions: ['enw']
  },
  {
    name: 'refworks',
    title: 'RefWorks tagged',
    plugin: '@citation-js/plugin-refworks',
    reads: true,
    output: 'refworks'
  },
  {
    name: 'cff',
    title: 'Citation File Format',
    plugin: '@citation-js/plugin-software-formats',
    reads: true,
    output: 'cff',
    extensions: ['cff']
  },
  {
    name: 'quickstatements',
    title: 'QuickStatements',
    plugin: '@citation-js/plugin-quickstatements',
    reads: false,
    output: 'quickstatements'
  }
]

/** The formats of citation-js’s plugins; a plugin is loaded when its format is used. */
export const citationJsFormats: ReadonlyArray<Format> = rows.map((row) => ({
  name: row.name,
  title: row.title,
  extensions: row.extensions ?? [],
  reads: row.reads,
  writes: row.output !== undefined,
  load: async () => codec(row)
}))

/** What is used of @citation-js/core. */
interface CitationJs {
  plugins: {
    input: {chainAsync(input: unknown, options: object): Promise<unknown[]>}
    output: {format(name: string, items: unknown[], options?: object): unknown}
  }
}

function codec(row: Row): Codec {
  return {
    parse: (text, options = {}) => parse(row, text, options),
    write: (entries, options = {}) => write(row, entries, options)
  }
}

async function parse(row: Row, text: string, options: ParseOptions): Promise<Parsed> {
  const {plugins} = await load(row.plugin, options.importModule)
  try {
    const found = await plugins.input.chainAsync(text, {generateGraph: false})
    const {items, diagnostics} = validateItems(found, {path: options.path})
    return {entries: items.map((item) => ({item, path: options.path})), diagnostics}
  } catch (error) {
    return {entries: [], diagnostics: [refused(row, error, options.path)]}
  }
}

async function write(row: Row, entries: ReadonlyArray<Entry>, options: WriteOptions): Promise<Written> {
  const {plugins} = await load(row.plugin, options.importModule)
  const items = entries.map((entry) => structuredClone(entry.item))
  try {
    return {text: String(plugins.output.format(row.output!, items)), diagnostics: []}
  } catch (error) {
    return {text: '', diagnostics: [refused(row, error, undefined)]}
  }
}

async function load(
  plugin: string,
  importModule = (name: string): Promise<unknown> => import(name)
): Promise<CitationJs> {
  try {
    await importModule(plugin)
    return (await importModule('@citation-js/core')) as CitationJs
  } catch (cause) {
    const message = `This format needs the package \`${plugin}\`: npm install @citation-js/core ${plugin}`
    throw new SitasiError('missing-plugin', message, {expected: [plugin], cause})
  }
}

function refused(row: Row, error: unknown, path: string | undefined): Diagnostic {
  const why = error instanceof Error ? error.message : String(error)
  const start = {line: 1, column: 1, offset: 0}
  return {
    ruleId: 'citation-js',
    severity: 'error',
    message: `Unexpected ${row.title}: ${why}`,
    path,
    place: {start, end: start}
  }
}
