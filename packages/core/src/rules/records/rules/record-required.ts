/**
 * `record-required`: a variable is missing that works of this type are cited by.
 *
 * A reader finds a work by these; styles print “n.d.” or nothing in their place.
 *
 * @good
 *   @book{a, author = {Farhana}, title = {Aspek Hukum}, date = {2010}, publisher = {Sinar Grafika}}
 * @bad
 *   @article{a, author = {Farhana}, title = {Aspek Hukum}, date = {2010}}
 * @bad
 *   @book{a, author = {Farhana}, date = {2010}, publisher = {Sinar Grafika}}
 */
import type {Item} from '../../../item.ts'
import type {ItemType} from '../../../variables.ts'
import type {RecordRule} from '../rule.ts'

/** Of variables with a blank between them, one is enough. */
const always = ['title container-title', 'issued status']

const required: Partial<Record<ItemType, ReadonlyArray<string>>> = {
  'article-journal': ['author editor', 'container-title container-title-short journalAbbreviation'],
  'article-magazine': ['container-title'],
  'article-newspaper': ['container-title'],
  'paper-conference': ['author editor', 'container-title event-title'],
  book: ['author editor translator', 'publisher URL DOI'],
  chapter: ['author editor', 'container-title', 'publisher URL DOI'],
  thesis: ['author', 'publisher'],
  report: ['author editor', 'publisher URL number'],
  webpage: ['URL'],
  'post-weblog': ['URL'],
  post: ['URL']
}

/** The rule. */
export const requiredRule: RecordRule = {
  id: 'record-required',
  severity: 'warning',
  *check({entries}) {
    for (const entry of entries) {
      const item = entry.item as Item & Record<string, unknown>
      for (const choice of [...always, ...(required[item.type] ?? [])]) {
        if (choice.split(' ').some((variable) => item[variable] !== undefined)) continue
        const missing = choice.split(' ')[0]!
        yield {entry, values: {variable: missing, type: item.type}, expected: [missing]}
      }
    }
  }
}
