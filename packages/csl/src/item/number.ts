/**
 * Numbers in number variables: what counts as numeric, and what stands between the numbers.
 *
 * @example
 *   isNumeric('2 & 4') // => true
 */

const one = String.raw`(?:\p{L}{0,20}\d+\p{L}{0,20}|\d+(?:/|\p{L}{1,3})\d+|[ivx][ivxl]{0,9})`
const joint = String.raw`\s*(?:[,&\-–]|\\-|\sand\s)\s*`
const numeric = new RegExp(`^\\s*${one}(?:${joint}${one})*\\s*[-–]?\\s*$`, 'u')

/** Whether the text solely consists of numbers, affixes and separators (CSL 1.0.2, “Choose”). */
export const isNumeric = (text: string): boolean => text.length < 1000 && numeric.test(text)

/** Numbers and separators in turn: `2, 3` → `['2', ', ', '3']`. */
export function splitNumbers(text: string): ReadonlyArray<string> {
  return text
    .trim()
    .split(/(\s*(?:,|&|\\-|-|–|—|\sand\s)\s*)/)
    .filter((piece) => piece !== '')
    .map((piece, index) => (index % 2 === 0 ? piece : separator(piece)))
}

function separator(raw: string): string {
  const mark = raw.trim()
  if (mark === ',') return ', '
  if (mark === '&') return ' & '
  if (mark === 'and') return ' and '
  return mark
}

/** Variables whose numbers are counted things: the hyphen of a range of them gives way to the delimiter. */
const ranged: ReadonlySet<string> = new Set([
  'chapter-number',
  'collection-number',
  'edition',
  'issue',
  'number',
  'number-of-pages',
  'number-of-volumes',
  'volume'
])

/** Numeric text with its separators written in one way, ranges with `delimiter`; a number as `format` writes it. */
export function numbersText(
  text: string,
  variable: string,
  delimiter: string,
  format: (number: string) => string = (number) => number
): string {
  const dash = ranged.has(variable) ? delimiter : '-'
  const pieces = splitNumbers(text)
  return pieces
    .map((piece, index) => {
      if (index % 2 === 0) return format(piece)
      if (piece === '\\-') return '-'
      return piece === '-' && index < pieces.length - 1 ? dash : piece
    })
    .join('')
}

const numerals = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i']
] as const

/** Roman numerals, small letters, up to 5999; larger numbers stay as they are. */
export function roman(number: number): string {
  if (number >= 6000 || number < 1) return String(number)
  let rest = number
  let out = ''
  for (const [value, numeral] of numerals) {
    while (rest >= value) {
      out += numeral
      rest -= value
    }
  }
  return out
}
