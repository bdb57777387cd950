/**
 * LaTeX as it stands in .bib fields → text with marks.
 *
 * @example
 *   readLatex('P{\\\'e}coud \\& {DNA}') // => ['Pécoud & ', {kind: 'nocase', children: ['DNA']}]
 */
import type {Inline, Marked, MarkKind} from './inline.ts'
import {readMath} from './math.ts'
import {accents, keepsCase, lastOf, marked, signs, silent, switches, symbols, transparent} from './symbols.ts'

/** What a reader of LaTeX asks of its surroundings. */
export interface LatexContext {
  /** A command that is not known; its argument is kept as text. */
  unknown?: ((command: string, offset: number) => void) | undefined
  /** `\bibstring{key}`: the words behind a key. */
  bibstring?: ((key: string) => string | undefined) | undefined
}

/** Whether a value has anything in it that is not plain text already. */
export function isPlain(source: string): boolean {
  const {length} = source
  if (length > 0 && (source.charCodeAt(0) === 32 || source.charCodeAt(length - 1) === 32)) return false
  for (let index = 0; index < length; index++) {
    const code = source.charCodeAt(index)
    if (code > 126 || isSpecial[code] === 0) continue
    const isAlone = code === 32 || code === 45 || code === 39
    if (!isAlone || source.charCodeAt(index + 1) === code) return false
  }
  return true
}

/** Groups inside each other that are still followed; deeper braces are dropped. */
const maxDepth = 100

/** Reads a value; unbalanced braces and unknown commands never stop it. Linear. */
export function readLatex(source: string, context: LatexContext = {}): Inline[] {
  const trimmed = source.trimEnd()
  if (isPlain(trimmed)) return trimmed === '' ? [] : [trimmed]
  const reader = new LatexReader(trimmed, context)
  return trim(reader.sequence(0, ''))
}

class LatexReader {
  readonly #source: string
  readonly #context: LatexContext
  at = 0

  constructor(source: string, context: LatexContext) {
    this.#source = source
    this.#context = context
  }

  get done(): boolean {
    return this.at >= this.#source.length
  }

  /** Up to the closing sign (which is left) or the end. */
  sequence(depth: number, close: string): Inline[] {
    const out = new Out()
    const source = this.#source
    const stop = close === '' ? -1 : close.charCodeAt(0)
    let plain = this.at
    for (let index = plain; index < source.length; index++) {
      const code = source.charCodeAt(index)
      if (code > 126 || isSpecial[code] === 0) continue
      if (code === 32 && !isBlankCode(source.charCodeAt(index + 1))) continue
      if (code === 45 && source.charCodeAt(index + 1) !== 45) continue
      this.at = index
      if (index > plain) out.text(source.slice(plain, index))
      plain = index
      if (code === stop) break
      if (code === 125) this.at++
      else this.#special(code, out, depth)
      plain = this.at
      index = plain - 1
    }
    if (this.at <= plain && source.charCodeAt(plain) !== stop) this.at = source.length
    if (this.at > plain) out.text(source.slice(plain, this.at))
    return out.finish()
  }

