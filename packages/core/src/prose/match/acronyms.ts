/**
 * Acronyms a text defines: `International Organization for Migration (IOM)`.
 *
 * @example
 *   acronymsIn(document).get('IOM') // => 'International Organization for Migration'
 */
import {isCapital, isUpper, type ProseDocument} from '../document.ts'
import type {Acronyms} from './score.ts'

/** Acronym to the words before its brackets whose first letters it is made of. */
export function acronymsIn(document: ProseDocument): Acronyms {
  const {tokens, partner} = document
  const found = new Map<string, string>()
  for (const [open, close] of partner.entries()) {
    if (close !== open + 2 || tokens[open]!.text !== '(') continue
    const acronym = tokens[open + 1]!
    if (
      acronym.type !== 'word' ||
      !isUpper(acronym.text) ||
      acronym.text.length > 10 ||
      found.has(acronym.text)
    )
      continue
    const long = longForm(document, open, acronym.text)
    if (long !== undefined) found.set(acronym.text, long)
  }
  return found
}

/** Walks left over words, taking the letters of the acronym from last to first. */
function longForm({tokens, text}: ProseDocument, open: number, acronym: string): string | undefined {
  let left = acronym.length - 1
  for (let at = open - 1; at >= 0 && open - at <= acronym.length * 2 + 3; at--) {
    const token = tokens[at]!
    if (token.type !== 'word') return undefined
    if (isCapital(token.text) && token.text[0]!.toUpperCase() === acronym[left]) left--
    else if (isCapital(token.text)) return undefined
    if (left < 0) return text.slice(token.start, tokens[open - 1]!.end).replace(/[*_]/g, '')
    if (token.gap === 2) return undefined
  }
  return undefined
}
