/** @sitasi/styles: every CSL style and locale. This entry runs anywhere; `@sitasi/styles/node` reads files. */
export type {AsyncStyles, OpenOptions} from './browser.ts'
export {openStyles} from './browser.ts'
export {SitasiError} from './error.ts'
export type {SetInfo} from './layout.ts'
export type {StyleInfo} from './style-info.ts'
export {parseStyleInfo} from './style-info.ts'
export type {StyleFinder} from './styles.ts'
export type {
  CitationFormat,
  FoundStyle,
  LocaleFacts,
  LocaleOptions,
  ResolvedLocale,
  SearchOptions,
  StyleDiagnostic,
  StyleFacts,
  Via
} from './types.ts'
