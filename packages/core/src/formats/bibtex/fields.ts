/**
 * Fields and the CSL variables they are, in both directions: one row each.
 *
 * @example
 *   // reading: `library = {QA 76}` → {'call-number': 'QA 76'}; writing: the other way round
 */
import type {VariableName} from '../../variables.ts'
import {dateVariables, nameVariables, numberVariables, standardVariables} from '../../variables.ts'

/**
 * What the content of a field is.
 *
 * * `'text'` — LaTeX, with marks.
 * * `'title'` — LaTeX in title case, with protected words.
 * * `'verbatim'` — no LaTeX: DOI, ISBN.
 * * `'url'` — no LaTeX, save that a backslash before a sign goes.
 * * `'key'` — LaTeX, or the key of a word BibLaTeX knows.
 * * `'list'` — items with `and` between them.
 * * `'range'` — numbers, with dashes as hyphens.
 * * `'names'` — a list of names.
 * * `'date'` — EDTF.
 */
export type FieldKind = 'text' | 'title' | 'verbatim' | 'url' | 'key' | 'list' | 'range' | 'names' | 'date'

/** One field, one variable. */
export type FieldRow = readonly [field: string, variable: VariableName, kind: FieldKind]

/** Fields whose meaning hangs on nothing else. Of two rows with one variable, the first is written. */
const rows: ReadonlyArray<FieldRow> = [
  ['author', 'author', 'names'],
  ['editor', 'editor', 'names'],
  ['translator', 'translator', 'names'],
  ['bookauthor', 'container-author', 'names'],
  ['eventdate', 'event-date', 'date'],
  ['origdate', 'original-date', 'date'],
  ['origyear', 'original-date', 'date'],
  ['origtitle', 'original-title', 'title'],
  ['origpublisher', 'original-publisher', 'list'],
  ['origlocation', 'original-publisher-place', 'list'],
  ['eventtitle', 'event-title', 'title'],
  ['venue', 'event-place', 'text'],
  ['shortjournal', 'container-title-short', 'text'],
  ['volumes', 'number-of-volumes', 'text'],
  ['edition', 'edition', 'text'],
  ['version', 'version', 'text'],
  ['chapter', 'chapter-number', 'text'],
  ['pages', 'page', 'range'],
  ['pagetotal', 'number-of-pages', 'text'],
  ['pubstate', 'status', 'key'],
  ['doi', 'DOI', 'verbatim'],
  ['isbn', 'ISBN', 'verbatim'],
  ['issn', 'ISSN', 'verbatim'],
  ['pmid', 'PMID', 'verbatim'],
  ['pmcid', 'PMCID', 'verbatim'],
  ['urldate', 'accessed', 'date'],
  ['urlyear', 'accessed', 'date'],
  ['lastchecked', 'accessed', 'date'],
  ['library', 'call-number', 'text'],
  ['keywords', 'keyword', 'text'],
  ['keyword', 'keyword', 'text'],
  ['abstract', 'abstract', 'text'],
  ['annotation', 'annote', 'text'],
  ['annote', 'annote', 'text']
]

/** Variables that other code reads and writes, since more than one field decides. */
const decided: ReadonlySet<VariableName> = new Set<VariableName>([
  'title',
  'title-short',
  'shortTitle',
  'container-title',
  'volume-title',
  'collection-title',
  'collection-number',
  'publisher',
  'publisher-place',
  'jurisdiction',
  'genre',
  'note',
  'number',
  'issue',
  'volume',
  'URL',
  'language',
  'issued',
  'event',
  'journalAbbreviation',
  'citation-key',
  'page-first',
  'citation-number',
  'citation-label',
  'first-reference-note-number',
  'locator',
  'year-suffix'
])

/** Field names of BibLaTeX that CSL uses otherwise, or that say something else there. */
const taken: ReadonlySet<string> = new Set([
  'part',
  'issue',
  'version',
  'source',
  'event',
  'status',
  'references'
])

const named = new Set(rows.map(([, variable]) => variable))

/** Variables that BibLaTeX has no field for, under their own names: programs that do not know them pass them over. */
const own: ReadonlyArray<FieldRow> = [
  ...ownRows(nameVariables, 'names'),
  ...ownRows(dateVariables, 'date'),
  ...ownRows(numberVariables, 'text'),
  ...ownRows(standardVariables, 'text')
]

function ownRows(variables: ReadonlyArray<VariableName>, kind: FieldKind): FieldRow[] {
  return variables
    .filter((variable) => !named.has(variable) && !decided.has(variable))
    .map((variable) => [ownName(variable), variable, kind])
}

/** The variable’s name, with `csl-` before it where BibLaTeX has another use for it. */
function ownName(variable: VariableName): string {
  const name = variable.toLowerCase().replaceAll('_', '-')
  return taken.has(name) ? `csl-${name}` : name
}

/** Rows by field, for reading. */
export const byField: ReadonlyMap<string, FieldRow> = new Map([...own, ...rows].map((row) => [row[0], row]))

/** Rows by variable, for writing. */
export const byVariable: ReadonlyMap<VariableName, FieldRow> = new Map(
  [...own, ...[...rows].reverse()].map((row) => [row[1], row])
)
