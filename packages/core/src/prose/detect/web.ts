/** Web citations by domain: `(antaranews.com, diakses 19 April 2022)`, `(www.bps.go.id)`. */
import type {ProseCitation, ProseCite} from '../citations.ts'
import type {ProseDocument} from '../document.ts'
import {leadIns} from '../words/lead-ins.ts'
import {accessedPhrases} from '../words/web.ts'
import {citationOf, emptyCite} from './make.ts'
import {isYear} from './year.ts'

/** The web citation that fills a pair of brackets. The year of access is no year of publication. */
export function webBetween(document: ProseDocument, open: number, close: number): ProseCitation | undefined {
  const {tokens} = document
  let at = open + 1
  while (at < close && leadIns.longestAt(tokens, at, close))
    at += leadIns.longestAt(tokens, at, close)!.length
  while (at < close && /^[:,]$/.test(tokens[at]!.text)) at++
  const cites: ProseCite[] = []
  while (at < close) {
    const cite = siteAt(document, at, close)
    if (!cite) return undefined
    cites.push(cite.cite)
    at = cite.end
    while (at < close && /^[;,.]$/.test(tokens[at]!.text)) at++
  }
  if (cites.length === 0) return undefined
  return citationOf(document, open, close + 1, {form: 'parenthetical', kind: 'web', cites})
}

/** A domain or URL, and the day it was read or the year of its page. */
function siteAt(
  document: ProseDocument,
  index: number,
  close: number
): {cite: ProseCite; end: number} | undefined {
  const {tokens, text} = document
  const site = tokens[index]!
  if (site.type !== 'link' || site.text.includes('@')) return undefined
  const author = {text: site.text, start: site.start, end: site.end}
  let at = index + 1
  if (tokens[at]?.text === ',') at++
  const accessed = at < close ? accessedPhrases.longestAt(tokens, at, close) : undefined
  if (accessed) {
    let end = at + accessed.length
    const start = end
    while (end < close && tokens[end]!.text !== ';' && end - start < 12) end++
    const date = end > start ? text.slice(tokens[start]!.start, tokens[end - 1]!.end) : ''
    return {cite: {...emptyCite(), authors: [author], accessed: date.replace(/^[:,]\s*/, '')}, end}
  }
  if (isYear(tokens[at]) && at < close) {
    const year = tokens[at]!
    return {
      cite: {...emptyCite(), authors: [author], year: year.text.slice(0, 4), yearPlace: year, accessed: ''},
      end: at + 1
    }
  }
  return at >= close && /^www\./i.test(site.text)
    ? {cite: {...emptyCite(), authors: [author], accessed: ''}, end: close}
    : undefined
}
