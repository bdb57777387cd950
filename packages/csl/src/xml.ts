/**
 * A small strict XML reader: elements, attributes, text; no document types, no entities but the five
 * of XML and character references; bounded depth and size.
 *
 * @example
 *   parseXml('<a b="1"><c/></a>').children[0]?.name // => 'c'
 */
import {CslError} from './error.ts'

/** An element; `text` is its own character data, joined. */
export interface XmlElement {
  /** Name without namespace prefix. */
  name: string
  attributes: ReadonlyMap<string, string>
  children: XmlElement[]
  text: string
  /** Where its `<` stands, in UTF-16 code units. */
  offset: number
}

const maxDepth = 200
const maxElements = 200_000
const nameEnd = /[\s/>=]/
const entities: ReadonlyMap<string, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"]
])

/** @throws {CslError} `invalid-xml` with line and column. */
export function parseXml(source: string): XmlElement {
  return new Reader(source).document()
}

/** Line and column, from 1, of an offset. */
export function pointAt(source: string, offset: number): {line: number; column: number} {
  let line = 1
  let start = 0
  for (let at = source.indexOf('\n'); at !== -1 && at < offset; at = source.indexOf('\n', at + 1)) {
    line++
    start = at + 1
  }
  return {line, column: offset - start + 1}
}

class Reader {
  private at = 0
  private count = 0
  constructor(private readonly source: string) {
    if (source.charCodeAt(0) === 0xfeff) this.at = 1
  }

  document(): XmlElement {
    const stack: XmlElement[] = []
    let root: XmlElement | undefined
    const {source} = this
    while (this.at < source.length) {
      const open = source.indexOf('<', this.at)
      const end = open === -1 ? source.length : open
      if (end > this.at) this.characters(stack.at(-1), this.at, end)
      if (open === -1) break
      this.at = open
      if (source.startsWith('<!--', open)) this.skip('-->', 4)
      else if (source.startsWith('<![CDATA[', open)) this.cdata(stack.at(-1))
      else if (source.startsWith('<?', open)) this.skip('?>', 2)
      else if (source.startsWith('<!', open)) this.fail('Unexpected document type, expected an element')
      else if (source[open + 1] === '/') this.close(stack)
      else {
        const {element, empty} = this.open()
        const parent = stack.at(-1)
        if (parent) parent.children.push(element)
        else if (root) this.fail(`Unexpected second root element \`${element.name}\``, open)
        else root = element
        if (!empty) stack.push(element)
        if (stack.length > maxDepth) this.fail('Unexpected depth of nesting', open)
      }
    }
    const unclosed = stack.at(-1)
    if (unclosed) this.fail(`Unexpected end, expected \`</${unclosed.name}>\``, unclosed.offset)
    if (!root) this.fail('Unexpected end, expected an element', 0)
    return root
  }

  private characters(parent: XmlElement | undefined, from: number, to: number): void {
    const raw = this.source.slice(from, to)
    if (parent) parent.text += this.decode(raw, from)
    else if (raw.trim() !== '') this.fail('Unexpected text outside the root element', from)
    this.at = to
  }

  private cdata(parent: XmlElement | undefined): void {
    const start = this.at + 9
    this.skip(']]>', 9)
    if (parent) parent.text += this.source.slice(start, this.at - 3)
  }

  private skip(closer: string, from: number): void {
    const end = this.source.indexOf(closer, this.at + from)
    if (end === -1) this.fail(`Unexpected end, expected \`${closer}\``)
    this.at = end + closer.length
  }

  private close(stack: XmlElement[]): void {
    const end = this.source.indexOf('>', this.at)
    const name = local(this.source.slice(this.at + 2, end === -1 ? undefined : end).trim())
    const element = stack.pop()
    if (end === -1 || element?.name !== name) {
      this.fail(`Unexpected \`</${name}>\`${element ? `, expected \`</${element.name}>\`` : ''}`)
    }
    this.at = end + 1
  }

  private open(): {element: XmlElement; empty: boolean} {
    const offset = this.at
    if (++this.count > maxElements) this.fail('Unexpected number of elements')
    this.at++
    const name = local(this.name())
    const attributes = new Map<string, string>()
    const element: XmlElement = {name, attributes, children: [], text: '', offset}
    for (;;) {
      this.space()
      const char = this.source[this.at]
      if (char === '>') {
        this.at++
        return {element, empty: false}
      }
      if (char === '/' && this.source[this.at + 1] === '>') {
        this.at += 2
        return {element, empty: true}
      }
      this.attribute(attributes)
    }
  }

  private attribute(attributes: Map<string, string>): void {
    const start = this.at
    const name = this.name()
    this.space()
    if (this.source[this.at] !== '=') this.fail('Unexpected character, expected `=`')
    this.at++
    this.space()
    const quote = this.source[this.at]
    if (quote !== '"' && quote !== "'") this.fail('Unexpected character, expected a quoted value')
    const from = this.at + 1
    const end = this.source.indexOf(quote, from)
    if (end === -1) this.fail(`Unexpected end, expected \`${quote}\``)
    if (attributes.has(name)) this.fail(`Unexpected second attribute \`${name}\``, start)
    attributes.set(name, this.decode(this.source.slice(from, end), from))
    this.at = end + 1
  }

  private name(): string {
    const start = this.at
    while (this.at < this.source.length && !nameEnd.test(this.source[this.at]!)) this.at++
    if (this.at === start || this.at >= this.source.length) this.fail('Unexpected character, expected a name')
    return this.source.slice(start, this.at)
  }

  private space(): void {
    while (this.source.charCodeAt(this.at) <= 32) this.at++
    if (this.at >= this.source.length) this.fail('Unexpected end inside a tag')
  }

  private decode(raw: string, offset: number): string {
    if (!raw.includes('&')) return raw
    return raw.replace(/&([^;&\s]{1,12});|&/g, (whole, name: string | undefined, index: number) => {
      const known = name === undefined ? undefined : (entities.get(name) ?? reference(name))
      if (known === undefined) this.fail(`Unexpected entity \`${whole}\`, expected \`&amp;\``, offset + index)
      return known
    })
  }

  private fail(message: string, offset = this.at): never {
    const {line, column} = pointAt(this.source, Math.min(offset, this.source.length))
    throw new CslError('invalid-xml', message, line, column)
  }
}

function reference(name: string): string | undefined {
  const match = /^#(?:x([0-9a-f]{1,6})|(\d{1,7}))$/i.exec(name)
  if (!match) return undefined
  const code = match[1] ? Number.parseInt(match[1], 16) : Number(match[2])
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined
}

function local(name: string): string {
  const colon = name.indexOf(':')
  return colon === -1 ? name : name.slice(colon + 1)
}
