/**
 * `record-institution`: an institution that is taken for a person.
 *
 * Without braces, BibTeX takes its last word for a family name: *Kebudayaan, K. P. dan*.
 *
 * @good
 *   @report{a, author = {{Kementerian Pendidikan dan Kebudayaan}}}
 * @good
 *   @book{a, author = {Universitas, Budi}}
 * @bad
 *   @report{a, author = {Kementerian Pendidikan dan Kebudayaan}}
 * @fixed
 *   @report{a, author = {{Kementerian Pendidikan dan Kebudayaan}}}
 * @bad
 *   @report{a, author = {World Health Organization}}
 * @fixed
 *   @report{a, author = {{World Health Organization}}}
 */

import type {RecordRule} from '../rule.ts'
import {namesOf} from '../texts.ts'

/** First words of institutions’ names, in Indonesian and English. */
const first = new Set(
  (
    'kementerian kementrian universitas badan dinas direktorat lembaga komisi dewan mahkamah pemerintah balai ' +
    'pusat kantor perpustakaan yayasan sekretariat institut majelis ministry department university bureau'
  ).split(' ')
)

/** Last words of institutions’ names. */
const last = new Set(
  'organization organisation university institute ministry agency association committee commission bank nations council office foundation society indonesia'.split(
    ' '
  )
)

function isInstitution(text: string, given: string): boolean {
  const words = text.toLowerCase().split(/\s+/)
  if (/\./.test(given) || words.length < 2) return false
  return (first.has(words[0]!) && words.length > 2) || (last.has(words.at(-1)!) && words.length > 2)
}

/** The rule. */
export const institutionRule: RecordRule = {
  id: 'record-institution',
  severity: 'warning',
  *check({entries}) {
    for (const {entry, variable, name, text} of namesOf(entries)) {
      if (name.literal !== undefined || !name.given || !isInstitution(text, name.given)) continue
      yield {
        entry,
        variable,
        part: text,
        values: {name: text},
        actual: text,
        expected: [`{${text}}`],
        fix: {bib: `{${text}}`}
      }
    }
  }
}
