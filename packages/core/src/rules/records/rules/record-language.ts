/**
 * `record-language`: a title that reads Indonesian, in an entry that names no language.
 *
 * Titles of .bib files are taken for English: programs change their capitals, and styles print English terms.
 *
 * @good
 *   @book{a, title = {Perdagangan Orang di Indonesia}, langid = {indonesian}}
 * @good
 *   @book{a, title = {On Things}}
 * @bad
 *   @book{a, title = {Perdagangan Orang dan Hukum di Indonesia}}
 */
import {rawFields} from '../raw-fields.ts'
import type {RecordRule} from '../rule.ts'

/** Small words of Indonesian that are none of English. */
const indonesian = new Set(
  'dan di yang dari dalam untuk pada dengan terhadap oleh sebagai antara atau kepada tentang'.split(' ')
)

/** The rule. */
export const languageRule: RecordRule = {
  id: 'record-language',
  severity: 'info',
  *check({entries}) {
    for (const entry of entries) {
      const {language, title = ''} = entry.item
      if (language !== undefined || !rawFields(entry)) continue
      const words = title
        .toLowerCase()
        .split(/[^\p{L}]+/u)
        .filter((word) => indonesian.has(word))
      if (new Set(words).size > 1)
        yield {entry, variable: 'title', values: {title}, expected: ['langid = {indonesian}']}
    }
  }
}
