/**
 * The kind of locator a word stands for: in the language of the document first, then in English, then
 * among what people type everywhere, then in any language of CSL.
 */
import type {LocatorLabel} from '../citation.ts'
import {locatorAliases, notLocators} from './aliases.ts'
import {locatorTerms} from './terms.ts'

/** A label typed at the start of a text. */
export interface TypedLabel {
  label: LocatorLabel
  /** How many characters it takes. */
  length: number
}

type Words = ReadonlyMap<string, LocatorLabel>

const longest = 24
const known = new Map<string, Words>()

/** The label a text starts with, if any. */
export function labelAt(text: string, lang: string | undefined): TypedLabel | undefined {
  const language = lang?.split(/[-_]/)[0]?.toLowerCase() ?? 'en'
  const lists = [wordsOf(language), wordsOf('en'), wordsOf('aliases'), wordsOf('all')]
  for (let length = Math.min(longest, text.length); length > 0; length--) {
    if (!isWhole(text, length)) continue
    const typed = text.slice(0, length).replace(/\s+/g, ' ')
    for (const list of lists) {
      const label = list.get(typed) ?? list.get(typed.toLowerCase())
      if (label !== undefined) return {label, length}
    }
  }
  return undefined
}

/** A word ends where it may: after a full stop or a sign, or before a space. */
function isWhole(text: string, length: number): boolean {
  const next = text[length]
  return next === undefined || /[^\p{L}\p{N}]/u.test(text[length - 1]!) || /\s/.test(next)
}

/** Every word that may name a kind of locator, for suggestions. */
export const locatorWords = (lang: string | undefined): ReadonlyArray<string> => {
  const language = lang?.split(/[-_]/)[0]?.toLowerCase() ?? 'en'
  return [...new Set([...wordsOf(language).keys(), ...wordsOf('en').keys(), ...wordsOf('aliases').keys()])]
}

function wordsOf(list: string): Words {
  const found = known.get(list)
  if (found) return found
  const words = list === 'all' ? allWords() : wordsIn(list === 'aliases' ? locatorAliases : ownTerms(list))
  known.set(list, words)
  return words
}

const ownTerms = (language: string) => (Object.hasOwn(locatorTerms, language) ? locatorTerms[language]! : {})

function wordsIn(rows: Readonly<Partial<Record<LocatorLabel, string>>>): Words {
  const words = new Map<string, LocatorLabel>()
  for (const [label, terms] of Object.entries(rows) as Array<[LocatorLabel, string]>) {
    for (const term of terms.split('|'))
      if (!words.has(term) && !notLocators.has(term)) words.set(term, label)
  }
  return words
}

/** All languages together: each word as most of them mean it; single letters mean too much. */
function allWords(): Words {
  const votes = new Map<string, Map<LocatorLabel, number>>()
  for (const rows of Object.values(locatorTerms)) {
    for (const [term, label] of wordsIn(rows)) {
      if (/^\p{L}\.?$/u.test(term)) continue
      const count = votes.get(term) ?? new Map<LocatorLabel, number>()
      votes.set(term, count.set(label, (count.get(label) ?? 0) + 1))
    }
  }
  return new Map([...votes].map(([term, count]) => [term, most(count)]))
}

const most = (count: ReadonlyMap<LocatorLabel, number>): LocatorLabel =>
  [...count].reduce((best, each) => (each[1] > best[1] ? each : best))[0]
