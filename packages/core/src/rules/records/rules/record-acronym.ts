/**
 * `record-acronym`: an acronym in an English title that styles would write in small letters.
 *
 * Programs that read .bib files make `Dna` or `dna` of it, unless braces protect it.
 *
 * @good
 *   @article{a, title = {The Structure of {DNA} in Cells}, langid = {english}}
 * @good
 *   @article{a, title = {Peran DPR dan KPK}, langid = {indonesian}}
 * @bad
 *   @article{a, title = {The Structure of DNA in Cells}, langid = {english}}
 * @fixed
 *   @article{a, title = {The Structure of {DNA} in Cells}, langid = {english}}
 */
import {rawFields} from '../raw-fields.ts'
import type {RecordRule} from '../rule.ts'

/** The text with everything in braces blanked. */
function outsideBraces(raw: string): string {
  let depth = 0
  let text = ''
  for (const letter of raw) {
    if (letter === '}') depth--
    text += depth > 0 ? ' ' : letter
    if (letter === '{') depth++
  }
  return text
}

/** The rule. */
export const acronymRule: RecordRule = {
  id: 'record-acronym',
  severity: 'info',
  *check({entries}) {
    for (const entry of entries) {
      const raw = rawFields(entry)?.get('title')
      if (raw === undefined || !/^en/i.test(entry.item.language ?? 'en') || !/\p{Ll}/u.test(raw)) continue
      for (const word of outsideBraces(raw).match(/(?<![\p{L}\d\\])\p{Lu}{2,12}s?(?![\p{L}\d])/gu) ?? []) {
        if (/^[IVXLCDM]+$/.test(word)) continue
        yield {
          entry,
          variable: 'title',
          part: word,
          values: {word},
          actual: word,
          expected: [`{${word}}`],
          fix: {bib: `{${word}}`}
        }
      }
    }
  }
}
