/** A .bib file with one entry more, behind its last one and laid out as the others are. */
import type {Diagnostic} from '../diagnostic.ts'
import {layoutOf} from '../fmt/layout.ts'
import {printInLayout} from '../fmt/print.ts'
import {parseTree} from '../formats/bibtex/syntax/parse.ts'
import type {Tree} from '../formats/bibtex/syntax/tree.ts'
import {writeFields} from '../formats/bibtex/write-fields.ts'
import {lost} from '../formats/losses.ts'
import type {Item} from '../item.ts'
import type {Piece} from './append.ts'

/** What only one of the two dialects has. */
const words = {
  biblatex: new Set(['journaltitle', 'date', 'location', 'online', 'urldate', 'langid', 'institution']),
  bibtex: new Set(['journal', 'year', 'address', 'school', 'phdthesis', 'mastersthesis'])
}

/** The entry in the file’s own formatting, after the last one: comments at the end stay at the end. Damage there is left alone. */
export function bibPiece(text: string, item: Item): Piece | undefined {
  const tree = parseTree(text)
  const last = tree.blocks.findLast((block) => block.kind === 'entry')
  if (tree.troubles.some((trouble) => trouble.end >= (last?.start ?? 0))) return undefined
  const layout = layoutOf(tree)
  const dialect = dialectOf(tree)
  const diagnostics: Diagnostic[] = []
  const title = dialect === 'bibtex' ? 'BibTeX' : 'BibLaTeX'
  const lose = (field: string, note?: string) => void diagnostics.push(lost({item}, field, title, note))
  const entry = printInLayout(item.id, writeFields(item, {dialect}, lose), layout)
  if (last)
    return {text: entry, edit: {start: last.end, end: last.end, text: layout.between + entry}, diagnostics}
  const {newline} = layout
  const gap =
    text === '' || text.endsWith(newline + newline)
      ? ''
      : text.endsWith(newline)
        ? newline
        : newline + newline
  return {
    text: entry,
    edit: {start: text.length, end: text.length, text: `${gap}${entry}${newline}`},
    diagnostics
  }
}

/** The dialect whose words are more often used. */
function dialectOf(tree: Tree): 'biblatex' | 'bibtex' {
  let balance = 0
  for (const block of tree.blocks) {
    if (block.kind !== 'entry') continue
    for (const word of [block.type, ...block.fields.map(({name}) => name)]) {
      if (words.biblatex.has(word)) balance++
      if (words.bibtex.has(word)) balance--
    }
  }
  return balance < 0 ? 'bibtex' : 'biblatex'
}
