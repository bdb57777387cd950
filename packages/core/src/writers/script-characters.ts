/**
 * Superscripts and subscripts as characters of their own, where Unicode has them all.
 *
 * @example
 *   scripted('superscript', '2') // => '²'
 *   scripted('subscript', 'x y') // => 'x y'
 */

const rows = [
  ['superscript', '0123456789+-−=()ni', '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿⁱ'],
  ['subscript', '0123456789+-−=()', '₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎']
] as const

const tables = new Map<string, ReadonlyMap<string, string>>(
  rows.map(([type, from, to]) => [type, new Map(zip([...from], [...to]))])
)

function zip(from: ReadonlyArray<string>, to: ReadonlyArray<string>): Array<[string, string]> {
  return from.map((character, index) => [character, to[index]!])
}

/** The text raised or lowered, or as it was where a character has no such form. */
export function scripted(type: string, value: string): string {
  const table = tables.get(type)
  if (!table) return value
  const characters = [...value].map((character) =>
    /\s|,/.test(character) ? character : table.get(character)
  )
  return characters.includes(undefined) ? value : characters.join('')
}
