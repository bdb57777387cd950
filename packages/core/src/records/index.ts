export type {ReferenceKey, SourceKey, StudyKey, WorkKey} from './generated.ts'
export {
  amaliaHumanTrafficking,
  antaranewsWeb,
  arif2016,
  betz2009,
  clarke1998,
  daniel2017,
  fahleviPekerjaPerempuan,
  farhana2010,
  hasianaPekerjaMigran,
  iomWeb,
  liputan6Web,
  logan2009,
  palermoProtocol,
  parrenas2012,
  pecoud2018,
  puspahapsari2015,
  putra2018,
  ramadhani2023,
  references,
  sariBenjina,
  sinaga2011,
  sources,
  studies,
  tvpa2000,
  unga55_25,
  uu21_2007,
  weitzer2015,
  works,
  yunardi2021
} from './generated.ts'
export {citationsOf, reference, unresolvedCitationsOf, worksCitedBy, worksListedBy} from './lookup.ts'
export type {RecordedCitation, RecordedList} from './types.ts'
