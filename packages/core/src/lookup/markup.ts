/**
 * HTML or XML as a run of tags and texts: enough to read a page’s metadata or an Atom feed, whatever its faults.
 *
 * @example
 *   [...pieces('<title>On &amp; off</title>')]
 *   // => [{open: 'title', attributes: Map(0)}, {text: 'On & off'}, {close: 'title'}]
 */
import {unescaped} from '../character-references.ts'

/** A start tag, an end tag, or a text with its references resolved; names are in lower case. */
export type Piece =
  | {kind: 'open'; name: string; attributes: ReadonlyMap<string, string>}
  | {kind: 'close'; name: string}
  | {kind: 'text'; text: string}

/** Elements whose inside is no markup. */
const rawText: ReadonlySet<string> = new Set(['script', 'style', 'textarea'])

/** Linear; anything that is not closed ends the run. */
export function* pieces(source: string): Generator<Piece> {
  let at = 0
  while (at < source.length) {
    const open = source.indexOf('<', at)
    const end = open < 0 ? source.length : open
    if (end > at) yield {kind: 'text', text: unescaped(source.slice(at, end))}
    if (open < 0) return
    const special = specialAt(source, open)
    if (special) {
      if (special.text !== undefined) yield {kind: 'text', text: special.text}
      at = special.end
      continue
    }
    const close = tagEnd(source, open)
    if (close < 0) return
    const body = source.slice(open + 1, close)
    at = close + 1
    if (body.startsWith('/')) yield {kind: 'close', name: body.slice(1).trim().toLowerCase()}
    else {
      const piece = startTag(body)
      yield piece
      if (rawText.has(piece.name) && !body.endsWith('/')) {
        const inside = rawEnd(source, at, piece.name)
        yield {kind: 'text', text: source.slice(at, inside)}
        at = inside
      } else if (body.endsWith('/')) yield {kind: 'close', name: piece.name}
    }
  }
}

/** Comments, CDATA sections, declarations and processing instructions. */
function specialAt(source: string, open: number): {end: number; text?: string} | undefined {
  const after = (mark: string, from: number) => {
    const found = source.indexOf(mark, from)
    return found < 0 ? source.length : found + mark.length
  }
  if (source.startsWith('<!--', open)) return {end: after('-->', open + 4)}
  if (source.startsWith('<![CDATA[', open)) {
    const end = after(']]>', open + 9)
    return {end, text: source.slice(open + 9, Math.max(open + 9, end - 3))}
  }
  if (source[open + 1] === '!' || source[open + 1] === '?') return {end: after('>', open)}
  if (!/[a-z/]/i.test(source[open + 1] ?? '')) return {end: open + 1, text: '<'}
  return undefined
}

/** Offset of the `>` that ends a tag, quotes respected; -1 where there is none. */
function tagEnd(source: string, open: number): number {
  let quote = ''
  for (let index = open + 1; index < source.length; index++) {
    const letter = source[index]!
    if (quote !== '') quote = letter === quote ? '' : quote
    else if (letter === '>') return index
    else if ((letter === '"' || letter === "'") && source[index - 1] === '=') quote = letter
  }
  return -1
}

function startTag(body: string): Piece & {kind: 'open'} {
  const name = /^[^\s/]+/.exec(body)?.[0] ?? ''
  const attributes = new Map<string, string>()
  for (const match of body
    .slice(name.length)
    .matchAll(/([^\s=>"'/]+)(?:\s{0,9}=\s{0,9}(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g)) {
    const key = match[1]!.toLowerCase()
    if (!attributes.has(key)) attributes.set(key, unescaped(match[2] ?? match[3] ?? match[4] ?? ''))
  }
  return {kind: 'open', name: name.toLowerCase(), attributes}
}

function rawEnd(source: string, from: number, name: string): number {
  const pattern = new RegExp(`</${name}[\\s>]`, 'gi')
  pattern.lastIndex = from
  return pattern.exec(source)?.index ?? source.length
}
