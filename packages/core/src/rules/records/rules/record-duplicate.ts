/**
 * `record-duplicate`: two entries are records of one work.
 *
 * They share a DOI, ISBN or PMID, or title, year and first author. Citations of both print `2015a` and `2015b`.
 *
 * @good
 *   @book{a, title = {On Things}, author = {Doe, J.}, date = {2015}}
 *   @book{b, title = {On Other Things}, author = {Doe, J.}, date = {2015}}
 * @bad
 *   @book{a, title = {On Things}, author = {Doe, J.}, date = {2015}}
 *   @book{b, title = {On things}, author = {Doe, Jane}, date = {2015}}
 */
import {worksOf} from '../../../same-work.ts'
import type {RecordRule} from '../rule.ts'

/** The rule. */
export const duplicateRule: RecordRule = {
  id: 'record-duplicate',
  severity: 'warning',
  *check({entries}) {
    const works = worksOf([])
    for (const entry of entries) {
      const same = works.find(entry.item)
      works.add(entry)
      if (!same) continue
      const {id} = same.entry.item
      yield {
        entry,
        values: {key: entry.item.id, first: id, by: same.by},
        actual: entry.item.id,
        expected: [id],
        related: [same.entry]
      }
    }
  }
}
