/**
 * From a request to what citeproc is given: checked style, found locale, copied items under ids of our own.
 */
import type {Diagnostic} from '../../diagnostic.ts'
import {SitasiError} from '../../error.ts'
import type {Item} from '../../item.ts'
import type {RenderRequest} from '../engine.ts'
import type {ItemCopy} from '../items.ts'
import {copyItem} from '../items.ts'
import type {FoundLocale} from '../locale-fallback.ts'
import {findLocale, sameLanguage} from '../locale-fallback.ts'
import {checkStyle, defaultLocaleOf} from '../style-xml.ts'
import {unknownKey} from '../unknown-keys.ts'
import type {InternalIds} from './clusters.ts'
import type {SessionInput} from './session.ts'
import {fieldText} from './tokens.ts'

/** A request made ready. */
export interface Prepared {
  input: SessionInput
  /** Internal ids by key. */
  ids: InternalIds
  /** Items by internal id. */
  items: ReadonlyMap<string, Item>
  /** Internal ids of what is listed though nothing cites it. */
  uncited: ReadonlyArray<string>
  diagnostics: ReadonlyArray<Diagnostic>
}

/** @throws {SitasiError} `invalid-style`, or `unknown-locale` where there is not even `en-US`. */
export function prepare(request: RenderRequest): Prepared {
  const {style, localeXml} = request
  checkStyle(style)
  const locale = localeOf(request)
  const ids = new Map<string, string>()
  const items = new Map<string, Item>()
  const copies = new Map<string, ItemCopy>()
  const diagnostics: Diagnostic[] = [...locale.diagnostics]
  for (const item of request.items) {
    if (ids.has(item.id)) continue
    const id = `i${ids.size}`
    const copied = copyItem(item, {id, textOf: fieldText})
    ids.set(item.id, id)
    items.set(id, item)
    copies.set(id, copied.copy)
    diagnostics.push(...copied.diagnostics)
  }
  const uncited = uncitedIds(request, ids)
  diagnostics.push(...uncited.diagnostics)
  return {
    input: {style, locale: locale.found, lang: locale.lang, localeXml, copies},
    ids,
    items,
    uncited: uncited.ids,
    diagnostics
  }
}

interface ChosenLocale {
  found: FoundLocale
  /** What citeproc is told: a language without a file may still have terms in the style itself. */
  lang: string
  diagnostics: ReadonlyArray<Diagnostic>
}

function localeOf({style, locale, localeXml}: RenderRequest): ChosenLocale {
  const wanted = locale ?? defaultLocaleOf(style) ?? 'en-US'
  const found = findLocale(wanted, localeXml)
  if (!found) {
    throw new SitasiError(
      'unknown-locale',
      `Unexpected locale \`${wanted}\`, expected one there is a file for`
    )
  }
  if (sameLanguage(wanted, found.tag)) return {found, lang: found.tag, diagnostics: []}
  const lang = /^[a-z]{2,3}(?:-[A-Z]{2})?$/.test(wanted) ? wanted : found.tag
  return {found, lang, diagnostics: [otherLocale(wanted, found.tag)]}
}

function otherLocale(wanted: string, used: string): Diagnostic {
  return {
    ruleId: 'locale-fallback',
    severity: 'warning',
    message: `Unexpected locale \`${wanted}\`, expected one there is a file for; \`${used}\` is used`,
    actual: wanted,
    expected: [used]
  }
}

function uncitedIds({nocite, citations = []}: RenderRequest, ids: InternalIds) {
  const wanted = nocite ?? (citations.length === 0 ? 'all' : [])
  if (wanted === 'all') return {ids: [...ids.values()], diagnostics: []}
  const known = wanted.flatMap((key) => ids.get(key) ?? [])
  const unknown = wanted.filter((key) => !ids.has(key)).map((key) => unknownKey(key, ids))
  return {ids: known, diagnostics: unknown}
}
