/** @sitasi/styles/node: the package's own styles and locales from its files, at once; packing and updating others. */

export {SitasiError} from './error.ts'
export type {SetInfo} from './layout.ts'
export type {Styles} from './node/open.ts'
export {checkPacked, openStyles} from './node/open.ts'
export type {Packed, UpdateOptions} from './node/update.ts'
export {
  findStyle,
  listDependents,
  listStyles,
  localeChain,
  locales,
  localeXml,
  ownFolder,
  resolveLocale,
  searchStyles,
  setInfo,
  styleFacts,
  styleXml
} from './own.ts'
export type {PassedOver} from './pack/collect.ts'
export {packFolder, updateStyles} from './renew.ts'
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
