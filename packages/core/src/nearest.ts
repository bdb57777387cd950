/**
 * Words close to a mistyped word, closest first.
 *
 * @example
 *   nearest('weitzer2051', ['logan2009', 'weitzer2015']) // => ['weitzer2015']
 *   nearest('pecuod2018', ['Pécoud2018']) // => ['Pécoud2018']
 *   nearest('chicago', ['apa', 'chicago-notes']) // => ['chicago-notes']
 */

/** A candidate that is near enough; the smaller the numbers, the nearer. */
interface Found {
  candidate: string
  /** Edits between the folded words; one more than allowed where only the beginning agrees. */
  edits: number
  /** Whether case or marks differ although the folded words agree. */
  folded: number
  /** Letters from the start that do not agree. */
  rest: number
  /** Place among the candidates. */
  index: number
}

/**
 * The candidates a reader may have meant by `word`, closest first.
 *
 * Near is: a few insertions, deletions, replacements or swaps of neighbours away (one for words of two to
 * four letters, two up to eight, three up to sixteen, then four), or, from three letters on, beginning with
 * the other word. Case and diacritics do not count, save between equals. Of equally near candidates comes
 * first the one that shares more of its beginning, then the one listed first.
 *
 * @param word What was typed.
 * @param candidates What it could have been; repeated ones are answered once.
 * @param limit Most answers (default: 3).
 */
export function nearest(word: string, candidates: Iterable<string>, limit = 3): ReadonlyArray<string> {
  const wanted = fold(word)
  const allowed = allowedEdits(wanted.length)
  const measure = ruler(wanted)
  const found: Found[] = []
  const seen = new Set<string>()
  let index = 0
  for (const candidate of candidates) {
    index++
    if (seen.has(candidate)) continue
    const near = fold(candidate)
    const edits = editsOf(wanted, near, allowed, measure)
    if (edits === undefined) continue
    seen.add(candidate)
    const folded = candidate === word ? 0 : 1
    found.push({candidate, edits, folded, rest: near.length - agreeing(wanted, near), index})
  }
  return found
    .sort(nearerFirst)
    .slice(0, limit)
    .map((each) => each.candidate)
}

function nearerFirst(a: Found, b: Found): number {
  return a.edits - b.edits || a.folded - b.folded || a.rest - b.rest || a.index - b.index
}

function allowedEdits(length: number): number {
  if (length < 2) return 0
  if (length < 5) return 1
  if (length < 9) return 2
  return length < 17 ? 3 : 4
}

function editsOf(wanted: string, near: string, allowed: number, measure: Ruler): number | undefined {
  if (Math.abs(wanted.length - near.length) <= allowed) {
    const edits = measure(near, allowed)
    if (edits <= allowed) return edits
  }
  const begins = Math.min(wanted.length, near.length) >= 3
  return begins && (near.startsWith(wanted) || wanted.startsWith(near)) ? allowed + 1 : undefined
}

function agreeing(a: string, b: string): number {
  const end = Math.min(a.length, b.length)
  let index = 0
  while (index < end && a.charCodeAt(index) === b.charCodeAt(index)) index++
  return index
}

/** Edits from the word it was made for to another, or more than `allowed` where that is exceeded. */
type Ruler = (other: string, allowed: number) => number

/**
 * Optimal string alignment (Damerau–Levenshtein where no part is edited twice), only within the band of
 * `allowed` cells around the diagonal, and only until a whole row exceeds `allowed`.
 */
function ruler(word: string): Ruler {
  const width = word.length + 2
  let before = new Uint32Array(width)
  let above = new Uint32Array(width)
  let row = new Uint32Array(width)
  return (other, allowed) => {
    const beyond = allowed + 1
    for (let column = 0; column < width; column++) above[column] = Math.min(column, beyond)
    for (let line = 1; line <= other.length; line++) {
      const from = Math.max(1, line - allowed)
      const to = Math.min(word.length, line + allowed)
      const letter = other.charCodeAt(line - 1)
      row[from - 1] = from === 1 ? Math.min(line, beyond) : beyond
      let least = row[from - 1]!
      for (let column = from; column <= to; column++) {
        const same = word.charCodeAt(column - 1) === letter
        let cost = Math.min(above[column - 1]! + (same ? 0 : 1), above[column]! + 1, row[column - 1]! + 1)
        if (!same && swapped(word, column, other, line)) cost = Math.min(cost, before[column - 2]! + 1)
        row[column] = Math.min(cost, beyond)
        least = Math.min(least, row[column]!)
      }
      row[to + 1] = beyond
      if (least > allowed) return beyond
      const spare = before
      before = above
      above = row
      row = spare
    }
    return above[word.length]!
  }
}

function swapped(a: string, column: number, b: string, line: number): boolean {
  return (
    column > 1 &&
    line > 1 &&
    a.charCodeAt(column - 1) === b.charCodeAt(line - 2) &&
    a.charCodeAt(column - 2) === b.charCodeAt(line - 1)
  )
}

/** Letters that Unicode does not take apart, as they are typed without their marks. */
const plainLetters: ReadonlyMap<string, string> = new Map([
  ['ø', 'o'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['þ', 'th'],
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ı', 'i'],
  ['’', "'"],
  ['–', '-']
])

function fold(word: string): string {
  const lower = word.toLowerCase()
  if (/^[\x20-\x7e]*$/.test(lower)) return lower
  return lower
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[øłđðþßæœı’–]/g, (letter) => plainLetters.get(letter) ?? letter)
}