  #special(code: number, out: Out, depth: number): void {
    if (code === 92) this.#command(out, depth)
    else if (code === 123) this.#group(out, depth)
    else if (code === 36) this.#math(out)
    else if (code === 45) out.text(dashes[this.#run('-', 3) - 1]!)
    else if (code === 39) this.#apostrophe(out)
    else if (code === 96) {
      if (this.#run('`', 2) === 2) out.open('“', '”')
      else out.open('‘', '’')
    } else if (code === 126) {
      this.at++
      out.text('\u00a0')
    } else this.#space(out)
  }

  /** `''` closes a quotation; a single one does where `` ` `` opened one, and is an apostrophe elsewhere. */
  #apostrophe(out: Out): void {
    const count = this.#run("'", 2)
    if (count === 2) out.close('”')
    else if (out.awaits('’') && !isLetter(this.#source[this.at])) out.close('’')
    else out.text("'")
  }

  #space(out: Out): void {
    this.#blanks()
    out.space()
  }

  /** How often a sign stands here, up to a limit; all of them are passed. */
  #run(sign: string, limit: number): number {
    let count = 0
    while (count < limit && this.#source[this.at] === sign) {
      count++
      this.at++
    }
    return count
  }

  #group(out: Out, depth: number): void {
    this.at++
    if (depth >= maxDepth) return
    const start = this.at
    const plain = this.#plainGroup()
    if (plain !== undefined) {
      if (plain !== '') out.node(plain)
      return
    }
    const inside = this.sequence(depth + 1, '}')
    this.at++
    if (inside.length === 0) return
    out.node({kind: isSpecialCharacter(this.#source, start, inside) ? 'keep' : 'nocase', children: inside})
  }

  /** `{DNA}` and `{\"o}`, which most groups are, read without a search; `undefined` where it is another. */
  #plainGroup(): Marked | '' | undefined {
    const source = this.#source
    if (source.charCodeAt(this.at) === 92) return this.#accented()
    for (let index = this.at; index < source.length; index++) {
      const code = source.charCodeAt(index)
      if (code > 126 || isSpecial[code] === 0) continue
      if (code === 32 && !isBlankCode(source.charCodeAt(index + 1))) continue
      if (code !== 125) return undefined
      const text = source.slice(this.at, index)
      this.at = index + 1
      return text === '' ? '' : {kind: 'nocase', children: [text]}
    }
    return undefined
  }

  /** A sign for an accent and one letter: `\"o}`. */
  #accented(): Marked | undefined {
    const source = this.#source
    if (source.charCodeAt(this.at + 3) !== 125) return undefined
    const sign = source[this.at + 1]!
    const letter = source[this.at + 2]
    if (isLetter(sign) || !isLetter(letter)) return undefined
    const mark = accents.get(sign)
    if (mark === undefined) return undefined
    this.at += 4
    return {kind: 'keep', children: [(letter + mark).normalize('NFC')]}
  }

  #math(out: Out): void {
    const width = this.#source[this.at + 1] === '$' ? 2 : 1
    const fence = '$'.repeat(width)
    let end = this.#source.indexOf(fence, this.at + width)
    while (end > 0 && this.#source[end - 1] === '\\') end = this.#source.indexOf(fence, end + 1)
    if (end < 0) {
      this.at += width
      out.text(fence)
    } else {
      this.#formula(this.#source.slice(this.at + width, end), out)
      this.at = end + width
    }
  }

  #formula(formula: string, out: Out): void {
    const read = readMath(formula.trim())
    if (read) out.node({kind: 'keep', children: read})
    else out.node({kind: 'keep', children: [`$${formula}$`]})
  }

  #command(out: Out, depth: number): void {
    const start = this.at
    const name = this.#name()
    const symbol = symbols.get(name)
    if (name.length === 1 && !isLetter(name)) this.#sign(name, out, depth)
    else if (accents.has(name) && !this.#atWordEnd(name)) this.#accent(name, out, depth)
    else if (symbol === undefined) this.#word(name, start, out, depth)
    else {
      this.#afterWord()
      out.text(symbol)
    }
  }

