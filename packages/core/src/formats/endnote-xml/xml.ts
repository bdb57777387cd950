/**
 * As much XML as EndNote’s files need: elements, attributes, text, CDATA. No entities but the five and
 * numbers, so that nothing can be blown up or fetched.
 *
 * @example
 *   readXml('<a><b x="1">t &amp; u</b></a>')
 *   // => {name: '', children: [{name: 'a', children: [{name: 'b', attributes: Map {'x' => '1'}, children: ['t & u'], …}], …}], …}
 */

/** An element; the outermost one has no name. */
export interface XmlElement {
  name: string
  attributes: ReadonlyMap<string, string>
  children: Array<XmlElement | string>
  start: number
  end: number
  /** Whether its end tag was missing. */
  open?: boolean
}

/** Elements inside each other that are still followed; deeper tags are passed over. */
const maxDepth = 200

const token =
  /<!--[\s\S]*?(?:-->|$)|<!\[CDATA\[([\s\S]*?)(?:\]\]>|$)|<[?!][^>]*(?:>|$)|<(\/?)([A-Za-z_][\w:.-]*)([^<>]*)>/g

/** Reads XML; a tag that does not fit closes what it can. Total. */
export function readXml(text: string): XmlElement {
  const root: XmlElement = {name: '', attributes: new Map(), children: [], start: 0, end: text.length}
  const stack = [root]
  let end = 0
  for (const match of text.matchAll(token)) {
    if (match.index > end) addText(stack.at(-1)!, unescapeXml(text.slice(end, match.index)))
    end = match.index + match[0].length
    if (match[1] !== undefined) addText(stack.at(-1)!, match[1])
    else if (match[3] !== undefined) tag(stack, match, end)
  }
  if (end < text.length) addText(stack.at(-1)!, unescapeXml(text.slice(end)))
  for (const element of stack.slice(1)) {
    element.end = text.length
    element.open = true
  }
  return root
}

function tag(stack: XmlElement[], match: RegExpMatchArray, end: number): void {
  const [, , slash, name, rest] = match as unknown as [string, string, string, string, string]
  if (slash) {
    const index = stack.findLastIndex((element) => element.name === name)
    if (index < 1) return
    for (const element of stack.splice(index)) element.end = end
    return
  }
  const element: XmlElement = {name, attributes: attributesOf(rest), children: [], start: match.index!, end}
  stack.at(-1)!.children.push(element)
  if (!rest.endsWith('/') && stack.length < maxDepth) stack.push(element)
}

function attributesOf(rest: string): ReadonlyMap<string, string> {
  const out = new Map<string, string>()
  for (const [, name, double, single] of rest.matchAll(
    /([\w:.-]{1,60})\s{0,9}=\s{0,9}(?:"([^"]*)"|'([^']*)')/g
  )) {
    out.set(name!, unescapeXml(double ?? single ?? ''))
  }
  return out
}

function addText(element: XmlElement, text: string): void {
  if (text !== '') element.children.push(text)
}

const entities: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"]
])

function unescapeXml(text: string): string {
  return text.replaceAll(
    /&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w{1,8}));/gi,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return entities.get(name) ?? whole
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole
    }
  )
}

/** Text as XML has it. */
export function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll(/[\0-\u0008\u000b\u000c\u000e-\u001f]/g, '')
}
