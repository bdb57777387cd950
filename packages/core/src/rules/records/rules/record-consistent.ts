/**
 * `record-consistent`: a variable that most entries of this type have is missing here.
 *
 * A reference list in which some articles have pages or a DOI and others have none looks unfinished.
 *
 * @good
 *   @article{a, doi = {10.1111/a}}
 *   @article{b, title = {B}}
 * @bad
 *   @article{a, volume = {1}}
 *   @article{b, volume = {1}}
 *   @article{c, volume = {1}}
 *   @article{d, volume = {1}}
 *   @article{e, title = {E}}
 */
import type {Entry} from '../../../bibliography.ts'
import type {RecordRule} from '../rule.ts'

/** Variables whose absence is seen in print. */
const compared = ['DOI', 'volume', 'issue', 'page', 'publisher', 'publisher-place', 'URL', 'ISBN'] as const

function byType(entries: ReadonlyArray<Entry>): ReadonlyMap<string, Entry[]> {
  const groups = new Map<string, Entry[]>()
  for (const entry of entries) {
    const group = groups.get(entry.item.type)
    if (group) group.push(entry)
    else groups.set(entry.item.type, [entry])
  }
  return groups
}

/** The rule. */
export const consistentRule: RecordRule = {
  id: 'record-consistent',
  severity: 'info',
  *check({entries}) {
    for (const group of byType(entries).values()) {
      if (group.length < 5) continue
      for (const variable of compared) {
        const without = group.filter(({item}) => item[variable] === undefined)
        if (without.length === 0 || without.length > group.length / 4) continue
        const count = String(group.length - without.length)
        for (const entry of without) {
          yield {
            entry,
            values: {variable, count, all: String(group.length), type: entry.item.type},
            expected: [variable]
          }
        }
      }
    }
  }
}
