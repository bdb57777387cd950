/**
 * Cites one document, or several as one, in place: collect, resolve, render, insert.
 *
 * @example
 *   const {diagnostics, data} = citeDocuments([{tree, path: 'thesis.md'}], {bibliography, style, localeXml, engine})
 *   // tree now has `renderedCitation`s, footnotes and a reference list
 */
import {
  type Bibliography,
  type Citation,
  type Diagnostic,
  type Engine,
  type Item,
  type Rendered,
  resolve
} from '@sitasi/core'
import type {Root} from 'mdast'
import type {Objects} from './affixes.ts'
import {collect, type Site} from './collect.ts'
import {foldNotes} from './inline-notes.ts'
import {insert} from './insert.ts'
import {defaults, type Options} from './options.ts'
import {outcomesOf} from './outcome.ts'
import {placeLists} from './place-lists.ts'
import {addPreviews} from './previews.ts'
import {settle} from './settle.ts'
import {styleFacts} from './style-facts.ts'
import {toCore} from './to-core.ts'

/** A document to cite in. */
export interface CiteDocument {
  /** Changed in place. */
  tree: Root
  /** Its name, for diagnostics. */
  path?: string | undefined
}

/** Everything that citing takes, loaded. */
export interface CiteRequest
  extends Omit<
    Options,
    'bibliography' | 'references' | 'csl' | 'prose' | 'readFile' | 'fetch' | 'folders' | 'styles' | 'engine'
  > {
  bibliography: Bibliography
  /** CSL XML of an independent style. */
  style: string
  /** CSL locale XML by tag. */
  localeXml(tag: string): string | undefined
  engine: Engine
  /** Keys whose entries the document has already; the list leaves them out (default: none). */
  typed?: ReadonlySet<string> | undefined
}

/** What other plugins may want to know: `file.data.sitasi`. */
export interface SitasiData {
  /** Every item of the bibliography. */
  items: ReadonlyArray<Item>
  /** Every citation of the document, in order, resolved. */
  citations: ReadonlyArray<Citation>
  /** Ids of the items cited, in the order of their first cite. */
  cited: ReadonlyArray<string>
  /** Keys that no item answers to. */
  missing: ReadonlyArray<string>
  /** Ids of the items that nothing cites and `nocite` does not name. */
  uncited: ReadonlyArray<string>
  /** The reference list as rendered, sorted. */
  entries: Rendered['entries']
  /** BCP 47 tag of the locale in use. */
  locale: string
}

declare module 'vfile' {
  interface DataMap {
    /** Items, citations, what is cited, missing and uncited: for other plugins. */
    sitasi: SitasiData
  }
}

/** What came of it. */
export interface CiteResult {
  /** About the documents; each names its path. */
  diagnostics: ReadonlyArray<Diagnostic>
  data: SitasiData
}

/** Cites; the same for the same input. */
export function citeDocuments(documents: ReadonlyArray<CiteDocument>, request: CiteRequest): CiteResult {
  const {bibliography, style, lang} = request
  const trees = documents.map(({tree}) => tree)
  const pathOf = (document: number) => documents[document]?.path
  const isKnown = (key: string) => bibliography.get(key) !== undefined
  const bareKeys = request.bareKeys ?? defaults.bareKeys
  for (const tree of trees) foldNotes(tree)
  const settled = documents.flatMap(({tree, path}) => settle(tree, {isKnown, bareKeys, path}))

  const facts = styleFacts(style)
  const sites = collect(trees, {makesNotes: facts.makesNotes})
  const objects: Objects = []
  const words = {lang: lang ?? facts.defaultLocale, objects, isKnown, pathOf, ...facts}
  const converted = sites.map((site) => toCore(site, words))
  const pathOfSite = (_: Citation, index: number) => pathOf(sites[index]?.document ?? 0)
  const resolved = resolve(
    converted.map(({citation}) => citation),
    bibliography,
    {pathOf: pathOfSite}
  )
  const nocite = nociteOf(request, bibliography, pathOf(0))

  const rendered = render(resolved.citations, sites, nocite.ids, request)
  finish(documents, {sites, citations: resolved.citations, rendered, objects, request})

  const listed = nocite.ids === 'all' ? bibliography.entries.map(({item}) => item.id) : nocite.ids
  const diagnostics = [
    ...settled,
    ...converted.flatMap((each) => each.diagnostics),
    ...resolved.diagnostics,
    ...nocite.diagnostics,
    ...rendered.diagnostics.filter(({ruleId}) => !saidElsewhere.has(ruleId))
  ]
  return {diagnostics, data: dataOf(bibliography, resolved, listed, rendered)}
}

