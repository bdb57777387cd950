/**
 * How much the beginning of a line looks like the beginning of an entry.
 *
 * @example
 *   entryScore('Betz, D. (2009). Human Trafficking') // => 3
 *   entryScore('Warga Negara Indonesia di Uni Emirat Arab') // => 0
 */

const year = '(?:1[4-9]|20)\\d\\d'
const dated = new RegExp(
  `^.{0,400}?(?:\\b${year}[a-z]?\\b|n\\.\\s?d\\.|t\\.\\s?t\\.|forthcoming|in press)`,
  'su'
)
const name = "[\\p{L}'’.\\-‐ ]"

/** From the surest shape to the least; the first that fits gives the score. */
const shapes: ReadonlyArray<readonly [3 | 2 | 1, RegExp]> = [
  [3, /^(?:[-—–_]{2,}|[―]+)[\s.,(]/u],
  [3, new RegExp(`^\\p{L}${name}{1,40},\\s?(?:\\p{Lu}\\p{Ll}?\\.|\\p{Lu}{1,3}[,.]|\\p{Lu}\\b)`, 'u')],
  [3, new RegExp(`^\\p{Lu}[^\\n]{1,160}?[.,]?\\s*\\(${year}[a-z]?[),]`, 'u')],
  [3, new RegExp(`^\\p{Lu}${name}{1,60}[.,]\\s*${year}[a-z]?[.,:]`, 'u')],
  [2, new RegExp(`^\\p{L}${name}{1,40},\\s?\\p{Lu}\\p{L}+(?:\\s\\p{Lu}\\p{L}*\\.?)?\\s?[,.;/&(]`, 'u')],
  [
    2,
    new RegExp(
      `^\\p{L}${name}{1,40},\\s?\\p{Lu}\\p{L}+(?:\\s\\p{Lu}\\p{L}*\\.?)?\\s(?:and|und|dan|y|e|et|en|&)\\s`,
      'u'
    )
  ],
  [2, /^\p{Lu}[\p{L}'’-]+ \p{Lu}{1,3}(?:[,.]| &)/u],
  [2, /^\p{Lu}[\p{L}'’-]+ \p{Lu}\.,/u],
  [1, /^\p{Lu}[\p{L}'’.-]+(?: \p{Lu}?[\p{L}'’.-]+){0,9}[.,]\s/u]
]

/** * `3`, `2` — a name in the shape of lists, and a date; `1` — may be one; `0` — does not look so. */
export function entryScore(text: string): 0 | 1 | 2 | 3 {
  const head = text.slice(0, 420).replace(/^[*_"“]+/, '')
  const shape = shapes.find(([, pattern]) => pattern.test(head))
  if (!shape) return 0
  return dated.test(head) || shape[0] > 1 ? shape[0] : 0
}
