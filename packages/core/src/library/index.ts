export type {Appended} from '../append/index.ts'
export {appendable, appendItem} from '../append/index.ts'
export type {Edit} from '../edits.ts'
export {applyEdits} from '../edits.ts'
export type {FmtOptions, Formatted, SortKey} from '../fmt/index.ts'
export {fmtDefaults, formatBib, sortKeys} from '../fmt/index.ts'
export type {BibEdit, EditedBib} from '../formats/bibtex/edit.ts'
export {editBib} from '../formats/bibtex/edit.ts'
export type {ZoteroSource} from '../formats/csl-json/zotero-local.ts'
export {readZotero} from '../formats/csl-json/zotero-local.ts'
export type {Keyless, KeyPattern} from '../keys.ts'
export {betterBibtexPattern, defaultPattern, keyOf, keyPattern, uniqueKeys} from '../keys.ts'
export type {
  Identified,
  Identifier,
  IdentifierKind,
  Lock,
  LockedRecord,
  LookedUp,
  LookupOptions,
  Source
} from '../lookup/index.ts'
export {
  drift,
  identifierKey,
  identify,
  lockName,
  lookup,
  parseLock,
  pauseOf,
  sources,
  writeLock
} from '../lookup/index.ts'
export type {SameWork, SharedBy, Works} from '../same-work.ts'
export {worksOf} from '../same-work.ts'
export type {Found, SearchField, SearchIndex} from '../search/index.ts'
export {searchFields, searchIndex} from '../search/index.ts'
export {doiUrl} from '../urls.ts'
export {renameKeys} from './rename.ts'
export type {Subset} from './subset.ts'
export {subsetBib} from './subset.ts'
