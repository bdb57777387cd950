/** Personal communication: `(wawancara dengan EH, 3 Mei 2021)`, `(A. Smith, personal communication, May 3, 2021)`. */
import type {ProseCitation} from '../citations.ts'
import type {ProseDocument} from '../document.ts'
import {personalPhrases} from '../words/web.ts'
import {authorFrom, citationOf, emptyCite} from './make.ts'
import {isYear} from './year.ts'

/** The personal communication that fills a pair of brackets; it gives a year. */
export function personalBetween(
  document: ProseDocument,
  open: number,
  close: number
): ProseCitation | undefined {
  const {tokens, text} = document
  if (close - open > 30) return undefined
  let phrase = -1
  let year = -1
  for (let at = open + 1; at < close; at++) {
    if (tokens[at]!.text === ';') return undefined
    if (phrase < 0 && personalPhrases.longestAt(tokens, at, close)) phrase = at
    if (isYear(tokens[at])) year = at
  }
  if (phrase < 0 || year < phrase || !standsApart(document, phrase, open)) return undefined
  const yearToken = tokens[year]!
  let last = Math.max(open + 1, year - 1)
  while (last > open + 1 && /^[,.]$/.test(tokens[last]!.text)) last--
  const author = authorFrom(text, {start: tokens[open + 1]!.start, end: tokens[last]!.end})
  const cite = {...emptyCite(), authors: [author], year: yearToken.text.slice(0, 4), yearPlace: yearToken}
  return citationOf(document, open, close + 1, {form: 'parenthetical', kind: 'personal', cites: [cite]})
}

/** At the start of the bracket or after a comma. */
const standsApart = ({tokens}: ProseDocument, phrase: number, open: number): boolean =>
  phrase === open + 1 || tokens[phrase - 1]!.text === ','
