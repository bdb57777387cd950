export type {CheckOptions} from './check.ts'
export {checkProse} from './check.ts'
export type {
  EtAl,
  ProseAuthor,
  ProseCitation,
  ProseCite,
  ProseForm,
  ProseKind,
  ProseLocator
} from './citations.ts'
export type {CitationData, CiteData, CitesData, ProseOptions, ProseReading} from './cites-of.ts'
export {citesOf, readProse} from './cites-of.ts'
export {detectCitations} from './detect/detect.ts'
export type {DetectOptions} from './document.ts'
export {text as textFormat} from './format.ts'
export type {KnownWorks} from './known.ts'
export type {ReadListOptions, Reference, ReferenceList} from './list/read.ts'
export {readReferenceList} from './list/read.ts'
export type {Range} from './mask.ts'
export type {CitationMatch, CiteMatch, MatchOptions, MatchStatus} from './match/match.ts'
export {matchCitations} from './match/match.ts'
export type {Reason} from './match/reasons.ts'
export {reasons} from './match/reasons.ts'
export type {Edit} from './rewrite/edits.ts'
export {applyEdits} from './rewrite/edits.ts'
export type {CitationEdit, LeftCitation, LeftReason, Rewriting} from './rewrite/rewrite.ts'
export {rewriteProse} from './rewrite/rewrite.ts'
export type {PrintedCitation} from './rewrite/uncite.ts'
export {uncite} from './rewrite/uncite.ts'
export type {Language} from './words/language.ts'
export {languages} from './words/language.ts'
