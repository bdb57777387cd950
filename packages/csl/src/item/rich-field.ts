/**
 * Markup inside a field: `<i>`, `<b>`, `<sup>`, `<sub>`, `<sc>`, `<span class="nocase">`, quotation
 * marks and apostrophes; whatever does not pair up stays as typed.
 *
 * @example
 *   parseField('The <i>Iliad</i>') // a node of 'The ' and a node of 'Iliad' in italics
 */
import {type Look, node, type Out, rareNode} from '../tree/out.ts'

const italic: Look = {style: 'italic'}
const bold: Look = {weight: 'bold'}
const caps: Look = {variant: 'small-caps'}
const raised: Look = {align: 'sup'}
const lowered: Look = {align: 'sub'}

interface Frame {
  closer: string
  literal: string
  look?: Look
  nocase?: boolean
  quotes?: boolean
  /** The opening mark, where the author typed a directed one. */
  typed?: string
  kids: Out[]
}

/** Markup may be nested so deep; what would go deeper stays as typed. */
const maxDepth = 30

/** Spaces that French puts inside its quotation marks, and in titles that have them; they must not part from the marks. */
const spaced = /« | »/

const special = /[<"'’‘“”„]/
const token =
  /<(?:\/?(?:i|b|sup|sub|sc)|span class="nocase"|span style="font-variant: ?small-caps;"|\/span)>|["'’‘“”„]/g

const openers: Readonly<Record<string, Omit<Frame, 'literal' | 'kids'>>> = {
  '<i>': {closer: '</i>', look: italic},
  '<b>': {closer: '</b>', look: bold},
  '<sup>': {closer: '</sup>', look: raised, nocase: true},
  '<sub>': {closer: '</sub>', look: lowered, nocase: true},
  '<sc>': {closer: '</sc>', look: caps, nocase: true},
  '<span class="nocase">': {closer: '</span>', nocase: true},
  '<span style="font-variant:small-caps;">': {closer: '</span>', look: caps, nocase: true},
  '<span style="font-variant: small-caps;">': {closer: '</span>', look: caps, nocase: true},
  '“': {closer: '”', quotes: true, typed: '“'},
  '„': {closer: '“', quotes: true, typed: '„'}
}

/** The field as output; a string where it has no markup. */
export function parseField(source: string): Out {
  const text = spaced.test(source)
    ? source.replace(/« /g, '«\u202f').replace(/ ([:;!?»])/g, '\u202f$1')
    : source
  if (!special.test(text)) return text
  return new FieldParser(text).parse()
}

class FieldParser {
  private readonly stack: Frame[] = [{closer: '', literal: '', kids: []}]
  constructor(private readonly text: string) {}

  parse(): Out {
    let from = 0
    for (const match of this.text.matchAll(token)) {
      this.add(this.text.slice(from, match.index))
      this.token(match[0], match.index)
      from = match.index + match[0].length
    }
    this.add(this.text.slice(from))
    while (this.stack.length > 1) this.abandon()
    const {kids} = this.stack[0]!
    return rareNode(kids, {whole: true})
  }

  private token(text: string, index: number): void {
    if (text === '"' || text === "'" || text === '‘' || text === '’') {
      this.quote(text, index)
      return
    }
    if (this.close(text)) return
    const opener = openers[text]
    if (opener && this.stack.length < maxDepth) this.stack.push({...opener, literal: text, kids: []})
    else this.add(text)
  }

  private quote(text: string, index: number): void {
    const before = charBefore(this.text, index)
    const after = charAfter(this.text, index + 1)
    const closer = text === '‘' ? '’' : text
    const mayClose = text !== '‘' && before !== '' && !/[\s(]/.test(before) && !/[\p{L}\p{N}]/u.test(after)
    if (mayClose && this.close(closer)) return
    const mayOpen =
      text !== '’' &&
      (/^$|[\s(["“‘«/\-–—]/.test(before) || (before === "'" && text === '"')) &&
      after !== '' &&
      !/\s/.test(after)
    if (mayOpen && this.stack.length < maxDepth && !this.stack.some((frame) => frame.literal === text)) {
      this.stack.push({closer, literal: text, quotes: true, kids: [], ...(text === '‘' ? {typed: text} : {})})
    } else this.add(text === "'" ? '’' : text)
  }

  /** Closes the innermost frame that this closes, if any; what was opened after it stays as typed. */
  private close(closer: string): boolean {
    const at = this.stack.findLastIndex((frame) => frame.closer === closer)
    if (at < 1) return false
    while (this.stack.length > at + 1) this.abandon()
    const {kids, look, nocase, quotes, typed} = this.stack.pop()!
    const rare = {nocase, quotes, typed, field: true}
    this.stack.at(-1)!.kids.push(node(kids, look, undefined, undefined, undefined, rare))
    return true
  }

  private abandon(): void {
    const {literal, kids} = this.stack.pop()!
    this.add(literal === "'" ? '’' : literal)
    for (const kid of kids) typeof kid === 'string' ? this.add(kid) : this.stack.at(-1)!.kids.push(kid)
  }

  private add(text: string): void {
    if (text === '') return
    const {kids} = this.stack.at(-1)!
    const last = kids.at(-1)
    if (typeof last === 'string') kids[kids.length - 1] = last + text
    else kids.push(text)
  }
}

/** The visible character before, tags passed over. */
function charBefore(text: string, index: number): string {
  const before = text.slice(Math.max(0, index - 60), index).replace(/<[^<>]*>$/, '')
  return before.slice(-1)
}

function charAfter(text: string, index: number): string {
  return text
    .slice(index, index + 60)
    .replace(/^<[^<>]*>/, '')
    .slice(0, 1)
}
