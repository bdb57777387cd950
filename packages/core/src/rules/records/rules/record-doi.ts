/**
 * `record-doi`: a DOI that is none, or stands as an address.
 *
 * A DOI is `10.`, the number of a registrant, a slash and a name. Styles put `https://doi.org/` before it
 * themselves; where it is there already, some print it twice.
 *
 * @good
 *   @article{a, doi = {10.1111/1467-9248.00128}}
 * @bad
 *   @article{a, doi = {10.1111}}
 * @bad
 *   @article{a, doi = {doi:10.1111/x}}
 * @fixed
 *   @article{a, doi = {10.1111/x}}
 */
import {checkDoi} from '../../../identifiers/index.ts'
import {typed} from '../raw-fields.ts'
import type {RecordRule} from '../rule.ts'

/** The rule. */
export const doiRule: RecordRule = {
  id: 'record-doi',
  severity: 'warning',
  *check({entries}) {
    for (const entry of entries) {
      const doi = typed(entry, 'doi', 'DOI')
      if (!doi) continue
      const checked = checkDoi(doi)
      if (!('value' in checked)) yield {entry, variable: 'DOI', values: {doi}, actual: doi}
      else if (checked.value !== doi.trim()) {
        const {value} = checked
        yield {
          entry,
          variable: 'DOI',
          variant: 'address',
          values: {doi, value},
          actual: doi,
          expected: [value],
          fix: value
        }
      }
    }
  }
}
