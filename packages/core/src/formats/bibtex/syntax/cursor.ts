/** A text and where the parser stands in it, with the small steps that all of a .bib file’s parts share. */
import {Braces} from './braces.ts'
import {isNameCode, isSpace} from './characters.ts'
import type {Operand, Trouble} from './tree.ts'

/** Reads forward; what it meets on the way is written down in `troubles`. */
export class Cursor {
  readonly text: string
  readonly braces: Braces
  readonly troubles: Trouble[] = []
  readonly #names = new Map<string, string>()
  at = 0

  constructor(text: string) {
    this.text = text
    this.braces = new Braces(text)
  }

  /** Character code here; `NaN` at the end. */
  get code(): number {
    return this.text.charCodeAt(this.at)
  }

  get done(): boolean {
    return this.at >= this.text.length
  }

  /** White space, and comments from `%` to the end of the line (as btparse has them between fields). */
  skipSpace(): void {
    const {text} = this
    let at = this.at
    while (true) {
      const code = text.charCodeAt(at)
      if (code === 32 || isSpace(code)) at++
      else {
        this.at = at
        if (code !== 37) return
        this.skipLine()
        at = this.at
      }
    }
  }

  skipLine(): void {
    while (this.at < this.text.length && this.code !== 10 && this.code !== 13) this.at++
  }

  /** A name of a type, field or macro; empty where there is none. */
  name(): string {
    const {text, at: start} = this
    let at = start
    while (isNameCode(text.charCodeAt(at))) at++
    this.at = at
    return text.slice(start, at)
  }

  /** A name in lower case; equal names are one string, so that a library keeps each but once. */
  lowerName(): string {
    const typed = this.name()
    const known = this.#names.get(typed)
    if (known !== undefined) return known
    const name = typed.toLowerCase()
    this.#names.set(typed, name)
    return name
  }

  /** One operand; `undefined` (and no step made) where none can be read. */
  operand(): Operand | undefined {
    const start = this.at
    const code = this.code
    if (code === 123) return this.#closed('braced', this.braces.close(start))
    if (code === 34) return this.#closed('quoted', this.#quote(start))
    const word = this.name()
    return word ? {kind: 'bare', start, end: this.at, from: start, to: this.at} : undefined
  }

  trouble(
    start: number,
    end: number,
    message: string,
    more: Pick<Trouble, 'actual' | 'expected'> = {}
  ): void {
    this.troubles.push({start, end, message, ...more})
  }

  #closed(kind: 'braced' | 'quoted', close: number): Operand | undefined {
    if (close < 0) return undefined
    const start = this.at
    this.at = close + 1
    return {kind, start, end: close + 1, from: start + 1, to: close}
  }

  /** Offset of the quote that ends a value: the first one outside braces; -1 where there is none. */
  #quote(start: number): number {
    for (let index = start + 1; index < this.text.length; index++) {
      const code = this.text.charCodeAt(index)
      if (code === 34) return index
      if (code === 125) return -1
      if (code === 123) {
        index = this.braces.close(index)
        if (index < 0) return -1
      }
    }
    return -1
  }
}
