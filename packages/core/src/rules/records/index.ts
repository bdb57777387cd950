/** The rules about records, listed by hand. */
import type {RecordRule} from './rule.ts'
import {campusBannedRule} from './rules/campus-banned.ts'
import {campusMinimumRule} from './rules/campus-minimum.ts'
import {campusOnlineRule} from './rules/campus-online.ts'
import {campusPrimaryRule} from './rules/campus-primary.ts'
import {campusRecentRule} from './rules/campus-recent.ts'
import {accessedRule} from './rules/record-accessed.ts'
import {acronymRule} from './rules/record-acronym.ts'
import {consistentRule} from './rules/record-consistent.ts'
import {dateRule} from './rules/record-date.ts'
import {degreeRule} from './rules/record-degree.ts'
import {doiRule} from './rules/record-doi.ts'
import {doiInUrlRule} from './rules/record-doi-in-url.ts'
import {duplicateRule} from './rules/record-duplicate.ts'
import {entitiesRule} from './rules/record-entities.ts'
import {etAlRule} from './rules/record-et-al.ts'
import {institutionRule} from './rules/record-institution.ts'
import {invisibleRule} from './rules/record-invisible.ts'
import {isbnRule} from './rules/record-isbn.ts'
import {issnRule} from './rules/record-issn.ts'
import {journalFormRule} from './rules/record-journal-form.ts'
import {languageRule} from './rules/record-language.ts'
import {latexRule} from './rules/record-latex.ts'
import {mojibakeRule} from './rules/record-mojibake.ts'
import {nameAndRule} from './rules/record-name-and.ts'
import {nameCapitalsRule} from './rules/record-name-capitals.ts'
import {pagesRule} from './rules/record-pages.ts'
import {pmidRule} from './rules/record-pmid.ts'
import {requiredRule} from './rules/record-required.ts'
import {titleCapitalsRule} from './rules/record-title-capitals.ts'
import {titleStopRule} from './rules/record-title-stop.ts'
import {urlRule} from './rules/record-url.ts'
import {yearRule} from './rules/record-year.ts'

export type {RecordContext, RecordFinding, RecordRule} from './rule.ts'
export type {CampusSettings} from './settings.ts'

/** All rules about records, in the order they run. */
export const recordRules: ReadonlyArray<RecordRule> = [
  requiredRule,
  doiRule,
  doiInUrlRule,
  isbnRule,
  issnRule,
  pmidRule,
  urlRule,
  yearRule,
  dateRule,
  pagesRule,
  institutionRule,
  etAlRule,
  degreeRule,
  nameCapitalsRule,
  nameAndRule,
  titleStopRule,
  titleCapitalsRule,
  entitiesRule,
  invisibleRule,
  mojibakeRule,
  latexRule,
  acronymRule,
  languageRule,
  accessedRule,
  consistentRule,
  journalFormRule,
  duplicateRule,
  campusMinimumRule,
  campusRecentRule,
  campusPrimaryRule,
  campusBannedRule,
  campusOnlineRule
]
