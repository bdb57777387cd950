/** Source lines without brackets: `Sumber: BPS, 2020`, `Fuente: INEGI, 2015`. */
import type {ProseCitation} from '../citations.ts'
import type {ProseDocument} from '../document.ts'
import {sourceWords} from '../words/web.ts'
import {citesBetween} from './cites.ts'
import {citationOf} from './make.ts'

/** A paragraph that opens with a source word and a colon, and ends with the year. */
export function sourceLines(document: ProseDocument): ProseCitation[] {
  const {tokens} = document
  const found: ProseCitation[] = []
  for (let at = 0; at < tokens.length; at++) {
    if (tokens[at]!.gap !== 2 || tokens[at]!.type !== 'word') continue
    const word = sourceWords.longestAt(tokens, at, at + 3)
    if (!word || tokens[at + word.length]?.text !== ':') continue
    const citation = lineAt(document, at + word.length + 1)
    if (citation) found.push(citation)
  }
  return found
}

function lineAt(document: ProseDocument, from: number): ProseCitation | undefined {
  const {tokens} = document
  let to = from
  while (to < tokens.length && tokens[to]!.gap !== 2 && to - from < 40) to++
  if (to - from > 30 || tokens.slice(from, to).some((token) => token.text === '(')) return undefined
  const cites = citesBetween(document, from, to)
  if (!cites || cites.weak || !cites.whole) return undefined
  return citationOf(document, cites.start, cites.end, {
    form: 'narrative',
    kind: 'author-date',
    cites: cites.cites
  })
}
