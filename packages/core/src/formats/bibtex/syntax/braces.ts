/**
 * Which brace closes which, in linear time however broken the text is: braces are matched by walking from
 * one to the other until that once fails, and by a table of the whole text from then on.
 *
 * @example
 *   new Braces('{a {b} c}').close(0) // => 8
 *   new Braces('{a {b} c').close(0)  // => -1
 */

const open = 0x7b
const close = 0x7d

/** Finds closing braces in one text. As in BibTeX, a brace counts whether or not a backslash precedes it. */
export class Braces {
  readonly #text: string
  #table: {opens: Int32Array; closes: Int32Array} | undefined

  constructor(text: string) {
    this.#text = text
  }

  /** Offset of the brace that closes the one at `start`; -1 where none does. */
  close(start: number): number {
    if (this.#table) return this.#lookUp(start)
    const end = this.#walk(start)
    if (end < 0) this.distrust()
    return end
  }

  /** Something did not match: what follows may be walked again and again, so a table is made. */
  distrust(): void {
    this.#table ??= matches(this.#text)
  }

  #walk(start: number): number {
    const text = this.#text
    let depth = 1
    for (let index = start + 1; index < text.length; index++) {
      const code = text.charCodeAt(index)
      if (code < open) continue
      if (code === open) depth++
      else if (code === close && --depth === 0) return index
    }
    return -1
  }

  #lookUp(start: number): number {
    const {opens, closes} = this.#table!
    let low = 0
    let high = opens.length - 1
    while (low < high) {
      const middle = (low + high) >> 1
      if (opens[middle]! < start) low = middle + 1
      else high = middle
    }
    return opens[low] === start ? closes[low]! : -1
  }
}

/** Every opening brace with its closing one: a closing brace belongs to the nearest open one before it. */
function matches(text: string): {opens: Int32Array; closes: Int32Array} {
  let count = 0
  for (let at = text.indexOf('{'); at >= 0; at = text.indexOf('{', at + 1)) count++
  const opens = new Int32Array(count)
  const closes = new Int32Array(count).fill(-1)
  const waiting = new Int32Array(count)
  let depth = 0
  let next = 0
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (code === open) {
      opens[next] = index
      waiting[depth++] = next++
    } else if (code === close && depth > 0) closes[waiting[--depth]!] = index
  }
  return {opens, closes}
}
