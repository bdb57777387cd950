/**
 * `record-url`: an address that no browser opens: not http or https, or broken.
 *
 * @good
 *   @online{a, url = {https://www.iom.int/wmr}}
 * @bad
 *   @online{a, url = {www.iom.int/wmr}}
 * @fixed
 *   @online{a, url = {https://www.iom.int/wmr}}
 * @bad
 *   @online{a, url = {file:///home/me/a.pdf}}
 * @bad
 *   @online{a, url = {https://www.iom. int}}
 */

import {typed} from '../raw-fields.ts'
import type {RecordRule} from '../rule.ts'

/** The rule. */
export const urlRule: RecordRule = {
  id: 'record-url',
  severity: 'warning',
  *check({entries}) {
    for (const entry of entries) {
      const url = typed(entry, 'url', 'URL')?.trim()
      if (!url || (/^(?:https?|ftp):\/\/[^\s]+$/i.test(url) && URL.canParse(url))) continue
      const better = /^www\.[^\s]+$/i.test(url) ? `https://${url}` : undefined
      yield {
        entry,
        variable: 'URL',
        values: {url},
        actual: url,
        expected: better ? [better] : [],
        fix: better
      }
    }
  }
}
