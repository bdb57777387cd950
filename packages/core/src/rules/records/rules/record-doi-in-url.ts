/**
 * `record-doi-in-url`: the address of a DOI stands in `url`, and there is no `doi`.
 *
 * A DOI is stable; an address of a publisher is not, and styles that print DOIs cannot find it there.
 *
 * @good
 *   @article{a, doi = {10.1111/x.1}}
 * @good
 *   @online{a, url = {https://www.iom.int/}}
 * @bad
 *   @article{a, url = {https://doi.org/10.1111/x.1}}
 */
import {doiInUrl} from '../../../identifiers/index.ts'
import type {RecordRule} from '../rule.ts'

/** The rule. */
export const doiInUrlRule: RecordRule = {
  id: 'record-doi-in-url',
  severity: 'info',
  *check({entries}) {
    for (const entry of entries) {
      const {URL: url, DOI: doi} = entry.item
      const found = url && !doi ? doiInUrl(url) : undefined
      if (found)
        yield {entry, variable: 'URL', values: {url: url!, doi: found}, actual: url, expected: [found]}
    }
  }
}
