/** Back references: `(ibid)`, `(Ibid., hlm. 5)`, `(Logan, op. cit., p. 3)`. */
import type {ProseCitation} from '../citations.ts'
import type {ProseDocument} from '../document.ts'
import {ibidPhrases} from '../words/web.ts'
import {locatorAt} from './locator.ts'
import {authorFrom, citationOf, emptyCite} from './make.ts'
import {nameAt} from './name.ts'

/** The back reference that fills a pair of brackets. */
export function ibidBetween(document: ProseDocument, open: number, close: number): ProseCitation | undefined {
  const {tokens, text} = document
  if (close - open > 14) return undefined
  const start = afterName(document, open + 1, close)
  const found = ibidPhrases.longestAt(tokens, start, close)
  if (!found || (found.phrase === 'id' && tokens[start + 1]?.text !== '.')) return undefined
  const last = tokens[start + found.length - 1]!
  const author = authorFrom(text, {start: tokens[open + 1]!.start, end: last.end})
  const locator = locatorAt(document, start + found.length, close)
  const rest = locator?.end ?? start + found.length
  if (close - rest > 1) return undefined
  const cite = {...emptyCite(), authors: [author], locator: locator?.locator ?? null}
  return citationOf(document, open, close + 1, {form: 'parenthetical', kind: 'ibid', cites: [cite]})
}

/** `Logan, op. cit.`: the token after name and comma. */
function afterName(document: ProseDocument, at: number, close: number): number {
  if (ibidPhrases.longestAt(document.tokens, at, close)) return at
  const name = nameAt(document, at, close)
  if (!name) return at
  return document.tokens[name.end]?.text === ',' ? name.end + 1 : name.end
}
