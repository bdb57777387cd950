/**
 * Phrases of one or several words, found where they stand in a row of tokens.
 *
 * @example
 *   const words = phrases({en: 'as cited in|in'})
 *   words.longestAt(tokens, 3) // => {length: 3, phrase: 'as cited in'}
 */
import {fold} from '../fold.ts'
import type {Token} from '../tokens.ts'
import type {WordTable} from './language.ts'

/** A phrase found: how many tokens it takes (dots between its words included) and its folded words. */
export interface PhraseMatch {
  length: number
  phrase: string
}

/** A set of phrases. */
export interface Phrases {
  /** The longest phrase that starts at token `index` and ends before `end`. */
  longestAt(tokens: ReadonlyArray<Token>, index: number, end: number): PhraseMatch | undefined
  /** Whether a folded word is a phrase of its own. */
  has(word: string): boolean
}

/** Reads a table of phrases: languages, and in each the phrases parted by `|`. */
export function phrases(table: WordTable): Phrases {
  const byFirst = new Map<string, string[][]>()
  const all = new Set<string>()
  for (const list of Object.values(table)) {
    for (const phrase of list.split('|')) {
      const words = fold(phrase).split(' ')
      all.add(words.join(' '))
      const same = byFirst.get(words[0]!)
      if (same) same.push(words)
      else byFirst.set(words[0]!, [words])
    }
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.length - a.length)
  return {
    has: (word) => all.has(word),
    longestAt(tokens, index, end) {
      const token = tokens[index]
      if (!token || index >= end) return undefined
      for (const words of byFirst.get(token.fold) ?? []) {
        const length = matchWords(tokens, index, end, words)
        if (length > 0) return {length, phrase: words.join(' ')}
      }
      return undefined
    }
  }
}

/** How many tokens the words take; dots and one comma may stand between them, a dot after them belongs to them. */
function matchWords(
  tokens: ReadonlyArray<Token>,
  index: number,
  end: number,
  words: ReadonlyArray<string>
): number {
  let at = index
  for (const [number, word] of words.entries()) {
    if (number > 0) while (at < end && tokens[at]!.text === '.') at++
    if (at >= end || tokens[at]!.fold !== word || (number > 0 && tokens[at]!.gap === 2)) return 0
    at++
  }
  const dot = tokens[at]
  const last = words[words.length - 1]!
  if (at < end && dot?.text === '.' && dot.gap === 0 && last.length <= 5) at++
  return at - index
}

/** A set of single folded words. */
export function wordSet(table: WordTable): ReadonlySet<string> {
  const all = new Set<string>()
  for (const list of Object.values(table)) for (const word of list.split(' ')) all.add(fold(word))
  return all
}
