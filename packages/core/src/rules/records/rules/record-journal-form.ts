/**
 * `record-journal-form`: one journal abbreviated here and in full there.
 *
 * @good
 *   @article{a, journaltitle = {Annual Review of Sociology}}
 *   @article{b, journaltitle = {Annual Review of Sociology}}
 * @bad
 *   @article{a, journaltitle = {Annual Review of Sociology}}
 *   @article{b, journaltitle = {Annu. Rev. Sociol.}}
 */
import type {Entry} from '../../../bibliography.ts'
import {foldWords} from '../../../fold.ts'
import type {RecordRule} from '../rule.ts'

const small = new Set('of the and for in on a an de la di dan'.split(' '))

const wordsOf = (title: string) => foldWords(title).filter((word) => !small.has(word))

const initials = (title: string) =>
  wordsOf(title)
    .map((word) => word[0])
    .join('')

function abbreviates(short: string, whole: string): boolean {
  const long = wordsOf(whole)
  return wordsOf(short).every((word, index) => long[index]?.startsWith(word))
}

/** The rule. */
export const journalFormRule: RecordRule = {
  id: 'record-journal-form',
  severity: 'warning',
  *check({entries}) {
    const full = new Map<string, Entry[]>()
    const short: Entry[] = []
    for (const entry of entries) {
      const title = entry.item.type === 'article-journal' ? entry.item['container-title'] : undefined
      if (!title) continue
      if (/\p{L}\./u.test(title)) short.push(entry)
      else {
        const mark = initials(title)
        const same = full.get(mark)
        if (same) same.push(entry)
        else full.set(mark, [entry])
      }
    }
    for (const entry of short) {
      const title = entry.item['container-title']!
      const other = full
        .get(initials(title))
        ?.find((each) => abbreviates(title, each.item['container-title']!))
      if (!other) continue
      const whole = other.item['container-title']!
      yield {
        entry,
        variable: 'container-title',
        values: {title, whole},
        actual: title,
        expected: [whole],
        related: [other]
      }
    }
  }
}
