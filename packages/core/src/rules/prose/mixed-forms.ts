/** `prose-mixed-forms`: citations written in a way most of the text does not. */
import type {ProseCitation} from '../../prose/citations.ts'
import type {Finding, Rule} from '../rule.ts'
import type {ProseContext} from './context.ts'

interface Habit {
  /** Which of two ways a citation has, if either. */
  of(text: string): 0 | 1 | undefined
  /** The same text in that way. */
  as(text: string, way: 0 | 1): string
}

const year = '(?:1[4-9]|20)\\d\\d'
const comma = new RegExp(`,\\s+(?=${year})`)
const noComma = new RegExp(`(?<=[\\p{L}.])\\s+(?=${year})`, 'u')
const connectives = /\s(?:and|dan|und|y|e|et|en)\s(?=\p{Lu})/u

const habits: ReadonlyArray<Habit> = [
  {
    of: (text) => (comma.test(text) ? 0 : noComma.test(text) ? 1 : undefined),
    as: (text, way) => (way === 0 ? text.replace(noComma, ', ') : text.replace(comma, ' '))
  },
  {
    of: (text) => (/\s&\s/.test(text) ? 0 : connectives.test(text) ? 1 : undefined),
    as: (text, way) => (way === 0 ? text.replace(connectives, ' & ') : text.replace(/\s&\s/, ' and '))
  }
]

/**
 * Only in brackets, only where four citations or more show the habit, and four of five have it.
 *
 * @example
 *   (Betz, 2009) … (Clarke, 1998) … (Underwood 2017)   ← no comma
 */
export const mixedForms: Rule<ProseContext> = {
  id: 'prose-mixed-forms',
  severity: 'info',
  *check(context) {
    const all = context.reading.matches
      .map(({citation}) => citation)
      .filter(({form, kind}) => form === 'parenthetical' && kind === 'author-date')
    for (const habit of habits) yield* outOfHabit(all, habit)
  }
}

function* outOfHabit(all: ReadonlyArray<ProseCitation>, habit: Habit): Iterable<Finding> {
  const ways: [ProseCitation[], ProseCitation[]] = [[], []]
  for (const citation of all) {
    const way = habit.of(citation.text)
    if (way !== undefined) ways[way].push(citation)
  }
  const usual = ways[0].length >= ways[1].length ? 0 : 1
  const rare = ways[usual === 0 ? 1 : 0]
  if (ways[usual].length < 4 || rare.length * 4 > ways[usual].length) return
  for (const {start, end, text} of rare) {
    const expected = habit.as(text, usual)
    yield {start, end, values: {typed: text, expected}, actual: text, expected: [expected]}
  }
}
