/**
 * Terms of a locale: forms, plurals, genders, and how one form falls back to another
 * (CSL 1.0.2, “Terms”).
 *
 * @example
 *   terms.find('editor', 'verb-short')?.single
 */

/** A term in one form. */
export interface Term {
  single: string
  multiple: string
  gender: string | undefined
  /** How an ordinal term matches: `last-digit`, `last-two-digits`, `whole-number`. */
  match: string | undefined
  /** Tag of the locale it comes from; `''` for the style's own. */
  source: string
}

const nextForm: Readonly<Record<string, string>> = {
  'verb-short': 'verb',
  symbol: 'short',
  verb: 'long',
  short: 'long'
}

/** Where a term stands in the table. */
export const termKey = (name: string, form: string, gender = ''): string => `${name}|${form}|${gender}`

/** The term in that form, or in the form it falls back to. */
export function findTerm(
  table: ReadonlyMap<string, Term>,
  name: string,
  form: string,
  gender = ''
): Term | undefined {
  for (let wanted: string | undefined = form; wanted !== undefined; wanted = nextForm[wanted]) {
    const term = table.get(termKey(name, wanted, gender))
    if (term) return term
  }
  return gender === '' ? undefined : findTerm(table, name, form)
}
