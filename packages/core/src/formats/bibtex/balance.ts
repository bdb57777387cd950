/**
 * Raw values whose braces do not fit together, as recovery leaves them, made fit to stand in braces.
 *
 * @example
 *   balance('The {DNA') // => 'The {DNA}'
 *   balance('The DNA}') // => 'The DNA'
 */

/**
 * The same value with braces that fit, read as it was: what is open is closed at the end, what closes
 * nothing goes, and `\{` or `\}` alone become `\textbraceleft{}` and `\textbraceright{}`. Linear.
 */
export function balance(value: string): string {
  if (!value.includes('{') && !value.includes('}')) return value
  const lone = loneBraces(value)
  if (lone.length === 0) return value
  let out = ''
  let from = 0
  let missing = 0
  for (const at of lone) {
    const isOpen = value[at] === '{'
    const escaped = isEscaped(value, at)
    out += value.slice(from, escaped ? at - 1 : at)
    if (escaped) out += isOpen ? '\\textbraceleft{}' : '\\textbraceright{}'
    else if (isOpen) {
      out += '{'
      missing++
    }
    from = at + 1
  }
  return out + value.slice(from) + '}'.repeat(missing)
}

/** Offsets of the braces without a partner, in their order; as in BibTeX, a backslash hides none. */
function loneBraces(value: string): number[] {
  const open: number[] = []
  const closing: number[] = []
  for (let index = 0; index < value.length; index++) {
    const code = value.charCodeAt(index)
    if (code === 123) open.push(index)
    else if (code === 125 && open.pop() === undefined) closing.push(index)
  }
  return [...closing, ...open].sort((first, second) => first - second)
}

function isEscaped(value: string, at: number): boolean {
  let start = at
  while (start > 0 && value.charCodeAt(start - 1) === 92) start--
  return (at - start) % 2 === 1
}
