/**
 * Laws, treaties and resolutions named in the sentence: `Pasal 1 Undang-Undang Nomor 21 Tahun 2007`,
 * `Trafficking Victims Protection Act of 2000`, `Palermo Protocol`.
 *
 * @example
 *   laws(document) // => [{text: 'Pasal 1 Undang-Undang Nomor 21 Tahun 2007', kind: 'legal', …}]
 */
import type {ProseCitation, ProseLocator} from '../citations.ts'
import {isCapital, type ProseDocument} from '../document.ts'
import {
  actLast,
  lawParts,
  lawYearWords,
  numberedLaws,
  numberWords,
  treatyFirst,
  treatyLast
} from '../words/laws.ts'
import {openers} from '../words/stop-words.ts'
import {emptyCite} from './make.ts'
import {isYear} from './year.ts'

/** All laws named. */
export function laws(document: ProseDocument): ProseCitation[] {
  const found: ProseCitation[] = []
  for (let at = 0; at < document.tokens.length; at++) {
    const law = lawAt(document, at)
    if (!law) continue
    found.push(citation(document, law))
    at = law.end - 1
  }
  return found
}

interface Law {
  start: number
  /** Where the law itself begins, after its article. */
  name: number
  end: number
  year: number | undefined
}

function lawAt(document: ProseDocument, at: number): Law | undefined {
  const {tokens} = document
  const token = tokens[at]!
  if (token.type !== 'word') return undefined
  if (!isCapital(token.text)) return undefined
  const found = numberedLaws.longestAt(tokens, at, at + 6)
    ? (numbered(document, at) ?? constitution(document, at))
    : undefined
  if (found) return found
  if (actLast.has(token.fold)) return actOf(document, at)
  if (treatyLast.has(token.fold)) return treaty(document, at)
  if (treatyFirst.has(token.fold)) return treatyNamed(document, at)
  return undefined
}

/** `Undang-Undang Republik Indonesia Nomor 21 Tahun 2007`, `Resolusi PBB (…) Nomor 55/25 Tahun 2000`. */
function numbered(document: ProseDocument, at: number): Law | undefined {
  const {tokens, partner} = document
  let next = at + numberedLaws.longestAt(tokens, at, at + 6)!.length
  for (let words = 0; next < tokens.length && words < 8 && tokens[next]!.gap < 2; words++) {
    if (numberWords.has(tokens[next]!.fold)) break
    if (tokens[next]!.type === 'number') break
    if (partner[next]! > next && partner[next]! - next < 12) next = partner[next]! + 1
    else if (tokens[next]!.type === 'word') next++
    else return undefined
  }
  const number = afterNumber(document, next)
  if (number === undefined) return undefined
  const year = lawYear(document, number)
  if (year === undefined) return undefined
  return {start: withParts(document, at), name: at, end: year + 1, year}
}

/** `UUD 1945`, `Undang-Undang Dasar Negara Republik Indonesia Tahun 1945`: a year, no number. */
function constitution(document: ProseDocument, at: number): Law | undefined {
  const {tokens} = document
  let next = at + 1
  if (!/^uud$/.test(tokens[at]!.fold) && tokens[next]?.fold !== 'dasar') return undefined
  while (next < at + 8 && /^(?:dasar|negara|nri|republik|indonesia|tahun|ri)$/.test(tokens[next]?.fold ?? ''))
    next++
  return isYear(tokens[next])
    ? {start: withParts(document, at), name: at, end: next + 1, year: next}
    : undefined
}

/** The token after `No. 21`, `Nomor 55/25`. */
function afterNumber({tokens}: ProseDocument, at: number): number | undefined {
  let next = at
  const named = numberWords.has(tokens[next]?.fold ?? '')
  if (named) next++
  while (/^[.:º°]$/.test(tokens[next]?.text ?? '')) next++
  if (tokens[next]?.type !== 'number') return undefined
  if (!named && isYear(tokens[next])) return undefined
  next++
  while (/^[./-]$/.test(tokens[next]?.text ?? '') && tokens[next]!.gap === 0 && tokens[next + 1]?.gap === 0) {
    if (isYear(tokens[next + 1])) break
    next += 2
  }
  return next
}

/** The year of `21 Tahun 2007`, `11/2019`, `8.080 de 1990`. */
function lawYear({tokens}: ProseDocument, at: number): number | undefined {
  const word = tokens[at]
  if (!word || word.gap === 2) return undefined
  if (isYear(tokens[at + 1]) && (lawYearWords.has(word.fold) || /^[/,]$/.test(word.text))) return at + 1
  return undefined
}

