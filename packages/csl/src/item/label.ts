/**
 * Labels of the form Doe99, made where an item brings none: letters of the first names, two digits of
 * the year.
 *
 * @example
 *   citationLabel(view) // => 'RoNo78'
 */
import type {ItemView} from './view.ts'

/** Letters taken of each family name, by number of names. */
const letters: ReadonlyArray<ReadonlyArray<number>> = [[4], [2, 2], [2, 1, 1], [1, 1, 1, 1]]

/** The item's own label, or one made of names and year. */
export function citationLabel(item: ItemView): string {
  const own = item.text('citation-label')
  if (own !== undefined) return own
  const people =
    ['author', 'editor', 'translator'].map((each) => item.names(each)).find((each) => each.length > 0) ?? []
  const counts = letters[Math.min(people.length, 4) - 1] ?? []
  const names = counts.map((count, index) => {
    const person = people[index]!
    return (person.family || person.literal).replace(/[^\p{L}]/gu, '').slice(0, count)
  })
  const year = item.date('issued')?.start.year
  return names.join('') + (year === undefined ? '' : String(Math.abs(year) % 100).padStart(2, '0'))
}
