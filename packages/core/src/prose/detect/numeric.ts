/** Numeric citations: `[1]`, `[1, 3–5]`, `[2, hlm. 4]`. */
import type {ProseCitation, ProseCite} from '../citations.ts'
import type {ProseDocument} from '../document.ts'
import {locatorAt} from './locator.ts'
import {citationOf, emptyCite} from './make.ts'

const highest = 999

/** The numeric citation that fills a pair of square brackets. */
export function numericBetween(
  document: ProseDocument,
  open: number,
  close: number
): ProseCitation | undefined {
  const {tokens} = document
  if (tokens[open]!.text !== '[' || close - open < 2 || close - open > 60) return undefined
  if (tokens[open]!.gap === 2 || (tokens[close + 1]?.text === ':' && tokens[close + 1]?.gap === 0))
    return undefined
  const cites: ProseCite[] = []
  let at = open + 1
  while (at < close) {
    const number = numberAt(document, at)
    if (number === undefined) return undefined
    const dash = tokens[at + 1]
    const last = dash && /^[-–—]$/.test(dash.text) && at + 2 < close ? numberAt(document, at + 2) : undefined
    if (last !== undefined && (last < number || last - number > 50)) return undefined
    for (let each = number; each <= (last ?? number); each++) cites.push({...emptyCite(), number: each})
    at += last === undefined ? 1 : 3
    const locator = locatorAt(document, at, close)
    if (locator && locator.locator.text !== locator.locator.value) {
      cites.at(-1)!.locator = locator.locator
      at = locator.end
    }
    if (at < close && !/^[,;]$/.test(tokens[at]!.text)) return undefined
    at++
  }
  return citationOf(document, open, close + 1, {form: 'parenthetical', kind: 'numeric', cites})
}

function numberAt({tokens}: ProseDocument, at: number): number | undefined {
  const token = tokens[at]
  if (token?.type !== 'number' || !/^[1-9]\d{0,2}$/.test(token.text)) return undefined
  const number = Number(token.text)
  return number <= highest ? number : undefined
}
