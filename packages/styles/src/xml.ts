/**
 * The little XML that CSL files need: one pass over the text, token by token; entities stay as written.
 *
 * @example
 *   [...xmlTokens('<a b="1">x</a>')].map((token) => token.kind) // => ['open', 'text', 'close']
 */
import {SitasiError} from './error.ts'

/** A piece of an XML file. Comments, declarations and processing instructions are passed over. */
export interface XmlToken {
  /**
   * * `'open'` — `<name attributes>`
   * * `'empty'` — `<name attributes/>`
   * * `'close'` — `</name>`
   * * `'text'` — characters between tags, entities as written
   */
  kind: 'open' | 'empty' | 'close' | 'text'
  /** Element's name; empty for text. */
  name: string
  /** Attributes as written for tags, the characters for text. */
  value: string
  /** Where the token begins. */
  start: number
  /** Where the token ends. */
  end: number
}

const passedOver: ReadonlyArray<readonly [open: string, close: string]> = [
  ['<!--', '-->'],
  ['<?', '?>'],
  ['<!DOCTYPE', '>']
]
const cdata = {open: '<![CDATA[', close: ']]>'}

/** Tokens of a file; throws `not-csl` where a tag is never closed. */
export function* xmlTokens(xml: string): Generator<XmlToken, void> {
  let at = 0
  while (at < xml.length) {
    if (xml[at] !== '<') {
      const next = xml.indexOf('<', at)
      const end = next === -1 ? xml.length : next
      yield {kind: 'text', name: '', value: xml.slice(at, end), start: at, end}
      at = end
    } else if (xml.startsWith(cdata.open, at)) {
      const close = endOf(xml, cdata.close, at)
      const value = escapeXml(xml.slice(at + cdata.open.length, close - cdata.close.length))
      yield {kind: 'text', name: '', value, start: at, end: close}
      at = close
    } else {
      const silent = passedOver.find(([open]) => xml.startsWith(open, at))
      const end = silent ? endOf(xml, silent[1], at) : tagEnd(xml, at)
      if (!silent) yield tag(xml, at, end)
      at = end
    }
  }
}

function tag(xml: string, start: number, end: number): XmlToken {
  if (xml[start + 1] === '/') {
    return {kind: 'close', name: xml.slice(start + 2, end - 1).trim(), value: '', start, end}
  }
  const empty = xml[end - 2] === '/'
  const inner = xml.slice(start + 1, empty ? end - 2 : end - 1)
  const space = inner.search(/\s/)
  const name = space === -1 ? inner : inner.slice(0, space)
  const value = space === -1 ? '' : inner.slice(space).trim()
  return {kind: empty ? 'empty' : 'open', name, value, start, end}
}

function endOf(xml: string, close: string, from: number): number {
  const at = xml.indexOf(close, from)
  if (at === -1) throw notCsl(`Unexpected end of file, expected \`${close}\``)
  return at + close.length
}

/** End of a tag: the first `>` outside quotes. */
function tagEnd(xml: string, from: number): number {
  let quote = ''
  for (let at = from + 1; at < xml.length; at++) {
    const character = xml[at]!
    if (quote) quote = character === quote ? '' : quote
    else if (character === '"' || character === "'") quote = character
    else if (character === '>') return at + 1
  }
  throw notCsl('Unexpected end of file, expected `>`')
}

/** Throws `not-csl` where tags are not nested: a file that was cut off, or is no XML. */
export function checkNesting(xml: string): void {
  const open: Array<string> = []
  for (const {kind, name} of xmlTokens(xml)) {
    if (kind === 'open') open.push(name)
    else if (kind === 'close' && open.pop() !== name) throw notCsl(`Unexpected \`</${name}>\``)
  }
  if (open.length > 0) throw notCsl(`Unexpected end of file, expected \`</${open.at(-1)}>\``)
}

/** The error for files that are not CSL. */
export const notCsl = (message: string): SitasiError => new SitasiError('not-csl', message)

/** Attributes of a tag in order, entities as written; what is no `name="value"` is passed over. */
export function* xmlAttributePairs(value: string): Generator<readonly [name: string, raw: string], void> {
  let at = 0
  for (let equals = value.indexOf('='); equals !== -1; equals = value.indexOf('=', at)) {
    const name = value.slice(at, equals).trim().split(/\s/).at(-1)!
    at = equals + 1
    while (at < value.length && isBlank(value[at]!)) at++
    const quote = value[at]
    if (quote !== '"' && quote !== "'") continue
    const end = value.indexOf(quote, at + 1)
    if (end === -1) return
    if (name !== '') yield [name, value.slice(at + 1, end)]
    at = end + 1
  }
}

const isBlank = (character: string): boolean => ' \t\n\r'.includes(character)

/** Attributes of a tag by name, entities as written. */
export const xmlAttributes = (value: string): Map<string, string> => new Map(xmlAttributePairs(value))

const named = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"]
])

/** Characters of a text whose entities are resolved; an unknown entity stays as written. */
export function unescapeXml(text: string): string {
  return text.replace(/&(#x[0-9a-f]{1,6}|#[0-9]{1,7}|[a-z]{1,8});/gi, (whole, body: string) => {
    if (!body.startsWith('#')) return named.get(body) ?? whole
    const code = /^#x/i.test(body) ? Number.parseInt(body.slice(2), 16) : Number(body.slice(1))
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
}

/** Text as XML: `&`, `<` and `>` escaped. */
export const escapeXml = (text: string): string =>
  text.replace(/[&<>]/g, (character) => ({'&': '&amp;', '<': '&lt;'})[character] ?? '&gt;')
