/**
 * Finds the item each cite points at: aliases become ids, and keys that no item answers to are
 * reported once per place, with near ones.
 *
 * @example
 *   const {citations, diagnostics} = resolve(typed, bibliography)
 *   // diagnostics[0] => {ruleId: 'unknown-key', actual: 'weitzer2051', expected: ['weitzer2015'], …}
 */
import type {Bibliography} from './bibliography.ts'
import type {Citation, Cite} from './citation.ts'
import type {Diagnostic} from './diagnostic.ts'
import {nearest} from './nearest.ts'

/** Citations whose cites point at items, and what came of it. */
export interface Resolved {
  /** As given, with the ids of items in place of their aliases; unknown keys stay. */
  citations: ReadonlyArray<Citation>
  /** Ids of the items cited, in the order of their first cite. */
  cited: ReadonlyArray<string>
  /** Keys that no item answers to, in the order of their first cite. */
  missing: ReadonlyArray<string>
  /** Ids of the items that nothing cites, in the order of the bibliography. */
  uncited: ReadonlyArray<string>
  diagnostics: ReadonlyArray<Diagnostic>
}

/** How to resolve. */
export interface ResolveOptions {
  /** File of a citation, for diagnostics, where they stand in several (default: none). */
  pathOf?: ((citation: Citation, index: number) => string | undefined) | undefined
}

/** Resolves the citations of a document; pure. */
export function resolve(
  citations: ReadonlyArray<Citation>,
  bibliography: Bibliography,
  {pathOf}: ResolveOptions = {}
): Resolved {
  const cited = new Set<string>()
  const missing = new Set<string>()
  const diagnostics: Diagnostic[] = []
  const suggest = suggester(bibliography)
  const resolved = citations.map((citation, index): Citation => {
    const cites = citation.cites.map((cite): Cite => {
      const id = bibliography.get(cite.id)?.item.id
      if (id === undefined) {
        missing.add(cite.id)
        diagnostics.push(unknownKey(cite, suggest(cite.id), pathOf?.(citation, index)))
        return cite
      }
      cited.add(id)
      return id === cite.id ? cite : {...cite, id}
    })
    return {...citation, cites}
  })
  const uncited = bibliography.entries.map(({item}) => item.id).filter((id) => !cited.has(id))
  return {citations: resolved, cited: [...cited], missing: [...missing], uncited, diagnostics}
}

/** Near keys, looked for once per unknown key. */
export function suggester(bibliography: Bibliography): (key: string) => ReadonlyArray<string> {
  const keys = bibliography.entries.flatMap(({item, aliases = []}) => [item.id, ...aliases])
  const found = new Map<string, ReadonlyArray<string>>()
  return (key) => {
    const near = found.get(key) ?? nearest(key, keys)
    found.set(key, near)
    return near
  }
}

function unknownKey(cite: Cite, expected: ReadonlyArray<string>, path: string | undefined): Diagnostic {
  const instead = expected[0] === undefined ? 'the key of an item' : `\`${expected[0]}\``
  return {
    ruleId: 'unknown-key',
    severity: 'error',
    message: `Unexpected key \`${cite.id}\`, expected ${instead}`,
    path,
    place: cite.place,
    actual: cite.id,
    expected,
    itemId: cite.id
  }
}
