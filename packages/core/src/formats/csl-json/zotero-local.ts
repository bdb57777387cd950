/**
 * A running Zotero as a source: its local API (Zotero 7, “Allow other applications on this computer to
 * communicate with Zotero”) hands out CSL-JSON, page by page.
 *
 * @example
 *   const {entries} = await readZotero({fetch, collection: 'ABCD2345'})
 */
import type {Entry} from '../../bibliography.ts'
import type {Diagnostic} from '../../diagnostic.ts'
import type {Parsed} from '../format.ts'
import {parseCslJson} from './parse.ts'

/** The part of `fetch` that is needed. */
export type Fetch = (url: string) => Promise<{
  ok: boolean
  status: number
  headers: {get(name: string): string | null}
  text(): Promise<string>
}>

/** What to read, and from where. */
export interface ZoteroSource {
  /** How to ask; the package itself never reaches for the network. */
  fetch: Fetch
  /** Where Zotero listens (default: `'http://127.0.0.1:23119'`). */
  base?: string | undefined
  /** Which library (default: `'users/0'`, one’s own): `'groups/123'`. */
  library?: string | undefined
  /** Key of a collection (default: the whole library). */
  collection?: string | undefined
}

/** Items asked for at once; the most that Zotero’s API gives. */
const pageSize = 100

/** Pages after which something must be wrong: a million items. */
const mostPages = 10_000

/** Reads every item of a library or collection. What goes wrong is a `zotero-api` diagnostic. */
export async function readZotero(source: ZoteroSource): Promise<Parsed> {
  const {base = 'http://127.0.0.1:23119', library = 'users/0', collection} = source
  const inside = collection === undefined ? '' : `/collections/${encodeURIComponent(collection)}`
  const url = `${base}/api/${library}${inside}/items/top`
  const entries: Entry[] = []
  const diagnostics: Diagnostic[] = []
  for (let page = 0; page < mostPages; page++) {
    const read = await readPage(
      source.fetch,
      `${url}?format=csljson&limit=${pageSize}&start=${page * pageSize}`
    )
    for (const entry of read.entries) entries.push(entry)
    for (const diagnostic of read.diagnostics) diagnostics.push(diagnostic)
    const done =
      read.total === undefined ? read.entries.length < pageSize : (page + 1) * pageSize >= read.total
    if (done || read.failed) break
  }
  return {entries, diagnostics}
}

interface Page extends Parsed {
  failed: boolean
  /** How many items there are in all, where Zotero says. */
  total: number | undefined
}

async function readPage(fetch: Fetch, url: string): Promise<Page> {
  try {
    const response = await fetch(url)
    if (!response.ok) return failed(url, `status ${response.status}`)
    const total = response.headers.get('Total-Results')
    const read = parseCslJson(await response.text(), {path: url})
    const diagnostics = read.diagnostics.filter(({ruleId}) => ruleId !== 'csl-list')
    return {
      entries: read.entries,
      diagnostics,
      failed: false,
      total: total === null ? undefined : Number(total)
    }
  } catch (error) {
    return failed(url, error instanceof Error ? error.message : String(error))
  }
}

function failed(url: string, actual: string): Page {
  const diagnostic: Diagnostic = {
    ruleId: 'zotero-api',
    severity: 'error',
    message: `Unexpected answer of Zotero (${actual}), expected a running Zotero that allows other applications to talk to it`,
    path: url,
    actual
  }
  return {entries: [], diagnostics: [diagnostic], failed: true, total: undefined}
}
