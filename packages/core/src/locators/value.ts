/**
 * Where a locator's value ends: `33-35, 38`, `iv`, `34(1)(i)`, `3:4`, `S3–S5`.
 */

const letter = /[\p{L}\p{N}\p{M}]/u
const digit = /\p{N}/u
const roman = /^[ivxlcdm]+$/i
const dash = /[-‐‑–]/
const inside = '.:/_'
const maxGroup = 40

/** How a value may begin. */
export interface ValueOptions {
  /** Whether a label stands before it: then roman numerals count too. */
  labelled: boolean
}

/** Length of the value a text starts with; 0 where there is none. */
export function valueLength(text: string, {labelled}: ValueOptions): number {
  let end = wordLength(text, 0)
  const first = text.slice(0, end)
  let isRoman = labelled && romanNumeral(first)
  if (!isRoman && !(labelled ? digit.test(first) : isNumber(first))) return 0
  for (;;) {
    const gap = gapLength(text, end)
    if (gap === 0) return end
    const length = wordLength(text, end + gap)
    const word = text.slice(end + gap, end + gap + length)
    const isNext = digit.test(word) || (isRoman && romanNumeral(word))
    if (!isNext) return end
    isRoman &&= romanNumeral(word)
    end += gap + length
  }
}

/** Without a label: digits first, or after a bracket or a few letters (`A3`, `e1234`). */
const isNumber = (word: string): boolean => /^[([]?\p{L}{0,3}\p{N}/u.test(word)

const romanNumeral = (word: string): boolean =>
  word !== '' && word.split(/[-‐‑–()[\]]+/).every((part) => part === '' || roman.test(part))

/** Letters, digits, groups in brackets, and single punctuation or dashes between them. */
function wordLength(text: string, start: number): number {
  let index = start
  while (index < text.length) {
    const char = text[index]!
    if (letter.test(char)) index++
    else if (char === '(' || char === '[') {
      const length = groupLength(text, index)
      if (length === 0) break
      index += length
    } else if (inside.includes(char) && letter.test(text[index + 1] ?? '')) index++
    else if (dash.test(char)) {
      let next = index + 1
      while (dash.test(text[next] ?? '')) next++
      if (!/[\p{L}\p{N}([]/u.test(text[next] ?? '')) break
      index = next
    } else break
  }
  return index - start
}

/** `(1)`, `[3]`: brackets around a word. */
function groupLength(text: string, start: number): number {
  const close = text[start] === '(' ? ')' : ']'
  const end = text.slice(start, start + maxGroup).indexOf(close)
  if (end < 2) return 0
  return /^[\p{L}\p{N}\p{M}.\-–]+$/u.test(text.slice(start + 1, start + end)) ? end + 1 : 0
}

/** What may stand between two words of a value: a comma, an ampersand, a space before a bracket. */
function gapLength(text: string, start: number): number {
  return (
    /^(?:\s{0,3}[,&]\s{0,3}|\s{1,3}(?=[([]\p{N})|\s{1,3}[-–]{1,2}\s{1,3}(?=\p{N}))/u.exec(
      text.slice(start, start + 12)
    )?.[0].length ?? 0
  )
}
