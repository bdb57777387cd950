/**
 * The record of a work by its identifier, from the web or from what was fetched before.
 *
 * @example
 *   const {item, diagnostics} = await lookup({kind: 'doi', value: '10.1111/1467-9248.00128'}, {today: [2026, 11, 21]})
 */
import type {Diagnostic} from '../diagnostic.ts'
import type {Item} from '../item.ts'
import {type Answer, fetchPolitely, type NetOptions, type NetTrouble} from './fetch-politely.ts'
import {type Identifier, identifierKey} from './identify.ts'
import {sources} from './sources/list.ts'
import type {Source} from './sources/source.ts'

/** How to look up. */
export interface LookupOptions extends NetOptions {
  /** Other addresses of sources, by their names: a mirror, a proxy (default: each source’s own). */
  addresses?: ReadonlyMap<string, string> | undefined
  /** Year, month, day of the visit: `accessed` of web pages (default: none). */
  today?: readonly [number, number, number] | undefined
}

/** A record, or why there is none. */
export interface LookedUp {
  /** Its `id` is the identifier; who keeps the record gives it a key. */
  item?: Item
  /** Name of the source. */
  source: string
  /** Address that answered. */
  from: string
  /** `lookup-not-found`, `lookup-unavailable`, `lookup-unreadable` (errors). */
  diagnostics: ReadonlyArray<Diagnostic>
}

/** Asks the source of that kind of identifier; a page that names its DOI is looked up by that. */
export async function lookup(identifier: Identifier, options: LookupOptions = {}): Promise<LookedUp> {
  const found = await ask(identifier, options)
  const {item} = found
  if (identifier.kind !== 'url' || !item) return found
  if (item.DOI !== undefined) {
    const registered = await ask({kind: 'doi', value: item.DOI}, options)
    if (registered.item) return registered
  }
  if (options.today && item.URL !== undefined) item.accessed = {'date-parts': [options.today]}
  return found
}

/** Milliseconds a source asks to be left alone between two requests. */
export function pauseOf({kind}: Identifier): number {
  return sourceOf(kind).pause ?? 0
}

function sourceOf(kind: Identifier['kind']): Source {
  return sources.find(({kinds}) => kinds.includes(kind))!
}

async function ask(identifier: Identifier, options: LookupOptions): Promise<LookedUp> {
  const source = sourceOf(identifier.kind)
  const base = (options.addresses?.get(source.name) ?? source.base).replace(/(?<=[^/])$/, '/')
  const address = source.address(identifier, base)
  const answer = await fetchPolitely(address, {...options, accept: source.accept})
  const found = {source: source.name, from: address}
  if (!answer.ok) return {...found, diagnostics: [netTrouble(identifier, source, answer)]}
  const read = source.read(answer.text, identifier, answer.address)
  if ('item' in read)
    return {...found, item: {id: identifierKey(identifier), ...read.item} as Item, diagnostics: []}
  if ('missing' in read) return {...found, diagnostics: [notFound(identifier, source)]}
  return {...found, diagnostics: [unreadable(identifier, source, read.unreadable)]}
}

const reasons: Readonly<Record<Exclude<NetTrouble, 'not-found'>, string>> = {
  busy: 'is busy',
  refused: 'refuses',
  unreachable: 'cannot be reached',
  slow: 'is too slow',
  'too-large': 'answers too much'
}

function netTrouble(identifier: Identifier, source: Source, answer: Answer & {ok: false}): Diagnostic {
  if (answer.trouble === 'not-found') return notFound(identifier, source)
  const key = identifierKey(identifier)
  return {
    ruleId: 'lookup-unavailable',
    severity: 'error',
    message: `Unexpected silence about \`${key}\`, expected a record: ${source.title} ${reasons[answer.trouble]} (${answer.detail})`,
    actual: key
  }
}

function notFound(identifier: Identifier, source: Source): Diagnostic {
  const key = identifierKey(identifier)
  return {
    ruleId: 'lookup-not-found',
    severity: 'error',
    message: `Unexpected identifier \`${key}\`, expected one that ${source.title} knows`,
    actual: key
  }
}

function unreadable(identifier: Identifier, source: Source, what: string): Diagnostic {
  const key = identifierKey(identifier)
  return {
    ruleId: 'lookup-unreadable',
    severity: 'error',
    message: `Unexpected answer of ${source.title} about \`${key}\`, expected a record; there is ${what}`,
    actual: key
  }
}
