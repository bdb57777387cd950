/** Authors named without any year: `Pincus & Minahan menggunakan empat sistem`. */
import type {ProseCitation} from '../citations.ts'
import {isCapital, isUpper, type ProseDocument} from '../document.ts'
import {institutionWords} from '../words/names.ts'
import {months, openers} from '../words/stop-words.ts'
import {citationOf, emptyCite} from './make.ts'

/** Two family names joined by `&`, in a sentence, which the text uses for nothing else. */
export function mentions(document: ProseDocument): ProseCitation[] {
  const {tokens} = document
  const found: ProseCitation[] = []
  for (let at = 1; at + 1 < tokens.length; at++) {
    if (tokens[at]!.text !== '&' || !isPair(document, at)) continue
    const authors = [tokens[at - 1]!, tokens[at + 1]!].map(({text, start, end}) => ({text, start, end}))
    const cite = {...emptyCite(), authors}
    found.push(citationOf(document, at - 1, at + 2, {form: 'narrative', kind: 'mention', cites: [cite]}))
  }
  return found
}

function isPair(document: ProseDocument, at: number): boolean {
  const {tokens} = document
  const before = tokens[at - 2]
  const after = tokens[at + 2]
  if (tokens[at]!.gap !== 1 || tokens[at + 1]!.gap !== 1) return false
  if (!isSurname(document, at - 1) || !isSurname(document, at + 1)) return false
  if (tokens[at - 1]!.gap < 2 && before && (isCapital(before.text) || /^[,&/“"(]$/.test(before.text)))
    return false
  if (after?.gap !== 1 || after.type !== 'word' || isCapital(after.text)) return false
  return after.text === after.text.toLowerCase()
}

function isSurname({tokens, usage}: ProseDocument, at: number): boolean {
  const token = tokens[at]!
  if (token.type !== 'word' || !isCapital(token.text) || isUpper(token.text) || token.text.length < 3)
    return false
  if (openers.has(token.fold) || months.has(token.fold) || institutionWords.has(token.fold)) return false
  return (usage.get(token.fold)?.lower ?? 0) === 0
}
