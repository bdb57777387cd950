/**
 * The types and variables of CSL 1.0.2: the tables that the types of an item, the validator and the formats
 * are made from. They hold what appendices III and IV of the specification name and what csl-data.json names,
 * which differ: `part-number` and `part`, `license`, `journalAbbreviation` …
 *
 * @example
 *   itemTypes.includes('article-journal') // => true
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
  'editor-translator',
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
  'part-number',
  'printing',
  'printing-number',
  'section',
  'supplement',
  'supplement-number',
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
  'license',
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

/**
 * Type of an item:
 *
 * * `'article'` — preprint, working paper: widely available, not published in a journal.
 * * `'article-journal'` — article of an academic journal.
 * * `'article-magazine'` — article of a magazine.
 * * `'article-newspaper'` — article of a newspaper.
 * * `'bill'` — proposed law.
 * * `'book'` — book, or a whole volume of proceedings.
 * * `'broadcast'` — radio or television programme, podcast; with a `container-title`, an episode.
 * * `'chapter'` — part of a book, its foreword too.
 * * `'classic'` — classical or ancient work.
 * * `'collection'` — collection in an archive or museum.
 * * `'dataset'` — data.
 * * `'document'` — what fits nowhere else.
 * * `'entry'` — entry of a database, directory or catalogue.
 * * `'entry-dictionary'` — entry of a dictionary.
 * * `'entry-encyclopedia'` — entry of an encyclopedia.
 * * `'event'` — conference or exhibition itself.
 * * `'figure'` — illustration, mostly within a larger work.
 * * `'graphic'` — still picture or object: photograph, painting, sculpture.
 * * `'hearing'` — hearing of a committee, or its transcript.
 * * `'interview'` — interview; its `author` is who was interviewed.
 * * `'legal_case'` — case before a court.
 * * `'legislation'` — law or resolution in force.
 * * `'manuscript'` — unpublished work.
 * * `'map'` — map.
 * * `'motion_picture'` — film or video.
 * * `'musical_score'` — printed music.
 * * `'pamphlet'` — leaflet, brochure, fragment.
 * * `'paper-conference'` — paper printed in proceedings.
 * * `'patent'` — patent.
 * * `'performance'` — live performance of a work of art.
 * * `'periodical'` — issue or run of a periodical as a whole.
 * * `'personal_communication'` — letter, message.
 * * `'post'` — post or comment on a forum or social network.
 * * `'post-weblog'` — post of a blog.
 * * `'regulation'` — order of an administration.
 * * `'report'` — report, white paper, manual of an institution.
 * * `'review'` — review of something other than a book.
 * * `'review-book'` — review of a book.
 * * `'software'` — program.
 * * `'song'` — audio recording, of whatever kind.
 * * `'speech'` — talk, poster, presentation that is not printed in proceedings.
 * * `'standard'` — technical standard.
 * * `'thesis'` — work for a degree; `genre` names which.
 * * `'treaty'` — agreement among states.
 * * `'webpage'` — web site, or a page of one.
 */
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
