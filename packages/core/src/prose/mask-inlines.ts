/** Inline marks of a Markdown text that are no prose: code, formulas, HTML tags, targets of links, emphasis marks. */
import {dropped, opaque, prose} from './mask-classes.ts'

const letterOrDigit = /[\p{L}\p{N}]/u

/** Marks them in `classes`; what a block has claimed is left alone. */
export function maskInlines(text: string, classes: Uint8Array): void {
  const marker = new Marker(text, classes)
  for (let at = 0; at < text.length; ) at = classes[at] === prose ? marker.step(at) : at + 1
}

/** Looks at one character after another; every step looks ahead no further than the end of its line. */
class Marker {
  private readonly text: string
  private readonly classes: Uint8Array
  private lineEnd = -1

  constructor(text: string, classes: Uint8Array) {
    this.text = text
    this.classes = classes
  }

  /** The next place to look at. */
  step(at: number): number {
    switch (this.text.charCodeAt(at)) {
      case 42: // *
      case 95: // _
      case 126: // ~
        return this.emphasis(at)
      case 96: // `
        return this.span(at, '`', opaque)
      case 36: // $
        return this.formula(at)
      case 60: // <
        return this.angle(at)
      case 91: // [
        return this.bracket(at)
      case 93: // ]
        return this.target(at)
      case 38: // &
        return this.entity(at)
      case 92: // \
        return this.escape(at)
      default:
        return at + 1
    }
  }

  private mark(start: number, end: number, value: number): number {
    this.classes.fill(value, start, end)
    return end
  }

  private endOfLine(at: number): number {
    if (this.lineEnd < at) {
      const found = this.text.indexOf('\n', at)
      this.lineEnd = found < 0 ? this.text.length : found
    }
    return this.lineEnd
  }

  /** Index of `wanted` on this line, or -1. A line is searched once for each opening mark that has a close. */
  private find(wanted: string, from: number): number {
    const end = Math.min(this.endOfLine(from), from + 1000)
    const found = this.text.slice(from, end).indexOf(wanted)
    return found < 0 ? -1 : from + found
  }

  private emphasis(at: number): number {
    const mark = this.text[at]!
    let end = at + 1
    while (this.text[end] === mark) end++
    const before = this.text[at - 1] ?? ' '
    const after = this.text[end] ?? ' '
    const inWord = letterOrDigit.test(before) && letterOrDigit.test(after)
    const alone = /\s/.test(before) && /\s/.test(after)
    const keeps = alone || (mark === '_' && inWord) || (mark === '~' && end - at === 1)
    return keeps ? end : this.mark(at, end, dropped)
  }

  private span(at: number, mark: string, value: number): number {
    let end = at
    while (this.text[end] === mark) end++
    const run = this.text.slice(at, end)
    const close = this.find(run, end)
    return close < 0 ? end : this.mark(at, close + run.length, value)
  }

  private formula(at: number): number {
    if (this.text[at + 1] === '$') return this.span(at, '$', opaque)
    if (/[\s\d]/.test(this.text[at + 1] ?? ' ')) return at + 1
    const close = this.find('$', at + 1)
    if (close < 0 || /\s/.test(this.text[close - 1]!) || /\d/.test(this.text[close + 1] ?? '')) return at + 1
    return this.mark(at, close + 1, opaque)
  }

  /** A tag is dropped, a link in angle brackets is left to the reader of links. */
  private angle(at: number): number {
    const next = this.text[at + 1] ?? ''
    if (!/[a-zA-Z/!]/.test(next)) return at + 1
    const close = this.find('>', at + 1)
    if (close < 0) return at + 1
    const inner = this.text.slice(at + 1, close)
    if (/^(?:https?|ftp|mailto):/i.test(inner)) return this.mark(at, at + 1, dropped)
    return this.mark(at, close + 1, dropped)
  }

  /** Keys `[@a; @b]` and footnote marks `[^1]`. */
  private bracket(at: number): number {
    if (this.text[at + 1] === '^') {
      const close = this.find(']', at)
      if (close > 0 && this.text[close + 1] !== ':') return this.mark(at, close + 1, dropped)
      return at + 1
    }
    const head = this.text.slice(at + 1, at + 200)
    const key = /^[^\][\n@]{0,80}?-?@[\p{L}\p{N}_{]/u.test(head)
    const close = key ? this.find(']', at) : -1
    return close > 0 ? this.mark(at, close + 1, opaque) : at + 1
  }

  /** The target of a link, and the bracket that opened its text. */
  private target(at: number): number {
    const open = this.text[at + 1]
    if (open !== '(' && open !== '[') return at + 1
    const close = this.find(open === '(' ? ')' : ']', at + 2)
    if (close < 0 || (open === '(' && !this.isTarget(at + 2, close))) return at + 1
    const start = this.openingBracket(at)
    if (start < 0) return at + 1
    if (this.text[start - 1] === '!') return this.mark(start - 1, close + 1, opaque)
    this.mark(start, start + 1, dropped)
    return this.mark(at, close + 1, dropped)
  }

  private isTarget(start: number, end: number): boolean {
    const target = this.text.slice(start, end).trim()
    return /^(?:[#./]|<|\w+:|[\w.-]+\.\w+|$)/.test(target) && !/^\d{4}/.test(target)
  }

  private openingBracket(at: number): number {
    for (let back = at - 1; back >= 0 && at - back < 1000; back--) {
      const character = this.text[back]
      if (character === '[' && this.classes[back] === prose) return back
      if (character === ']' || (character === '\n' && this.text[back - 1] === '\n')) return -1
    }
    return -1
  }

  /** `&amp;` is read as `&`, `&nbsp;` as nothing. */
  private entity(at: number): number {
    if (this.text.startsWith('amp;', at + 1)) return this.mark(at + 1, at + 5, dropped)
    return this.text.startsWith('nbsp;', at + 1) ? this.mark(at, at + 6, dropped) : at + 1
  }

  private escape(at: number): number {
    return /[!-/:-@[-`{-~]/.test(this.text[at + 1] ?? '') ? this.mark(at, at + 1, dropped) + 1 : at + 1
  }
}