/** Said by the resolver with its place, or of a list that nobody asked for. */
const saidElsewhere: ReadonlySet<string> = new Set(['unknown-key', 'style-without-bibliography'])

/** Renders the whole document at once, or chapter by chapter where positions begin anew. */
function render(
  citations: ReadonlyArray<Citation>,
  sites: ReadonlyArray<Site>,
  nocite: ReadonlyArray<string> | 'all',
  request: CiteRequest
): Rendered {
  if (citations.length === 0 && nocite.length === 0) return nothing(request)
  const items = itemsFor(citations, nocite, request.bibliography)
  const {engine, style, lang, localeXml} = request
  const common = {style, locale: lang, localeXml, items}
  const whole = engine.render({...common, citations, nocite})
  if (request.resetPositions !== 'chapter' || !whole.inNote) return whole
  const all = items.map(({id}) => id)
  const chapters = chapterRuns(sites).map(([from, to]) =>
    engine.render({...common, citations: citations.slice(from, to), nocite: all})
  )
  return {
    ...whole,
    citations: chapters.flatMap((chapter) => chapter.citations),
    authors: chapters.flatMap((chapter) => chapter.authors)
  }
}

/** Runs of sites of one chapter, from and to. */
function chapterRuns(sites: ReadonlyArray<Site>): Array<readonly [number, number]> {
  const starts = sites.flatMap(({chapter}, index) => (chapter === sites[index - 1]?.chapter ? [] : [index]))
  return starts.map((start, index) => [start, starts[index + 1] ?? sites.length] as const)
}

/** Nothing to render is nothing to ask an engine for. */
const nothing = ({lang}: CiteRequest): Rendered => ({
  citations: [],
  authors: [],
  entries: [],
  look: {hangingIndent: false, secondFieldAlign: undefined, lineSpacing: 1, entrySpacing: 1},
  inNote: false,
  locale: lang ?? 'en-US',
  diagnostics: []
})

/** Only what is cited or listed; the rest of a large library costs nothing. */
function itemsFor(
  citations: ReadonlyArray<Citation>,
  nocite: ReadonlyArray<string> | 'all',
  {entries}: Bibliography
): ReadonlyArray<Item> {
  if (nocite === 'all') return entries.map(({item}) => item)
  const wanted = new Set([...nocite, ...citations.flatMap(({cites}) => cites.map(({id}) => id))])
  return entries.map(({item}) => item).filter(({id}) => wanted.has(id))
}

interface Finished {
  sites: ReadonlyArray<Site>
  citations: ReadonlyArray<Citation>
  rendered: Rendered
  objects: Objects
  request: CiteRequest
}

