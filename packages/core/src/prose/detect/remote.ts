/**
 * A year in brackets whose author stands further off in the sentence:
 * `Antonia, Craig, and Elliott assess “…” (2014: 152)`, `Krugman’s formulation (2023)`.
 * Only somebody who is listed with that year is taken.
 */
import type {ProseAuthor, ProseCite} from '../citations.ts'
import {isCapital, type ProseDocument} from '../document.ts'
import {authorsAt, authorTexts} from './authors.ts'
import {citeOf} from './cites.ts'

/** The author found; `near` where only the possession stands between (`Hoover’s tests (2015)`). */
export interface RemoteMatch {
  cite: ProseCite
  author: ProseAuthor
  near: boolean
}

const farthest = 60
const nearest = 12

/** Looks left in the sentence of a bracket; `strict` wants somebody listed with that year. */
export function remoteAuthor(
  document: ProseDocument,
  open: number,
  year: string,
  strict = false
): RemoteMatch | undefined {
  const {tokens} = document
  if (tokens[open]!.gap === 2) return undefined
  for (let at = open - 1; at >= 0 && open - at < farthest; at--) {
    const token = tokens[at]!
    if (isSentenceEnd(document, at)) return undefined
    if (token.type === 'word' && isCapital(token.text) && isMeant(document, at, open, year, strict)) {
      return matchAt(document, at, open)
    }
    if (token.gap === 2) return undefined
  }
  return undefined
}

const closest = 4

/** Listed with that year; or, in the possessive and close by, listed with any, or in a text without a list. */
function isMeant(
  {tokens, known}: ProseDocument,
  at: number,
  open: number,
  year: string,
  strict: boolean
): boolean {
  const typed = tokens[at]!.text
  if (known?.rate(bare(typed), year) === 3) return true
  if (strict || !/['’]s$/u.test(typed) || open - at > closest) return false
  return !known || known.size === 0 || known.rate(bare(typed), null) > 0
}

const bare = (word: string): string => word.replace(/['’]s?$/u, '')

function matchAt(document: ProseDocument, at: number, open: number): RemoteMatch | undefined {
  const {tokens} = document
  const possessive = /['’]s?$/u.test(tokens[at]!.text)
  for (let start = nameStart(document, at); start <= at; start++) {
    const found = authorsAt(document, start, possessive ? at + 1 : open)
    if (!found || found.end <= at) continue
    const author = authorTexts(document, found.names)[0]!
    const bracketed = tokens.slice(at, open).some((token) => token.text === '(')
    return {cite: citeOf(document, found), author, near: possessive && open - at <= nearest && !bracketed}
  }
  return undefined
}

/** The author in the possessive close before a bracket, listed with that year: `Hoover’s tests of Collins (2015)`. */
export function possessor(document: ProseDocument, open: number, year: string): RemoteMatch | undefined {
  const {tokens, known} = document
  for (let at = open - 1; at > 0 && open - at <= nearest; at--) {
    const token = tokens[at]!
    if (isSentenceEnd(document, at) || token.text === ')') return undefined
    const isPossessive = token.type === 'word' && /['’]s$/u.test(token.text) && isCapital(token.text)
    if (isPossessive && known?.rate(bare(token.text), year) === 3) return matchAt(document, at, open)
    if (token.gap === 2) return undefined
  }
  return undefined
}

/** Leftmost capital of the row of names the word at `at` belongs to. */
function nameStart({tokens}: ProseDocument, at: number): number {
  let start = at
  for (let left = at - 1; left >= 0 && at - left < 12; left--) {
    const token = tokens[left]!
    if (token.type === 'word' ? isCapital(token.text) : /^[,&.]$/.test(token.text)) {
      if (token.type === 'word') start = left
    } else if (!/^(?:and|dan|y|e|und|et|en|&)$/.test(token.fold)) break
    if (token.gap === 2) break
  }
  return start
}

/** A full stop before a capital, unless after an initial or inside quotes. */
function isSentenceEnd({tokens}: ProseDocument, at: number): boolean {
  const token = tokens[at]!
  if (!/^[.!?]$/.test(token.text)) return false
  const before = tokens[at - 1]
  const after = tokens[at + 1]
  if (!after || after.gap === 0) return false
  if (before && before.text.length < 3 && isCapital(before.text)) return false
  return isCapital(after.text) || after.type !== 'word'
}
