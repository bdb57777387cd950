/**
 * The words, numbers and marks of a text, with their places: what the grammar of citations reads.
 *
 * @example
 *   tokensOf('(Weitzer, 2015a)').map((token) => token.text) // => ['(', 'Weitzer', ',', '2015a', ')']
 */
import {fold} from './fold.ts'
import {linkEnd} from './links.ts'
import type {Range} from './mask.ts'
import {dropped, opaque, skipped} from './mask-classes.ts'

/**
 * * `'word'` — letters, with hyphens and apostrophes inside: `Rimmon-Kenan`, `O’Connor`.
 * * `'number'` — digits, with letters glued to them: `2015`, `2015a`, `34ff`.
 * * `'mark'` — one character of punctuation.
 * * `'link'` — a URL, a domain, a DOI or a mail address.
 * * `'other'` — something that is not prose: code, a formula.
 */
export type TokenType = 'word' | 'number' | 'mark' | 'link' | 'other'

/** A token; `text` is what stands at `start` to `end`, without dropped characters. */
export interface Token extends Range {
  type: TokenType
  text: string
  /** The text without case and diacritics. */
  fold: string
  /** * `0` — glued to the token before; `1` — a space or a line end between; `2` — a new paragraph, cell or list item. */
  gap: 0 | 1 | 2
}

const letter = /\p{L}/u
const wordPart = /[\p{L}\p{M}\p{N}\u00ad]/u
const space = /\s/

const isLetter = (character: string): boolean => {
  const code = character.charCodeAt(0)
  if (code < 128) return (code > 64 && code < 91) || (code > 96 && code < 123)
  return letter.test(character)
}
const isDigit = (code: number): boolean => code > 47 && code < 58
const isWordPart = (character: string | undefined): boolean => {
  if (character === undefined) return false
  const code = character.charCodeAt(0)
  return code < 128 ? isDigit(code) || isLetter(character) : wordPart.test(character)
}
const joiners = new Set(["'", '’', 'ʼ', '-', '‐', '‑'])

/** Reads all tokens; linear in the length of the text. */
export function tokensOf(text: string, classes: Uint8Array): Token[] {
  return new Reader(text, classes).read()
}

class Reader {
  private readonly text: string
  private readonly classes: Uint8Array
  private readonly tokens: Token[] = []
  private gap: 0 | 1 | 2 = 2
  private at = 0

  constructor(text: string, classes: Uint8Array) {
    this.text = text
    this.classes = classes
  }

  read(): Token[] {
    while (this.at < this.text.length) this.step()
    return this.tokens
  }

  private step(): void {
    const kind = this.classes[this.at]
    const character = this.text[this.at]!
    if (kind === skipped) this.skip()
    else if (kind === dropped) this.at++
    else if (kind === opaque) this.other()
    else if (character === '\n') this.lineEnd()
    else if (space.test(character) || character === '\u200b' || character === '\ufeff') this.space()
    else this.visible(character)
  }

  private space(): void {
    if (this.gap === 0) this.gap = this.text[this.at] === '\t' ? 2 : 1
    this.at++
  }

  private skip(): void {
    while (this.classes[this.at] === skipped) this.at++
    this.gap = 2
  }

  private other(): void {
    const start = this.at
    while (this.classes[this.at] === opaque) this.at++
    this.push('other', start, this.at)
  }

  private lineEnd(): void {
    if (this.gap === 0) this.gap = 1
    this.at++
    if (startsBlock(this.text, this.at)) this.gap = 2
  }

  private visible(character: string): void {
    const link = linkEnd(this.text, this.at)
    if (link > this.at) this.push('link', this.at, link)
    else if (isLetter(character)) this.push('word', this.at, this.wordEnd(this.at))
    else if (isDigit(character.charCodeAt(0))) this.push('number', this.at, this.numberEnd(this.at))
    else this.push('mark', this.at, this.at + (character.codePointAt(0)! > 0xffff ? 2 : 1))
  }

  private wordEnd(start: number): number {
    let end = start + 1
    while (end < this.text.length) {
      if (this.classes[end] !== 0) break
      const character = this.text[end]!
      if (isWordPart(character)) end++
      else if (joiners.has(character) && isWordPart(this.text[end + 1])) end += 2
      else break
    }
    return end
  }

  private numberEnd(start: number): number {
    let end = start + 1
    while (end < this.text.length && this.classes[end] === 0 && isWordPart(this.text[end])) end++
    return end
  }

  private push(type: TokenType, start: number, end: number): void {
    const text = this.text.slice(start, end)
    this.tokens.push({type, text, fold: type === 'mark' ? text : fold(text), start, end, gap: this.gap})
    this.gap = 0
    this.at = end
  }
}

const blockStart = /^[ \t]*(?:$|\n|#{1,6} |[-*+•▪–] |\d{1,3}[.)] |\||\[\^|\r?\n)/

/** Whether a line starts a block of its own: after an empty line, a heading, a list item, a row. */
function startsBlock(text: string, at: number): boolean {
  return (
    at >= text.length ||
    blockStart.test(text.slice(at, at + 40)) ||
    /^[ \t\r]*\n/.test(text.slice(at, at + 200))
  )
}
