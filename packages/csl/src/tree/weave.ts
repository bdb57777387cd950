/**
 * Weaves an output tree into settled text: punctuation that meets is merged, commas and periods move
 * into closing quotes where the locale wants that, quotes alternate, looks flip inside the same look.
 * One pass; each piece looks back at one character.
 *
 * @example
 *   weave({kids: ['Who?', '. ', 'Me']}, settings) // => [{type: 'text', value: 'Who? Me'}]
 */
import {marksFor, plainLook, type WholeLook} from './marks.ts'
import type {Node, Out} from './out.ts'
import {meeting} from './punctuation.ts'
import {hasSuperscript, splitSuperscripts} from './superscript.ts'
import {lastText, type Woven, type WovenText} from './woven.ts'

/** What the locale and the caller want. */
export interface WeaveSettings {
  punctuationInQuote: boolean
  /** Quotation marks: outer opening and closing, inner opening and closing. */
  quotes: readonly [string, string, string, string]
  /** Whether spans with variable and item are kept. */
  tagged: boolean
}

/** Settles the tree. */
export function weave(out: Out, settings: WeaveSettings): Woven[] {
  return new Weaver(settings).weave(out)
}

class Weaver {
  private readonly root: Woven[] = []
  private into: Woven[] = this.root
  private lastChar = ''
  /** Whether what is being written, and what was written last, is content rather than an affix or a delimiter. */
  private content = false
  private lastContent = false
  /** The first of the closing quotes just written, if nothing was written since. */
  private closer: WovenText | undefined
  private beforeCloser = ''
  /** Marks moved before those quotes so far. */
  private moved = 0
  /** The field being written, and the one the closing quotes belong to. */
  private field: Node | undefined
  /** The piece with a look of its own that was just written. */
  private fence: Node | undefined
  /** Whether a block beside the margin has been opened and nothing written in it. */
  private opensBeside = false
  /** Whether what is being written stands right beside that piece. */
  private beside = false
  private closerField: Node | undefined
  private depth = 0
  private look: WholeLook = plainLook
  private itemId: string | undefined

  constructor(private readonly settings: WeaveSettings) {}

  weave(out: Out): Woven[] {
    this.visit(out)
    return this.root
  }

  private visit(out: Out): void {
    if (typeof out === 'string') this.write(out)
    else this.node(out)
  }

  private node(node: Node): void {
    const {look, role, variable, rare} = node
    if (role === 'affix') this.closer = undefined
    if (look || rare || variable !== undefined || role === 'term' || role === 'value') this.special(node)
    else this.children(node)
  }

  /** A node that is more than its kids. */
  private special(node: Node): void {
    const {look, variable, rare} = node
    const {into, look: outer, field, itemId, content} = this
    if (isContent(node)) this.content = true
    if (rare?.itemId !== undefined) this.itemId = rare.itemId
    if (rare?.whole) this.field = node
    const display = rare?.display
    if (display && display !== 'right-inline') this.breakLine()
    this.opensBeside = display === 'right-inline' || this.opensBeside
    if (display !== undefined || (this.settings.tagged && variable !== undefined))
      this.enter({type: 'span', children: [], variable, itemId: this.itemId, display})
    if (rare?.url !== undefined) this.enter({type: 'link', url: rare.url, children: []})
    if (look) {
      const marks = marksFor(look, node, this.look)
      for (const mark of marks.list) this.enter({type: 'mark', mark, children: []})
      this.look = marks.look
    }
    if (rare?.quotes) this.quoted(node, rare.typed)
    else this.children(node)
    this.into = into
    this.look = outer
    this.field = field
    this.itemId = itemId
    this.content = content
    if (display && display !== 'left-margin') this.breakLine()
  }

  /** A piece with a look of its own keeps its last mark apart from what its neighbours bring. */
  private children({kids}: Node): void {
    for (let index = 0; index < kids.length; index++) {
      const kid = kids[index]!
      if (typeof kid === 'string') {
        this.beside = this.fence !== undefined
        this.write(kid)
        this.beside = false
        continue
      }
      this.node(kid)
      if ((kid.look !== undefined || kid.rare?.quotes) && !kid.rare?.field && isLeaf(kid)) this.fence = kid
    }
    this.fence = undefined
  }

  private breakLine(): void {
    this.lastChar = ''
    this.closer = undefined
  }

  private enter(container: Exclude<Woven, WovenText>): void {
    this.into.push(container)
    this.into = container.children
  }

  private quoted(node: Node, typed: string | undefined): void {
    const {quotes} = this.settings
    const asTyped = typed !== undefined && this.staysTyped(typed)
    const inner = this.depth % 2 === 1 ? 2 : 0
    const open = asTyped ? typed : quotes[inner]
    this.write(open)
    if (!asTyped) this.depth++
    for (let index = 0; index < node.kids.length; index++) this.visit(node.kids[index]!)
    if (!asTyped) this.depth--
    this.closeQuote(asTyped ? closing[typed]! : quotes[inner ? 3 : 1], endOfLook(node, this.into))
  }

  /** Directed marks stay as typed where the locale has others, and inner ones where they stand outside. */
  private staysTyped(typed: string): boolean {
    const {quotes} = this.settings
    return typed !== quotes[0] && !(typed === quotes[2] && this.depth > 0)
  }

