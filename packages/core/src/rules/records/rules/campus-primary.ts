/**
 * `campus-primary`: too few primary sources: articles of journals, papers of conferences, theses, data.
 *
 * Set `campus.primary`, such as `0.6`.
 *
 * @settings {"primary": 0.5}
 * @good
 *   @article{a}
 *   @book{b}
 * @bad
 *   @book{a}
 *   @book{b}
 */
import type {ItemType} from '../../../variables.ts'
import type {RecordRule} from '../rule.ts'

const primary: ReadonlySet<ItemType> = new Set<ItemType>([
  'article-journal',
  'paper-conference',
  'thesis',
  'dataset',
  'article',
  'report'
])

/** The rule. */
export const campusPrimaryRule: RecordRule = {
  id: 'campus-primary',
  severity: 'warning',
  *check({entries, campus: {primary: share}}) {
    if (share === undefined || entries.length === 0) return
    const count = entries.filter(({item}) => primary.has(item.type)).length
    if (count >= share * entries.length) return
    const values = {count: String(count), all: String(entries.length), share: `${Math.round(share * 100)} %`}
    yield {values, actual: String(count)}
  }
}
