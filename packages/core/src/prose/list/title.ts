/**
 * The title of an entry, and where what comes after it begins.
 *
 * @example
 *   titleOf('“What do we know?”, Journal of …', []) // => {title: 'What do we know?', quoted: true, end: 19}
 */
import type {Range} from '../mask.ts'

/** A title; `quoted` and `italic` tell how it was set off. */
export interface TitleMatch {
  title: string
  quoted: boolean
  italic: boolean
  start: number
  end: number
}

const pairs: Readonly<Record<string, string>> = {'“': '”', '"': '"', '«': '»', '„': '“', '‘': '’', "'": "'"}
const abbreviated =
  /(?:^|[\s(])(?:\p{Lu}|vs|v|vol|no|ed|eds|dr|st|jr|etc|dll|dkk|cf|al|op|pp?|hlm|hal|ca|bd|aufl|inc|ltd|i\.e|e\.g|s|frz|ser|pt|ch|sec|art|ny|th)$/iu

/** Reads the title that begins at an offset. */
export function titleOf(text: string, from: number, italics: ReadonlyArray<Range>): TitleMatch {
  let start = from
  while (start < text.length && /[\s.,:;)\]]/.test(text[start]!)) start++
  return quotedTitle(text, start) ?? italicTitle(text, start, italics) ?? plainTitle(text, start, italics)
}

function quotedTitle(text: string, start: number): TitleMatch | undefined {
  const open = text[start] ?? ''
  const close = pairs[open]
  if (close === undefined) return undefined
  for (let at = start + 1; at < text.length; at++) {
    const here = text[at]!
    const closes =
      here === close ||
      (open === '“' && here === '"') ||
      (open === '„' && /[”“"]/.test(here)) ||
      (open === "'" && here === '’') ||
      (open === '‘' && here === "'")
    if (!closes || !/^(?:[\s.,:;!?()[]|$)/.test(text.slice(at + 1, at + 2))) continue
    if (here === '’' && /\p{L}/u.test(text[at + 1] ?? '')) continue
    return {title: clean(text.slice(start + 1, at)), quoted: true, italic: false, start, end: at + 1}
  }
  const sentence = sentenceEnd(text, start, text.length)
  const end = inClause(text, start, sentence) || sentence
  return {title: clean(text.slice(start + 1, end)), quoted: true, italic: false, start, end}
}

/** Emphasis from the first letter on: all of it, and a subtitle after a colon. */
function italicTitle(text: string, start: number, italics: ReadonlyArray<Range>): TitleMatch | undefined {
  const found = italics.find((range) => range.start <= start && range.end > start)
  if (!found) return undefined
  let end = found.end
  while (/[\s.]/.test(text[end - 1] ?? '')) end--
  const after = text.slice(end)
  if (!/^[\s]*(?:[.,;:([]|$)/.test(after)) return undefined
  return {title: clean(text.slice(start, end)), quoted: false, italic: true, start, end}
}

/** Up to the first full stop that ends a sentence, or to the emphasis of a container. */
function plainTitle(text: string, start: number, italics: ReadonlyArray<Range>): TitleMatch {
  const container = italics.find(
    (range) =>
      range.start > start && /[.,?!”"]\s*(?:In:?|Dalam|En|Em|Dans)?\s*$/u.test(text.slice(start, range.start))
  )
  let end = container ? beforeContainer(text, start, container.start) : sentenceEnd(text, start, text.length)
  const inner = inClause(text, start, end)
  if (inner > 0) end = inner
  return {title: clean(text.slice(start, end)), quoted: false, italic: false, start, end}
}

/** What stands before an emphasised container is all title, but for the word `In`. */
function beforeContainer(text: string, start: number, end: number): number {
  const inside = /[.?!]\s+(?:In|Dalam|En|Em|Dans):?\s+(?=\p{Lu})/u.exec(text.slice(start, end))
  if (inside) return start + inside.index + (/^[?!]/.test(inside[0]) ? 1 : 0)
  const match = /[.,?!”"]\s*(?:In|Dalam|En|Em|Dans)?\s*:?\s*$/iu.exec(text.slice(start, end))
  if (!match) return end
  return start + match.index + (/[?!]/.test(match[0]) ? 1 : 0)
}

function sentenceEnd(text: string, start: number, limit: number): number {
  for (let at = start + 2; at < limit; at++) {
    const here = text[at]!
    if (!/[.?!]/.test(here)) continue
    const next = text.slice(at + 1, at + 12)
    if (here !== '.') {
      if (/^\s+[\p{Lu}“"]/u.test(next) || /^\s*$/.test(next)) return at + 1
      continue
    }
    if (/^\s*$/.test(next)) return at
    if (!/^\s+[\p{Lu}\d“"'‘«([]|^\s+(?:in|pp?|hal|hlm|vol|no|doi|http|https)\b|^\p{Lu}\p{Ll}{2}/u.test(next))
      continue
    if (abbreviated.test(text.slice(Math.max(start, at - 8), at))) continue
    if (/\.\.$/.test(text.slice(at - 2, at)) || text[at + 1] === '.') continue
    return at
  }
  return limit
}

/** Where a container, an editor or a publisher begins after a comma, within what would be the title. */
function inClause(text: string, start: number, end: number): number {
  const body = text.slice(start, end)
  const found = clauses.map((pattern) => pattern.exec(body)?.index ?? 0).filter((index) => index > 2)
  return found.length === 0 ? 0 : start + Math.min(...found)
}

const clauses: ReadonlyArray<RegExp> = [
  /[.,]\s+(?:in|dalam|en|em|dans)\s*:\s/iu,
  /,\s+(?:In\s+(?=\p{Lu})|(?:in|dalam|en|em|dans)\s+(?=(?:Proceedings|Prosiding|International Conference|Actas|Anais|Handbook|Encyclopedia)\b))/u,
  /\s\((?:eds?|trans|translated|hrsg|org)\.?\s/iu,
  /,\s(?=\p{Lu}[\p{L} .]{2,30}:\s\p{Lu}[^:]{2,60}$)/u,
  /,\s(?=[^,.:]{0,40}\b(?:University|Universitas|Universität|Universidad|Press|Publish\p{L}*|Verlag)(?:\s[^,.:]{0,20})?(?:,\s\d{4})?$)/u
]

/** Without the punctuation around, and without what was blanked. */
export function clean(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/^[\s.,:;]+/, '')
    .replace(/[\s.,:;]+$/, '')
}
