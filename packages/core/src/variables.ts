/**
 * The types and variables of CSL 1.0.2 (appendices III and IV, csl-data.json): the tables that the types
 * of an item, the validator and the formats are made from.
 */

/** Types of items. */
export const itemTypes = [
  'article',
  'article-journal',
  'article-magazine',
  'article-newspaper',
  'bill',
  'book',
  'broadcast',
  'chapter',
  'classic',
  'collection',
  'dataset',
  'document',
  'entry',
  'entry-dictionary',
  'entry-encyclopedia',
  'event',
  'figure',
  'graphic',
  'hearing',
  'interview',
  'legal_case',
  'legislation',
  'manuscript',
  'map',
  'motion_picture',
  'musical_score',
  'pamphlet',
  'paper-conference',
  'patent',
  'performance',
  'periodical',
  'personal_communication',
  'post',
  'post-weblog',
  'regulation',
  'report',
  'review',
  'review-book',
  'software',
  'song',
  'speech',
  'standard',
  'thesis',
  'treaty',
  'webpage'
] as const

/** Variables that hold names. */
export const nameVariables = [
  'author',
  'chair',
  'collection-editor',
  'compiler',
  'composer',
  'container-author',
  'contributor',
  'curator',
  'director',
  'editor',
  'editorial-director',
  'executive-producer',
  'guest',
  'host',
  'illustrator',
  'interviewer',
  'narrator',
  'organizer',
  'original-author',
  'performer',
  'producer',
  'recipient',
  'reviewed-author',
  'script-writer',
  'series-creator',
  'translator'
] as const

/** Variables that hold dates. */
export const dateVariables = [
  'accessed',
  'available-date',
  'event-date',
  'issued',
  'original-date',
  'submitted'
] as const

/** Variables that hold numbers, which may carry text: `'2nd'`, `'S12'`, `'3-30'`. */
export const numberVariables = [
  'chapter-number',
  'citation-number',
  'collection-number',
  'edition',
  'first-reference-note-number',
  'issue',
  'locator',
  'number',
  'number-of-pages',
  'number-of-volumes',
  'page',
  'page-first',
  'part',
  'printing',
  'section',
  'supplement',
  'version',
  'volume'
] as const

/** Variables that hold text, with light markup: `<i> <b> <sub> <sup> <span class="nocase">`. */
export const standardVariables = [
  'abstract',
  'annote',
  'archive',
  'archive_collection',
  'archive_location',
  'archive-place',
  'authority',
  'call-number',
  'citation-key',
  'citation-label',
  'collection-title',
  'container-title',
  'container-title-short',
  'dimensions',
  'division',
  'DOI',
  'event',
  'event-place',
  'event-title',
  'genre',
  'ISBN',
  'ISSN',
  'journalAbbreviation',
  'jurisdiction',
  'keyword',
  'language',
  'medium',
  'note',
  'original-publisher',
  'original-publisher-place',
  'original-title',
  'part-title',
  'PMCID',
  'PMID',
  'publisher',
  'publisher-place',
  'references',
  'reviewed-genre',
  'reviewed-title',
  'scale',
  'shortTitle',
  'source',
  'status',
  'title',
  'title-short',
  'URL',
  'volume-title',
  'volume-title-short',
  'year-suffix'
] as const

/** Type of an item. */
export type ItemType = (typeof itemTypes)[number]
/** Name of a variable that holds names. */
export type NameVariable = (typeof nameVariables)[number]
/** Name of a variable that holds a date. */
export type DateVariableName = (typeof dateVariables)[number]
/** Name of a variable that holds a number. */
export type NumberVariable = (typeof numberVariables)[number]
/** Name of a variable that holds text. */
export type StandardVariable = (typeof standardVariables)[number]
/** Name of any variable. */
export type VariableName = NameVariable | DateVariableName | NumberVariable | StandardVariable