  /** `\c` and its like need something to stand on. */
  #atWordEnd(name: string): boolean {
    const next = this.#source[this.at]
    return next === undefined || (name.length === 1 && next === '}')
  }

  #name(): string {
    const start = ++this.at
    while (isLetterCode(this.#source.charCodeAt(this.at))) this.at++
    if (this.at === start) this.at++
    return this.#source.slice(start, this.at)
  }

  #sign(sign: string, out: Out, depth: number): void {
    const text = signs.get(sign)
    if (sign === '(' || sign === '[') this.#displayed(sign === '(' ? '\\)' : '\\]', out)
    else if (accents.has(sign)) this.#accent(sign, out, depth)
    else if (text === ' ' && sign !== ' ') this.#space(out)
    else out.text(text ?? sign)
  }

  #displayed(close: string, out: Out): void {
    const end = this.#source.indexOf(close, this.at)
    if (end < 0) return
    const formula = this.#source.slice(this.at, end)
    this.#formula(formula, out)
    this.at = end + 2
  }

  /** The mark goes behind the first character of what it stands on. */
  #accent(name: string, out: Out, depth: number): void {
    this.#blanks()
    const mark = accents.get(name)!
    const base = plainText(this.#argument(depth)).replace('ı', 'i').replace('ȷ', 'j')
    const first = String.fromCodePoint(base.codePointAt(0) ?? 0x20)
    if (base === '') out.text(spacing.get(name) ?? '')
    else out.text((first + mark).normalize('NFC') + base.slice(first.length))
  }

  /** A group, a command or one character. */
  #argument(depth: number): ReadonlyArray<Inline> {
    const sign = this.#source[this.at]
    if (sign === undefined || sign === '}') return []
    const out = new Out()
    if (sign === '{') {
      this.at++
      if (depth >= maxDepth) return []
      const inside = this.sequence(depth + 1, '}')
      this.at++
      return inside
    }
    if (sign === '\\' && depth < maxDepth) this.#command(out, depth + 1)
    else {
      const character = String.fromCodePoint(this.#source.codePointAt(this.at)!)
      this.at += character.length
      out.text(character)
    }
    return out.finish()
  }

  #word(name: string, start: number, out: Out, depth: number): void {
    if (this.#source[this.at] === '*') this.at++
    const kind = marked.get(name)
    const drop = silent.get(name)
    if (kind) this.#marked(kind, keepsCase.has(name), out, depth)
    else if (switches.has(name)) this.#switch(switches.get(name), out, depth)
    else if (drop !== undefined) this.#skip(drop)
    else if (name === 'url') this.#verbatim(out)
    else if (name === 'bibstring' || name === 'bibcpstring') this.#bibstring(out)
    else if (name === 'char') this.#char(out)
    else if (name === 'uppercase' || name === 'MakeUppercase') this.#uppercase(out, depth)
    else this.#passOn(name, start, out, depth)
  }

  #marked(kind: MarkKind, keep: boolean, out: Out, depth: number): void {
    this.#optional()
    this.#blanks()
    const children = this.#argument(depth)
    if (children.length > 0) out.node({kind, children: keep ? [{kind: 'keep', children}] : children})
  }

  /** The (last) argument, where there is one in braces, as it is; a command that is not known is reported. */
  #passOn(name: string, start: number, out: Out, depth: number): void {
    const count = lastOf.get(name)
    if (count !== undefined) this.#skip(count - 1)
    else if (!transparent.has(name)) this.#context.unknown?.(`\\${name}`, start)
    this.#afterWord()
    this.#optional()
    if (this.#source[this.at] !== '{' || depth >= maxDepth) return
    this.at++
    for (const inline of this.sequence(depth + 1, '}')) out.add(inline)
    this.at++
  }

  #switch(kind: MarkKind | undefined, out: Out, depth: number): void {
    this.#afterWord()
    if (depth >= maxDepth) return
    const rest = this.sequence(depth + 1, depth === 0 ? '' : '}')
    if (kind) out.node({kind, children: rest})
    else for (const inline of rest) out.add(inline)
  }

  #verbatim(out: Out): void {
    this.#blanks()
    out.text(this.#raw().replace(/\\([%#_&~{}])/g, '$1'))
  }

  #bibstring(out: Out): void {
    this.#blanks()
    const key = this.#raw()
    out.text(this.#context.bibstring?.(key) ?? key)
  }

  #char(out: Out): void {
    const code = /\s{0,9}(?:"([0-9A-Fa-f]{1,6})|(\d{1,7})) ?/y
    code.lastIndex = this.at
    const match = code.exec(this.#source)
    const point = match?.[1] ? Number.parseInt(match[1], 16) : Number(match?.[2] ?? Number.NaN)
    if (match) this.at = code.lastIndex
    if (point > 0 && point <= 0x10ffff) out.text(String.fromCodePoint(point))
  }

  #uppercase(out: Out, depth: number): void {
    this.#blanks()
    out.text(plainText(this.#argument(depth)).toUpperCase())
  }

  /** Passes arguments over. */
  #skip(count: number): void {
    this.#afterWord()
    for (let index = 0; index < count; index++) {
      this.#optional()
      this.#blanks()
      if (this.#source[this.at] === '{') this.#raw()
    }
  }

  /** The inside of a group, untouched. */
  #raw(): string {
    if (this.#source[this.at] !== '{') return ''
    const start = ++this.at
    let depth = 1
    while (!this.done) {
      const sign = this.#source[this.at++]
      if (sign === '{') depth++
      else if (sign === '}' && --depth === 0) return this.#source.slice(start, this.at - 1)
    }
    return this.#source.slice(start)
  }

  /** `[…]`, passed over. */
  #optional(): void {
    if (this.#source[this.at] !== '[') return
    const end = this.#source.slice(this.at, this.at + 200).indexOf(']')
    if (end > 0) this.at += end + 1
  }

  /** White space behind a command of letters belongs to it; so does an empty group. */
  #afterWord(): void {
    this.#blanks()
    if (this.#source[this.at] === '{' && this.#source[this.at + 1] === '}') this.at += 2
  }

  #blanks(): void {
    while (isBlankCode(this.#source.charCodeAt(this.at))) this.at++
  }
}

/** 1 for the signs that are more than text. */
const isSpecial = new Uint8Array(127)
for (const sign of "\\{}$~-`' \n\r\t") isSpecial[sign.charCodeAt(0)] = 1

function isBlankCode(code: number): boolean {
  return code === 32 || code === 10 || code === 13 || code === 9
}

const dashes = ['-', '–', '—'] as const

/** What an accent is without a letter. */
const spacing: ReadonlyMap<string, string> = new Map([
  ['^', '^'],
  ['~', '~'],
  ['"', '¨'],
  ["'", '´'],
  ['`', '`']
])

/** Collects text and nodes; white space is single. */
class Out {
  #inlines: Inline[] | undefined
  #text = ''
  #awaited: string[] | undefined

  text(text: string): void {
    this.#text += text
  }

  space(): void {
    const last = this.#text.at(-1)
    if (last !== ' ') this.#text += ' '
  }

  open(sign: string, close: string): void {
    this.#text += sign
    this.#awaited ??= []
    this.#awaited.push(close)
  }

  awaits(close: string): boolean {
    return this.#awaited !== undefined && this.#awaited.at(-1) === close
  }

  close(sign: string): void {
    if (this.awaits(sign)) this.#awaited!.pop()
    this.#text += sign
  }

  node(node: Marked): void {
    this.#flush()
    this.#push(node)
  }

  add(inline: Inline): void {
    if (typeof inline === 'string') this.#text += inline
    else this.node(inline)
  }

  finish(): Inline[] {
    this.#flush()
    return this.#inlines ?? []
  }

  #flush(): void {
    if (this.#text !== '') this.#push(this.#text)
    this.#text = ''
  }

  #push(inline: Inline): void {
    if (this.#inlines) this.#inlines.push(inline)
    else this.#inlines = [inline]
  }
}

/** `{\'E}` and `{\ss}`: BibTeX’s “special characters”, which no one meant to protect. */
function isSpecialCharacter(source: string, start: number, inside: ReadonlyArray<Inline>): boolean {
  return (
    source[start] === '\\' &&
    inside.length === 1 &&
    typeof inside[0] === 'string' &&
    [...inside[0]].length <= 2
  )
}

/** Marked text without its marks. */
export function plainText(inlines: ReadonlyArray<Inline>): string {
  return inlines.map((inline) => (typeof inline === 'string' ? inline : plainText(inline.children))).join('')
}

function trim(inlines: Inline[]): Inline[] {
  const first = inlines[0]
  if (typeof first === 'string' && first.charCodeAt(0) === 32) inlines[0] = first.replace(/^ +/, '')
  const last = inlines.at(-1)
  if (typeof last === 'string') inlines[inlines.length - 1] = last.trimEnd()
  return inlines[0] === '' || inlines.at(-1) === '' ? inlines.filter((inline) => inline !== '') : inlines
}

function isLetter(sign: string | undefined): boolean {
  return sign !== undefined && isLetterCode(sign.charCodeAt(0))
}

function isLetterCode(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
}
