/**
 * Finds the citations of a text.
 *
 * @example
 *   detectCitations('Seluruh dunia (Betz, 2009).')
 *   // => [{start: 14, end: 26, text: '(Betz, 2009)', form: 'parenthetical', kind: 'author-date', …}]
 */
import type {ProseCitation} from '../citations.ts'
import {type DetectOptions, documentOf, type ProseDocument} from '../document.ts'
import {fold} from '../fold.ts'
import {secondaryPhrases, weakSecondary} from '../words/secondary.ts'
import {citesBetween} from './cites.ts'
import {footnotes} from './footnote.ts'
import {ibidBetween} from './ibid.ts'
import {laws} from './law.ts'
import {mentions} from './mention.ts'
import {narrativeAt} from './narrative.ts'
import {numericBetween} from './numeric.ts'
import {personalBetween} from './personal.ts'
import {sourceLines} from './source-line.ts'
import {webBetween} from './web.ts'

/** All citations in reading order; none overlaps another. */
export function detectCitations(text: string, options: DetectOptions = {}): ProseCitation[] {
  return citationsIn(documentOf(text, options), options)
}

/** As `detectCitations`, of a text already read. */
export function citationsIn(document: ProseDocument, options: DetectOptions = {}): ProseCitation[] {
  const weak = new Set<ProseCitation>()
  const bracketed = inBrackets(document, options, weak)
  const kept = settleWeak(document, bracketed, weak)
  const others = [...sourceLines(document), ...footnotes(document), ...laws(document), ...mentions(document)]
  return withRoles(document, withoutOverlaps([...kept, ...others]))
}

function inBrackets(
  document: ProseDocument,
  options: DetectOptions,
  weak: Set<ProseCitation>
): ProseCitation[] {
  const found: ProseCitation[] = []
  for (const [index, close] of document.partner.entries()) {
    if (close <= index || close - index > 400) continue
    const citation = bracketAt(document, index, close, options, weak)
    if (citation) found.push(citation)
  }
  return found
}

function bracketAt(
  document: ProseDocument,
  open: number,
  close: number,
  options: DetectOptions,
  weak: Set<ProseCitation>
): ProseCitation | undefined {
  const special =
    personalBetween(document, open, close) ??
    ibidBetween(document, open, close) ??
    webBetween(document, open, close)
  if (special) return special
  const numeric = options.numeric === false ? undefined : numericBetween(document, open, close)
  return numeric ?? narrativeAt(document, open) ?? parenthetical(document, open, close, weak)
}

function parenthetical(
  document: ProseDocument,
  open: number,
  close: number,
  weak: Set<ProseCitation>
): ProseCitation | undefined {
  const {tokens, text} = document
  const found = citesBetween(document, open + 1, close)
  if (!found) return undefined
  const start = found.whole ? tokens[open]!.start : tokens[found.start]!.start
  const end = found.whole ? tokens[close]!.end : tokens[found.end - 1]!.end
  const citation: ProseCitation = {
    start,
    end,
    text: text.slice(start, end),
    form: 'parenthetical',
    kind: 'author-date',
    cites: found.cites
  }
  if (found.weak) weak.add(citation)
  return citation
}

/**
 * `(Underwood 2017)` and `(Tokyo 2020)` look alike. Where nobody of that name is listed, they are taken
 * for citations only in a text whose other citations have no comma before the year either.
 */
function settleWeak(
  document: ProseDocument,
  found: ProseCitation[],
  weak: ReadonlySet<ProseCitation>
): ProseCitation[] {
  if (weak.size === 0 || !document.known || document.known.size === 0) return found
  const strong = found.filter((citation) => !weak.has(citation) && citation.form === 'parenthetical')
  const bare = strong.filter((citation) => !/,\s*\p{N}{4}/u.test(citation.text)).length
  return bare * 3 >= strong.length && bare > 0 ? found : found.filter((citation) => !weak.has(citation))
}

/** `Green (1980) dalam Notoatmodjo (2012)`: two citations, the first of a work quoted from the second. */
function withRoles(document: ProseDocument, found: ProseCitation[]): ProseCitation[] {
  for (const [index, citation] of found.entries()) {
    const next = found[index + 1]
    if (!next || citation.kind !== 'author-date' || next.kind !== 'author-date') continue
    const between = fold(document.text.slice(citation.end, Math.min(next.start, citation.end + 60)))
    const phrase = between.replace(/^[\s,]+|[\s.]+$/g, '').replace(/\s+/g, ' ')
    if (next.start - citation.end > 40 || next.form !== 'narrative' || !secondaryPhrases.has(phrase)) continue
    if (weakSecondary.has(phrase) && phrase !== 'dalam') continue
    citation.cites.at(-1)!.role ??= 'original'
    next.cites[0]!.role ??= 'via'
  }
  return found
}

/** Sorted; of two that overlap the one that comes first in the list of forms stays. */
function withoutOverlaps(found: ReadonlyArray<ProseCitation>): ProseCitation[] {
  const order = new Map(found.map((citation, index) => [citation, index]))
  const sorted = [...found].sort((a, b) => a.start - b.start || order.get(a)! - order.get(b)!)
  const kept: ProseCitation[] = []
  for (const citation of sorted) {
    const last = kept.at(-1)
    if (!last || citation.start >= last.end) kept.push(citation)
    else if (order.get(citation)! < order.get(last)! && prefers(citation, last))
      kept[kept.length - 1] = citation
  }
  return kept
}

/** A citation in brackets stays inside a longer stretch only where that is no citation in brackets itself. */
const prefers = (citation: ProseCitation, last: ProseCitation): boolean =>
  last.kind === 'mention' ||
  (last.kind === 'legal' && citation.text.startsWith('(')) ||
  citation.kind === last.kind
