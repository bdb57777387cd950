/**
 * Locators after a year: `: 1622`, `, hlm. 45`, `, p.4`, `: 34ff.`, `, sec. 3`.
 *
 * @example
 *   locatorAt(document, 5, 8) // => {locator: {text: 'hlm. 45', label: 'page', value: '45', …}, end: 8}
 */
import type {ProseLocator} from '../citations.ts'
import type {ProseDocument} from '../document.ts'
import type {Token} from '../tokens.ts'
import {locatorWords} from '../words/locators.ts'
import {months} from '../words/stop-words.ts'
import {isYear} from './year.ts'

/** A locator and the index of the token after it. */
export interface LocatorMatch {
  locator: ProseLocator
  end: number
}

/** The locator that starts at a token: its comma, colon or label. */
export function locatorAt(document: ProseDocument, index: number, end: number): LocatorMatch | undefined {
  const {tokens} = document
  const sign = tokens[index]
  if (!sign || index >= end) return undefined
  const separated = sign.text === ',' || sign.text === ':' || sign.text === '.' || sign.text === ';'
  const at = separated ? index + 1 : index
  const label = labelAt(tokens, at, end)
  if (label) return valued(document, at, label.end, end, label.label)
  if (sign.text === ':' || (sign.text === ',' && isBareNumber(tokens, at, end))) {
    return valued(document, at, at, end, 'page')
  }
  return undefined
}

function isBareNumber(tokens: ReadonlyArray<Token>, at: number, end: number): boolean {
  const token = tokens[at]
  if (months.has(tokens[at + 1]?.fold ?? '')) return false
  return at < end && token?.type === 'number' && !isYear(token) && /^\d{1,4}(ff?)?$/.test(token.text)
}

/** `hlm.`, `p.`, `pp`, `no. hal.`: a word of the table, its dot, and a colon after it. */
function labelAt(
  tokens: ReadonlyArray<Token>,
  index: number,
  end: number
): {label: ProseLocator['label']; end: number} | undefined {
  const token = tokens[index]
  if (!token || index >= end || (token.type !== 'word' && token.text !== '§')) return undefined
  const label = locatorWords.get(token.fold)
  if (!label) return undefined
  let at = index + 1
  while (at < end && /^[.:§]$/.test(tokens[at]!.text)) at++
  return at < end && isValueStart(tokens[at]!) ? {label, end: at} : undefined
}

const roman = /^[ivxlcdm]+$/i

function isValueStart(token: Token): boolean {
  return (
    (token.type === 'number' && /^\d/.test(token.text)) || (token.type === 'word' && roman.test(token.text))
  )
}

/** A value: numbers and ranges, parted by commas where more follow, and `f.` or `ff.` */
function valued(
  document: ProseDocument,
  start: number,
  from: number,
  end: number,
  label: ProseLocator['label']
): LocatorMatch | undefined {
  const {tokens, text} = document
  let at = from
  if (at >= end || !isValueStart(tokens[at]!)) return undefined
  at++
  while (at < end) {
    const next = more(document, at, end)
    if (next === at) break
    at = next
  }
  const first = tokens[start]!
  const last = tokens[at - 1]!
  const typed = text.slice(first.start, last.end)
  const value = text.slice(tokens[from]!.start, last.end)
  return {locator: {start: first.start, end: last.end, text: typed, label, value}, end: at}
}

const ranges = /^[-–—/+&]$/

function more({tokens}: ProseDocument, at: number, end: number): number {
  const token = tokens[at]!
  const next = at + 1 < end ? tokens[at + 1] : undefined
  if (token.gap === 0 && token.type === 'number') return at + 1
  if (ranges.test(token.text) && next?.type === 'number') return at + 2
  if (token.text === '.' && token.gap === 0 && next?.type === 'number' && next.gap === 0) return at + 2
  if (/^ff?$/.test(token.fold)) return next?.text === '.' ? at + 2 : at + 1
  if (token.text === '.' && /^\d+ff?$/.test(tokens[at - 1]!.text) && tokens[at - 1]!.text.endsWith('f'))
    return at + 1
  if (token.text === '(' && next?.type === 'number' && tokens[at + 2]?.text === ')') return at + 3
  if (token.text === ',' && next?.type === 'number' && !isYear(next) && /^\d{1,4}$/.test(next.text))
    return at + 2
  if (/^(?:dan|and|und|e|y|et|en)$/.test(token.fold) && next?.type === 'number' && !isYear(next))
    return at + 2
  return at
}