/** `Pasal 1 ayat (2) Undang-Undang`: where the article begins. */
function withParts({tokens}: ProseDocument, at: number): number {
  let start = at
  for (let back = at - 1; back >= 0 && at - back < 12 && tokens[back + 1]!.gap < 2; back--) {
    const token = tokens[back]!
    if (lawParts.has(token.fold)) start = back
    else if (
      token.type !== 'number' &&
      !/^[(),]$/.test(token.text) &&
      !/^(?:dan|jo|of|the|[a-z])$/.test(token.fold)
    )
      break
  }
  return start
}

/** `Trafficking Victims Protection Act of 2000`. */
function actOf(document: ProseDocument, at: number): Law | undefined {
  const {tokens} = document
  const start = capitalsBefore(document, at)
  if (start === at) return undefined
  const of = tokens[at + 1]
  if (/^(?:of|,|\()$/.test(of?.fold ?? '') && isYear(tokens[at + 2])) {
    const close = of!.text === '(' && tokens[at + 3]?.text === ')' ? 1 : 0
    return {start, name: start, end: at + 3 + close, year: at + 2}
  }
  return isYear(of) ? {start, name: start, end: at + 2, year: at + 1} : undefined
}

const goesOn = new Set(
  'on against for to concerning relating regarding of supplementing governing between'.split(' ')
)

/** `Palermo Protocol`: the name ends with the noun. */
function treaty(document: ProseDocument, at: number): Law | undefined {
  const {tokens} = document
  const start = capitalsBefore(document, at)
  const after = tokens[at + 1]
  if (start === at || at - start > 4) return undefined
  if (after && after.gap < 2 && (goesOn.has(after.fold) || (after.type === 'word' && isCapital(after.text))))
    return undefined
  const year =
    isYear(tokens[at + 2]) && after?.text === '(' && tokens[at + 3]?.text === ')' ? at + 2 : undefined
  return {start, name: start, end: year === undefined ? at + 1 : at + 4, year}
}

/** `Protokol Palermo`: noun, then a place. */
function treatyNamed(document: ProseDocument, at: number): Law | undefined {
  const {tokens} = document
  let end = at + 1
  const link = /^(?:de|do|da|von)$/.test(tokens[end]?.fold ?? '') ? 1 : 0
  end += link
  const first = end
  while (
    end < first + 3 &&
    tokens[end]?.type === 'word' &&
    tokens[end]!.gap === 1 &&
    isCapital(tokens[end]!.text)
  )
    end++
  if (end === first) return undefined
  if (tokens[end]?.text === '(' && isYear(tokens[end + 1]) && tokens[end + 2]?.text === ')') {
    return {start: at, name: at, end: end + 3, year: end + 1}
  }
  const year =
    /^(?:tahun|of|de)$/.test(tokens[end]?.fold ?? '') && isYear(tokens[end + 1]) ? end + 1 : undefined
  return {start: at, name: at, end: year === undefined ? end : year + 1, year}
}

function capitalsBefore({tokens}: ProseDocument, at: number): number {
  let start = at
  while (start > 0 && at - start < 10 && tokens[start]!.gap < 2) {
    const before = tokens[start - 1]!
    const inside =
      /^(?:of|and|for|the)$/.test(before.text) && start - 2 >= 0 && isCapital(tokens[start - 2]!.text)
    if (!inside && !(before.type === 'word' && isCapital(before.text) && !openers.has(before.fold))) break
    start--
  }
  return start
}

function citation(document: ProseDocument, law: Law): ProseCitation {
  const {tokens, text} = document
  const [start, end] = withEmphasis(text, tokens[law.start]!.start, tokens[law.end - 1]!.end)
  const last = tokens[law.end - 1]!.end
  const name = {text: text.slice(tokens[law.name]!.start, last), start: tokens[law.name]!.start, end: last}
  const year = law.year === undefined ? null : tokens[law.year]!
  const locator: ProseLocator | null =
    law.name > law.start ? part(text, tokens[law.start]!.start, tokens[law.name - 1]!.end) : null
  const cite = {...emptyCite(), authors: [name], year: year?.text ?? null, yearPlace: year, locator}
  if (text[start - 1] === '(' && text[end] === ')') {
    const whole = text.slice(start - 1, end + 1)
    return {start: start - 1, end: end + 1, text: whole, form: 'parenthetical', kind: 'legal', cites: [cite]}
  }
  return {start, end, text: text.slice(start, end), form: 'narrative', kind: 'legal', cites: [cite]}
}

function part(text: string, start: number, end: number): ProseLocator {
  const typed = text.slice(start, end)
  return {start, end, text: typed, label: 'article-locator', value: typed.replace(/^\P{N}+/u, '')}
}

/** Emphasis around the whole name belongs to it. */
function withEmphasis(text: string, start: number, end: number): [number, number] {
  const mark = text[start - 1]
  return mark !== undefined && /[*_]/.test(mark) && text[end] === mark ? [start - 1, end + 1] : [start, end]
}