/** Puts citations and lists into the trees. */
function finish(
  documents: ReadonlyArray<CiteDocument>,
  {sites, citations, rendered, objects, request}: Finished
): void {
  const settings = {...defaults, ...withoutUndefined(request)}
  const {idPrefix, linkCitations, linkBibliography, backlinks, coins, suppressBibliography, lists} = settings
  const citesOf = (index: number) => citations[index]?.cites ?? []
  const typed = request.typed ?? new Set()
  const own = rendered.entries.filter(({id}) => !typed.has(id))
  const listed = new Set([...typed, ...(suppressBibliography ? [] : own.map(({id}) => id))])
  const isListed = (id: string) => listed.has(id)
  const numbers = new Map(rendered.entries.map(({id}, index) => [id, String(index + 1)]))
  const numberOf = styleFacts(request.style).namesAuthors ? undefined : (id: string) => numbers.get(id)
  const isKnown = (id: string) => request.bibliography.get(id) !== undefined
  const inQuotes = punctuationInQuotes(request.localeXml(rendered.locale))
  const outcomes = outcomesOf(sites, {
    rendered,
    inQuotes,
    isKnown,
    objects,
    citesOf,
    linkCitations,
    isListed,
    numberOf,
    idPrefix
  })
  const moves = settings.notesAfterPunctuation ?? rendered.inNote
  for (const {tree} of documents) insert(tree, {outcomes, idPrefix, withIds: backlinks, moves, inQuotes})
  const itemOf = (id: string) => request.bibliography.get(id)?.item
  const backlinksOf = backlinks ? citationNumbers(citations) : undefined
  const citedIn = chaptersOf(sites, citations)
  placeLists(
    documents.map(({tree}) => tree),
    {
      rendered: {...rendered, entries: own},
      itemOf,
      idPrefix,
      linkBibliography,
      coins,
      suppressBibliography,
      lists,
      citedIn,
      referenceSectionTitle: settings.referenceSectionTitle,
      taken: new Set(),
      ...(backlinksOf && {backlinksOf})
    }
  )
  if (settings.previews)
    addPreviews(
      documents.map(({tree}) => tree),
      rendered.entries,
      idPrefix
    )
}

const withoutUndefined = <Value extends object>(
  value: Value
): {[Key in keyof Value]: Exclude<Value[Key], undefined>} =>
  Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as never

const punctuationInQuotes = (xml: string | undefined): boolean =>
  /\bpunctuation-in-quote="true"/.test(xml ?? '')

function citationNumbers(citations: ReadonlyArray<Citation>): (id: string) => ReadonlyArray<number> {
  const numbers = new Map<string, number[]>()
  for (const [index, {cites}] of citations.entries()) {
    for (const id of new Set(cites.map((cite) => cite.id))) {
      const own = numbers.get(id)
      if (own) own.push(index + 1)
      else numbers.set(id, [index + 1])
    }
  }
  return (id) => numbers.get(id) ?? []
}

function chaptersOf(sites: ReadonlyArray<Site>, citations: ReadonlyArray<Citation>) {
  const cited = new Map<string, Set<string>>()
  for (const [index, {document, chapter}] of sites.entries()) {
    const key = `${document} ${chapter}`
    const own = cited.get(key) ?? new Set<string>()
    cited.set(key, own)
    for (const {id} of citations[index]?.cites ?? []) own.add(id)
  }
  return (document: number, chapter: number): ReadonlySet<string> =>
    cited.get(`${document} ${chapter}`) ?? new Set()
}

/** Ids of items to list besides those cited. */
function nociteOf({nocite = []}: CiteRequest, bibliography: Bibliography, path: string | undefined) {
  const keys = (typeof nocite === 'string' ? [nocite] : nocite).map((key) => key.replace(/^@/, ''))
  if (keys.includes('*')) return {ids: 'all' as const, diagnostics: []}
  const cites = keys.map((id) => ({id}))
  const {cited, diagnostics} = resolve([{cites, mode: 'parenthetical', noteNumber: 0}], bibliography, {
    pathOf: () => path
  })
  return {ids: cited, diagnostics}
}

function dataOf(
  {entries}: Bibliography,
  {citations, cited, missing, uncited}: ReturnType<typeof resolve>,
  listed: ReadonlyArray<string>,
  rendered: Rendered
): SitasiData {
  const named = new Set(listed)
  return {
    items: entries.map(({item}) => item),
    citations,
    cited,
    missing,
    uncited: uncited.filter((id) => !named.has(id)),
    entries: rendered.entries,
    locale: rendered.locale
  }
}