  private closeQuote(mark: string, target: WovenText | undefined): void {
    const chained = this.closer
    const before = chained ? this.beforeCloser : this.lastChar
    const close: WovenText = {type: 'text', value: mark}
    this.into.push(close)
    this.lastChar = mark.slice(-1)
    if (!chained) this.moved = 0
    this.closer = chained ?? target ?? close
    this.closerField = this.field
    this.beforeCloser = before
  }

  private write(text: string): void {
    if (text === '') return
    let rest = text.includes('  ') ? keepSpaces(text) : text
    if (this.closer && !this.insideField()) rest = this.afterQuote(rest)
    if (rest === '') return
    if (opens(rest) && !(this.fence && this.fenced())) rest = this.meet(rest)
    this.fence = undefined
    if (this.opensBeside) rest = this.intoMargin(rest)
    if (rest === '') return
    this.closer = undefined
    if (hasSuperscript(rest)) this.raise(rest)
    else this.append(rest)
  }

  /** What is left of the text after quotes that were just closed. */
  private afterQuote(text: string): string {
    if (this.settings.punctuationInQuote) return this.intoQuote(text)
    return text[0] === '.' && this.endsBefore() ? text.slice(1) : text
  }

  /** Punctuation with which the block beside the margin begins closes the block in the margin. */
  private intoMargin(text: string): string {
    this.opensBeside = false
    const mark = /^[.,;:!?]+ ?/.exec(text)?.[0]
    const leaf = mark ? lastText(this.root) : undefined
    if (!mark || !leaf) return text
    leaf.value += mark.trimEnd()
    return text.slice(mark.length)
  }

  /** Whether the text in quotes ends with a mark that makes a period after them superfluous. */
  private endsBefore(): boolean {
    if (this.beforeCloser === '.') return true
    return (this.beforeCloser === '?' || this.beforeCloser === '!') && !(this.fence && this.beside)
  }

  /** Whether a piece with its own look keeps its last mark from meeting what follows. */
  private fenced(): boolean {
    return !this.beside || this.lastChar === '?' || this.lastChar === '!'
  }

  private insideField(): boolean {
    return this.field !== undefined && this.field === this.closerField
  }

  /** Unicode's superscript characters become the characters they raise. */
  private raise(text: string): void {
    for (const piece of splitSuperscripts(text)) {
      if (!piece.raised || this.look.align === 'sup') this.append(piece.text)
      else {
        this.into.push({type: 'mark', mark: 'sup', children: [{type: 'text', value: piece.text}]})
        this.lastChar = piece.text[piece.text.length - 1]!
      }
    }
  }

  private append(text: string): void {
    const last = this.into.at(-1)
    if (last?.type === 'text') last.value += text
    else this.into.push({type: 'text', value: text})
    this.lastChar = text[text.length - 1]!
    this.lastContent = this.content
  }

  /** Moves a comma or period before the closing quotes. */
  private intoQuote(text: string): string {
    const first = text[0]!
    if (first !== ',' && first !== '.') return text
    const merge = meeting(this.beforeCloser, first)
    if (merge !== 'first') {
      const {value} = this.closer!
      this.closer!.value = value.slice(0, this.moved) + first + value.slice(this.moved)
      this.moved++
      this.beforeCloser = first
    }
    return text.slice(1)
  }

  /** What is left of the text after its first character met the last one written. */
  private meet(text: string): string {
    const first = text[0]!
    if (this.lastChar === '') return text
    if (first === ' ' && isSpace(this.lastChar) && !this.content && !this.lastContent)
      return text.replace(/^ +/, '')
    const merge = meeting(this.lastChar, first)
    if (merge === 'first') return text.slice(1)
    if (merge === 'second') this.dropLast()
    return text
  }

  private dropLast(): void {
    const leaf = lastText(this.root)
    if (leaf) leaf.value = leaf.value.slice(0, -1)
  }
}

/** Where the whole text in quotes has one look, the place at its end: what moves into the quotes takes that look. */
function endOfLook(node: Node, into: ReadonlyArray<Woven>): WovenText | undefined {
  const [only] = node.kids
  const last = into.at(-1)
  if (
    node.rare?.field ||
    node.kids.length !== 1 ||
    typeof only === 'string' ||
    !only?.look ||
    only.rare?.field
  )
    return undefined
  if (last?.type !== 'mark') return undefined
  const end: WovenText = {type: 'text', value: ''}
  last.children.push(end)
  return end
}

/** Content of a field, a term or a label; its spaces stay. */
const isContent = ({variable, role}: Node): boolean =>
  (variable !== undefined && role !== 'date' && role !== 'substitute') || role === 'term' || role === 'value'

const closing: Readonly<Record<string, string>> = {'“': '”', '‘': '’', '„': '“'}

/** Whether the piece holds text alone, with or without markup of the field. */
const isLeaf = (node: Node): boolean =>
  node.kids.every((kid) => typeof kid === 'string' || kid.rare?.whole === true)

/** Of two spaces in one text the first does not break, so that HTML shows both. */
const keepSpaces = (text: string): string => text.replaceAll('  ', '\u00a0 ')

/** Whether the text begins with a mark or a space, which may meet what stands before. */
const opens = (text: string): boolean => ' .,:;!?'.includes(text[0]!)

const isSpace = (char: string) => char === ' ' || char === '\n'
