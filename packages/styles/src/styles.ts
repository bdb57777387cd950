/** The methods a packed set has in Node and in browsers alike; opening differs (`node.ts`, `browser.ts`). */
import {findStyle} from './find.ts'
import type {Library} from './library.ts'
import {listDependents, listStyles, styleFacts} from './list.ts'
import {listLocales, localeChain, resolveLocale} from './locales.ts'
import {searchStyles} from './search.ts'
import type {FoundStyle, LocaleFacts, ResolvedLocale, SearchOptions, StyleFacts} from './types.ts'

/** Finding styles and locales. */
export interface StyleFinder {
  /** The style a name means; throws `unknown-style` with the nearest names in `expected`. */
  findStyle(name: string): FoundStyle
  /** Styles by words, fittest first. */
  searchStyles(words: string, options?: SearchOptions): ReadonlyArray<StyleFacts>
  /** Facts on an independent or dependent style by its id; `undefined` where the set has none of that id. */
  styleFacts(id: string): StyleFacts | undefined
  /** All independent styles, by id. */
  listStyles(): ReadonlyArray<StyleFacts>
  /** All dependent styles, by id. */
  listDependents(): ReadonlyArray<StyleFacts>
  /** All locales, by tag. */
  locales(): ReadonlyArray<LocaleFacts>
  /** The locale for a language tag; throws `unknown-locale`. */
  resolveLocale(tag: string): ResolvedLocale
  /** Locales to look terms up in, in order. */
  localeChain(tag: string): ReadonlyArray<string>
}

/** The methods over a library. */
export const makeFinder = (library: Library): StyleFinder => ({
  findStyle: (name) => findStyle(library, name),
  searchStyles: (words, options) => searchStyles(library, words, options),
  styleFacts: (id) => styleFacts(library, id),
  listStyles: () => listStyles(library),
  listDependents: () => listDependents(library),
  locales: () => listLocales(library),
  resolveLocale: (tag) => resolveLocale(library, tag),
  localeChain: (tag) => localeChain(library, tag)
})
