/**
 * `record-pmid`: a PMID or PMCID that is none.
 *
 * A PMID is a number of up to eight digits; a PMCID has `PMC` before it.
 *
 * @good
 *   @article{a, pmid = {19304878}, pmcid = {PMC2682699}}
 * @bad
 *   @article{a, pmid = {PMC2682699}}
 * @bad
 *   @article{a, pmcid = {2682699x}}
 */
import {checkPmcid, checkPmid} from '../../../identifiers/index.ts'
import type {RecordRule} from '../rule.ts'

const checks = [
  ['PMID', checkPmid],
  ['PMCID', checkPmcid]
] as const

/** The rule. */
export const pmidRule: RecordRule = {
  id: 'record-pmid',
  severity: 'warning',
  *check({entries}) {
    for (const entry of entries) {
      for (const [variable, check] of checks) {
        const actual = entry.item[variable]
        if (actual && !('value' in check(String(actual))))
          yield {entry, variable, values: {variable, actual}, actual}
      }
    }
  }
}
