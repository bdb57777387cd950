/**
 * References in footnotes: `[^1]: T. K. Logan, *Human Trafficking* (Jakarta: Kencana, 2009), hlm. 5.`
 * The first name and the last year that is no access date make the cite.
 */
import type {ProseCitation} from '../citations.ts'
import type {ProseDocument} from '../document.ts'
import {accessedPhrases, ibidPhrases} from '../words/web.ts'
import {authorsAt} from './authors.ts'
import {citeOf} from './cites.ts'
import {locatorAt} from './locator.ts'
import {authorFrom, citationOf, emptyCite} from './make.ts'
import {yearAt} from './year.ts'

/** All footnote definitions that are references. */
export function footnotes(document: ProseDocument): ProseCitation[] {
  const {tokens} = document
  const found: ProseCitation[] = []
  for (let at = 0; at + 5 < tokens.length; at++) {
    const opens = tokens[at]!.text === '[' && tokens[at]!.gap === 2 && tokens[at + 1]!.text === '^'
    if (!opens || tokens[at + 3]?.text !== ']' || tokens[at + 4]?.text !== ':') continue
    const citation = noteAt(document, at + 5, paragraphEnd(document, at + 5))
    if (citation) found.push(citation)
  }
  return found
}

function paragraphEnd({tokens}: ProseDocument, from: number): number {
  let end = from
  while (end < tokens.length && tokens[end]!.gap !== 2 && end - from < 400) end++
  return end
}

function noteAt(document: ProseDocument, from: number, to: number): ProseCitation | undefined {
  const {tokens, text} = document
  const ibid = ibidPhrases.longestAt(tokens, from, to)
  if (ibid) {
    const author = authorFrom(text, {start: tokens[from]!.start, end: tokens[from + ibid.length - 1]!.end})
    const locator = locatorAt(document, from + ibid.length, to)
    const cite = {...emptyCite(), authors: [author], locator: locator?.locator ?? null}
    return citationOf(document, from, locator?.end ?? from + ibid.length, {
      form: 'parenthetical',
      kind: 'ibid',
      cites: [cite]
    })
  }
  const authors = authorsAt(document, from, to, {commas: false})
  if (!authors || tokens[authors.end]?.text !== ',') return undefined
  const year = lastYear(document, authors.end, to)
  if (!year) return undefined
  let after = year.end
  while (after < to && /^[).]$/.test(tokens[after]!.text)) after++
  const locator = locatorAt(document, after, to)
  const place = {start: tokens[year.start]!.start, end: tokens[year.end - 1]!.end}
  const cite = {
    ...citeOf(document, authors),
    year: year.year,
    suffix: year.suffixes[0] ?? null,
    yearPlace: place,
    locator: locator?.locator ?? null
  }
  return citationOf(document, from, to, {form: 'parenthetical', kind: 'footnote', cites: [cite]})
}

/** The last year before an access date; a footnote gives place and publisher or a volume before it. */
function lastYear(document: ProseDocument, from: number, to: number): ReturnType<typeof yearAt> {
  const {tokens} = document
  let found: ReturnType<typeof yearAt>
  for (let at = from; at < to; at++) {
    if (accessedPhrases.longestAt(tokens, at, to)) break
    const year = yearAt(tokens, at, to)
    if (!year) continue
    if (at - from > 4 && year.kind === 'number') found = year
    at = year.end - 1
  }
  return found
}
