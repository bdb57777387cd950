/**
 * `record-accessed`: a web page without the day it was seen.
 *
 * Pages change; most styles print when one was read.
 *
 * @good
 *   @online{a, url = {https://www.iom.int/}, urldate = {2026-01-02}}
 * @bad
 *   @online{a, url = {https://www.iom.int/}}
 */

import type {RecordRule} from '../rule.ts'

/** The rule. */
export const accessedRule: RecordRule = {
  id: 'record-accessed',
  severity: 'info',
  *check({entries}) {
    for (const entry of entries) {
      const {type, URL: url, accessed} = entry.item
      if (!url || accessed || !(type === 'webpage' || type === 'post' || type === 'post-weblog')) continue
      yield {entry, variable: 'URL', values: {url}, expected: ['urldate']}
    }
  }
}
