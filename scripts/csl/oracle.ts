/**
 * Runs citeproc-js over styles × items × a document, and keeps what it prints outside the repository.
 *
 * @example
 *   node scripts/csl/run.mjs oracle [--all | --sample=300 | STYLE…]
 */
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import CSL from 'citeproc'
import {localesIn} from './locales.ts'
import {officialLocales} from './official-locales.ts'
import {chosenStyles, itemsFor, type OracleResult, oracleFolder, stylePath} from './oracle-data.ts'
import {sampleDocument} from './sample-document.ts'

const localeXml = localesIn(officialLocales())
const {name, items} = itemsFor(process.argv)
const byId = new Map(items.map((item) => [String(item['id']), item]))
const ids = [...byId.keys()]
const folder = oracleFolder(name)
mkdirSync(folder, {recursive: true})

for (const style of chosenStyles(process.argv.slice(2))) {
  const path = join(folder, `${style}.json`)
  if (existsSync(path)) continue
  writeFileSync(path, JSON.stringify(attempt(style)))
}

function attempt(style: string): OracleResult {
  try {
    return run(readFileSync(stylePath(style), 'utf8'))
  } catch (error) {
    return {error: String(error)}
  }
}

function run(xml: string): OracleResult {
  const engine = newEngine(xml)
  engine.updateItems(ids)
  const singles = ids.map((id) => String(engine.makeCitationCluster([{id}])))
  const document = sampleDocument(ids)
  const writer = newEngine(xml)
  const rebuilt = writer.rebuildProcessorState(
    document.map(({cites, note, narrative}, index) => ({
      citationID: `c${index}`,
      citationItems: cites.map((cite) => ({...cite})),
      properties: {noteIndex: note, ...(narrative ? {mode: 'composite'} : {})}
    })),
    'html',
    []
  )
  const bibliography = writer.makeBibliography()
  return {
    singles,
    citations: rebuilt.map((each) => each[2]),
    entries: bibliography ? bibliography[1] : [],
    entryIds: bibliography ? bibliography[0].entry_ids.map(([id]) => String(id)) : []
  }
}

/** What is used of citeproc-js, and its types do not name. */
interface OracleEngine {
  updateItems(ids: ReadonlyArray<string>): void
  makeCitationCluster(cites: ReadonlyArray<object>): string
  rebuildProcessorState(
    citations: ReadonlyArray<object>,
    format: string,
    uncited: ReadonlyArray<string>
  ): ReadonlyArray<readonly [string, number, string]>
  makeBibliography(): readonly [{entry_ids: ReadonlyArray<readonly [unknown]>}, string[]] | false
}

/** The item with its numbers as text: citeproc-js throws on numbers in variables. */
function asText(item: Record<string, unknown>): Record<string, unknown> {
  for (const [name, value] of Object.entries(item)) if (typeof value === 'number') item[name] = String(value)
  return item
}

function newEngine(xml: string): OracleEngine {
  const sys = {
    retrieveLocale: (tag: string) => localeXml(tag) ?? localeXml('en-US'),
    retrieveItem: (id: string) => asText(structuredClone(byId.get(String(id))!))
  }
  const Engine = CSL.Engine as unknown as new (sys: object, xml: string) => OracleEngine
  return new Engine(sys, xml)
}
