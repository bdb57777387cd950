/**
 * A citation of the tree as the core has it: affixes as rich text, locators read, keys with their place.
 */
import type {Citation, Cite, Diagnostic, RichText} from '@sitasi/core'
import {splitLocator} from '@sitasi/core/locators'
import {type Objects, richOf, tidyPrefix, tidySuffix} from './affixes.ts'
import type {Site} from './collect.ts'
import {placeOf} from './places.ts'
import {affixesOf, type CiteNode, keyOf} from './syntax/nodes.ts'

/** What conversion needs. */
export interface ToCore {
  /** BCP 47 tag whose words for locators come first. */
  lang: string | undefined
  objects: Objects
  isKnown(key: string): boolean
  /** Whether the style names authors in the running text; numeric styles do not. */
  namesAuthors: boolean
  /** Whether citations of the style stand in notes. */
  makesNotes: boolean
  pathOf(document: number): string | undefined
}

/** A citation, and what could not be read in it. */
export interface Converted {
  citation: Citation
  diagnostics: ReadonlyArray<Diagnostic>
}

/** Converts what stands at a site. */
export function toCore(site: Site, settings: ToCore): Converted {
  const {node, noteNumber} = site
  const diagnostics: Diagnostic[] = []
  const cites = node.children.flatMap((part) =>
    part.type === 'cite' ? [citeOf(part, site, settings, diagnostics)] : []
  )
  const mode = isNarrative(site, cites, settings) ? 'narrative' : 'parenthetical'
  return {citation: {cites, mode, noteNumber, place: placeOf(node)}, diagnostics}
}

/** Whether the author comes into the text: not for an unknown key, nor in a note, nor in numeric styles. */
function isNarrative({node, where}: Site, [first]: ReadonlyArray<Cite>, settings: ToCore): boolean {
  const inside = settings.makesNotes && where !== 'text'
  if (node.mode !== 'narrative' || first === undefined || inside) return false
  return settings.namesAuthors && first.form !== 'suppress-author' && settings.isKnown(first.id)
}

function citeOf(cite: CiteNode, site: Site, settings: ToCore, diagnostics: Diagnostic[]): Cite {
  const key = keyOf(cite)
  const affixes = affixesOf(cite)
  const prefix = tidyPrefix(richOf(affixes.prefix, settings.objects))
  const typed = richOf(affixes.suffix, settings.objects)
  const {locator, suffix, unread} = splitLocator(typed, {lang: settings.lang})
  const path = settings.pathOf(site.document)
  if (unread) diagnostics.push(unreadLocator(unread, cite, path))
  return {
    id: key.value,
    ...(prefix.length > 0 && {prefix}),
    ...(locator && {locator}),
    ...afterCite(tidySuffix(suffix), site, cite, locator !== undefined),
    ...(cite.form === 'suppress-author' && {form: cite.form}),
    place: placeOf(key)
  }
}

/** `@doe1999 [see p. 3]`: what stands in a bracket of its own begins without a comma. */
function afterCite(
  suffix: RichText,
  {node}: Site,
  cite: CiteNode,
  afterLocator: boolean
): {suffix?: RichText | undefined} {
  const [first] = suffix
  if (first === undefined) return {}
  const bracketed = node.mode === 'narrative' && cite === node.children[0] && !afterLocator
  const bare = first.type !== 'text' || /^[\p{L}\p{N}]/u.test(first.value)
  if (!bracketed || !bare) return {suffix}
  return {suffix: [{type: 'text', value: ', '}, ...suffix]}
}

function unreadLocator(
  {word, expected}: {word: string; expected: ReadonlyArray<string>},
  cite: CiteNode,
  path: string | undefined
): Diagnostic {
  const instead = expected[0] === undefined ? 'a word for a kind of locator' : `\`${expected[0]}\``
  return {
    ruleId: 'unread-locator',
    severity: 'info',
    message: `Unexpected \`${word}\` before a number, expected ${instead}; it is printed as typed`,
    path,
    place: placeOf(cite.children.find(({type}) => type === 'citeSuffix') ?? cite),
    actual: word,
    expected,
    note: 'Braces make anything a locator: `[@key, {word 3}]`; `[@key{}, word 3]` says that it is none.',
    itemId: keyOf(cite).value
  }
}
