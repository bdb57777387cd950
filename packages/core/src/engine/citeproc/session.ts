/**
 * One rendering with citeproc: everything is registered first, then rendered, so that what comes later in a
 * document is known to what comes before.
 */

import type {ItemCopy} from '../items.ts'
import type {FoundLocale} from '../locale-fallback.ts'
import {formatName, token} from './tokens.ts'
import type {
  BibliographyParameters,
  Cluster,
  CslEngine,
  CslModule,
  CslSystem,
  VariableAbout
} from './types.ts'

/** What citeproc is given. */
export interface SessionInput {
  style: string
  locale: FoundLocale
  /** The language forced on the style. */
  lang: string
  localeXml: (tag: string) => string | undefined
  /** By internal id. */
  copies: ReadonlyMap<string, ItemCopy>
}

/** What citeproc put out, as strings with tokens. */
export interface SessionOutput {
  engine: CslEngine
  /** By `citationID`. */
  citations: ReadonlyMap<string, string>
  /** `undefined` where the style has no bibliography. */
  bibliography: {parameters: BibliographyParameters; entries: ReadonlyArray<string>} | undefined
}

/** A new engine; building one is the expensive part. */
export function openEngine(csl: CslModule, input: SessionInput): CslEngine {
  const engine = new csl.Engine(systemOf(input), input.style, input.lang, true)
  engine.setOutputFormat(formatName)
  Object.assign(engine.opt.development_extensions, extensions)
  return engine
}

/** Links are marked; a locator is taken as it stands. */
const extensions = {
  wrap_url_and_doi: true,
  locator_date_and_revision: false,
  locator_label_parse: false
}

function systemOf({locale, localeXml, copies}: SessionInput): CslSystem {
  return {
    retrieveLocale: (tag) => (tag === locale.tag ? locale.xml : (localeXml(tag) ?? locale.xml)),
    retrieveItem: (id) => structuredClone(copies.get(id) ?? {id, type: 'document'}),
    variableWrapper: (about, before, value, after) => before + wrapped(about, value) + after
  }
}

function wrapped({variableNames, itemData}: VariableAbout, value: string): string {
  const name = variableNames?.[0]
  const known = name !== undefined && itemData !== undefined && isOf(itemData, name)
  return known && value !== '' ? token(`variable:${name}:${String(itemData['id'])}`, value) : value
}

/** Whether an item has a variable of its own, or one that it gets by being cited. */
const isOf = (itemData: Readonly<Record<string, unknown>>, name: string): boolean =>
  Object.hasOwn(itemData, name) || name === 'citation-number' || name === 'citation-label'

/** Registers and renders everything. */
export function runSession(
  engine: CslEngine,
  clusters: ReadonlyArray<Cluster>,
  uncited: ReadonlyArray<string>
): SessionOutput {
  const rendered = engine.rebuildProcessorState(clusters, formatName, uncited)
  const citations = new Map(rendered.map(([id, , output]) => [id, output]))
  const made = engine.makeBibliography()
  return {engine, citations, bibliography: made ? {parameters: made[0], entries: made[1]} : undefined}
}

/** How often an engine is built anew while items that fail are looked for. */
const mostRebuilds = 30

/** Internal ids of the items that citeproc cannot render one by one, with what it said. */
export function failingItems(csl: CslModule, input: SessionInput): ReadonlyMap<string, string> {
  const failing = new Map<string, string>()
  let engine = openEngine(csl, input)
  for (const id of input.copies.keys()) {
    try {
      runSession(engine, [{citationID: id, citationItems: [{id}], properties: {noteIndex: 1}}], [])
    } catch (error) {
      failing.set(id, String(error))
      if (failing.size < mostRebuilds) engine = openEngine(csl, input)
    }
  }
  return failing
}
