/**
 * A text made ready for reading: tokens, pairs of brackets, language, and how its words are usually written.
 */
import type {KnownWorks} from './known.ts'
import {maskOf, type Range} from './mask.ts'
import {type Token, tokensOf} from './tokens.ts'
import {type Language, languageOf} from './words/language.ts'

/** How to read a text. */
export interface DetectOptions {
  /** Stretches that are not read: reference lists, and whatever the caller knows to be no prose (default: none). */
  skip?: ReadonlyArray<Range> | undefined
  /** Language of the text (default: guessed from its words). */
  language?: Language | undefined
  /** Works the author may mean; they settle where a name begins and whether something is a citation. */
  known?: KnownWorks | undefined
  /** Whether `[1]` is a citation (default: `true`). */
  numeric?: boolean | undefined
}

/** What all readers of forms are given. */
export interface ProseDocument {
  text: string
  tokens: ReadonlyArray<Token>
  /** For a bracket the index of the one it pairs with, else -1. */
  partner: Int32Array
  language: Language
  known: KnownWorks | undefined
  /** How often a folded word is written in lower case, and how often capitalised. */
  usage: ReadonlyMap<string, {lower: number; upper: number}>
}

/** Reads tokens and brackets of a text. */
export function documentOf(text: string, options: DetectOptions = {}): ProseDocument {
  const tokens = tokensOf(text, maskOf(text, options.skip))
  return {
    text,
    tokens,
    partner: pairs(tokens),
    language: options.language ?? languageOf(words(tokens)),
    known: options.known,
    usage: usageOf(tokens)
  }
}

function* words(tokens: ReadonlyArray<Token>): Iterable<string> {
  for (const token of tokens) if (token.type === 'word') yield token.fold
}

const opening: Readonly<Record<string, string>> = {'(': ')', '[': ']', '（': '）'}
const closing = new Set(Object.values(opening))

/** Pairs within one paragraph; a bracket that never closes pairs with nothing. */
function pairs(tokens: ReadonlyArray<Token>): Int32Array {
  const partner = new Int32Array(tokens.length).fill(-1)
  let open: number[] = []
  for (const [index, token] of tokens.entries()) {
    if (token.gap === 2) open = []
    if (token.type !== 'mark') continue
    if (Object.hasOwn(opening, token.text)) open.push(index)
    else if (closing.has(token.text)) {
      const at = lastOf(tokens, open, token.text)
      if (at < 0) continue
      const start = open[at]!
      open.length = at
      partner[start] = index
      partner[index] = start
    }
  }
  return partner
}

/** Looks at the three innermost open brackets. */
function lastOf(tokens: ReadonlyArray<Token>, open: ReadonlyArray<number>, close: string): number {
  for (let at = open.length - 1; at >= 0 && at > open.length - 4; at--) {
    if (opening[tokens[open[at]!]!.text] === close) return at
  }
  return -1
}

function usageOf(tokens: ReadonlyArray<Token>): Map<string, {lower: number; upper: number}> {
  const usage = new Map<string, {lower: number; upper: number}>()
  for (const token of tokens) {
    if (token.type !== 'word') continue
    const count = usage.get(token.fold) ?? {lower: 0, upper: 0}
    if (count.lower + count.upper === 0) usage.set(token.fold, count)
    if (isCapital(token.text)) count.upper++
    else count.lower++
  }
  return usage
}

/** `al-Ghazali`, `d’Angelo`: the article belongs to the name. */
const article = /^\p{Ll}{1,3}[-'’‘ʼ]\p{Lu}/u

/** Whether a word starts with a capital letter (of a script that has them). */
export function isCapital(word: string): boolean {
  const first = word.codePointAt(0)!
  const letter = String.fromCodePoint(first)
  return letter !== letter.toLowerCase() || article.test(word)
}

/** Whether a word is all capitals, and longer than one letter. */
export function isUpper(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase()
}
