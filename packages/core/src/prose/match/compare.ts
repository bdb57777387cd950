/**
 * How well an author as typed agrees with an author as listed, and in what they differ.
 *
 * @example
 *   compareName('Obsatar Sinaga', nameOf({family: 'Sinaga', given: 'H. O.'}))
 *   // => {score: 0.9, issue: 'initials-mismatch'}
 */
import {fold, foldName} from '../fold.ts'
import {isClipped} from './clipped.ts'
import {isSlip} from './distance.ts'
import type {Reason} from './reasons.ts'
import type {WorkName} from './works.ts'

/** From 0 to 1, and what is odd. */
export interface Agreement {
  score: number
  issue: Reason | undefined
}

const none: Agreement = {score: 0, issue: undefined}
const agreement = (score: number, issue?: Reason): Agreement => ({score, issue})

/** Compares; `full` is the long form of an acronym the text has defined. */
export function compareName(typed: string, listed: WorkName, full?: string): Agreement {
  const bare = foldName(typed)
  if (bare === '' || listed.family === '') return none
  if (bare === listed.family) return agreement(1, sameLetters(typed, listed.text) ? undefined : 'diacritics')
  if (listed.acronyms.includes(bare) && /\p{Lu}{2}/u.test(typed)) return agreement(0.95, 'acronym')
  if (
    listed.words.length === 1 &&
    /^\p{Lu}{2,8}$/u.test(listed.text) &&
    initialsOf(typed).includes(listed.family)
  ) {
    return agreement(0.95, 'acronym')
  }
  if (listed.institution && isClipped(withoutCountry(typed), listed.words)) return agreement(0.93, 'acronym')
  if (/^\p{Lu}{4,}$/u.test(typed) && listed.acronyms.some((acronym) => isSlip(bare, acronym)))
    return agreement(0.88, 'acronym')
  if (full !== undefined && foldName(full) === listed.family) return agreement(0.95, 'acronym')
  return (
    withGiven(typed, listed) ??
    partOf(typed, bare, listed) ??
    (isSlip(bare, listed.family) ? agreement(0.85, 'name-typo') : none)
  )
}

/** `Kemenkes RI` is `Kemenkes`. */
const withoutCountry = (typed: string): string => foldName(typed.replace(/\s(?:RI|Republik Indonesia)$/u, ''))

const small =
  /^(?:of|for|and|the|on|in|dan|untuk|di|ke|de|del|la|las|los|y|do|da|dos|e|und|der|fur|des|du|les|et|pour|van|voor)$/

/** Initials of a long name, with and without its small words: what an entry under an acronym may be called. */
export function initialsOf(typed: string): string[] {
  const words = wordsOf(typed)
  if (words.length < 2) return []
  const letters = (list: ReadonlyArray<string>): string => list.map((word) => word[0]).join('')
  return [letters(words.filter((word) => !small.test(word))), letters(words)]
}

/** The same letters, if one leaves case aside: `RAMÍREZ` and `Ramírez`, but not `Ramirez`. */
function sameLetters(typed: string, listed: string): boolean {
  const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
  return plain(typed) === plain(listed) || fold(typed) === typed.toLowerCase()
    ? plain(typed) === plain(listed)
    : false
}

const wordsOf = (text: string): string[] =>
  fold(text)
    .split(/[^\p{L}\p{N}']+/u)
    .filter((word) => word !== '')

/** `Obsatar Sinaga`, `Irfan Dwi Jaya`, `Sinaga, H. O.`: typed with given names or initials. */
function withGiven(typed: string, listed: WorkName): Agreement | undefined {
  const words = wordsOf(typed)
  if (words.length < 2) return undefined
  const family = words.slice(-listed.words.length).join(' ')
  const before = words.slice(0, -listed.words.length)
  const wanted = listed.words.join(' ')
  const slip = family !== wanted && isSlip(foldName(family), listed.family)
  if ((family === wanted || slip) && before.length > 0) {
    const score = slip ? 0.8 : 1
    return initialsAgree(before, listed.given)
      ? agreement(score, slip ? 'name-typo' : 'full-name')
      : agreement(score - 0.1, 'initials-mismatch')
  }
  if (words.slice(0, listed.words.length).join(' ') === wanted) {
    const after = words.slice(listed.words.length)
    return initialsAgree(after, listed.given) && listed.given.length > 0
      ? agreement(0.97, after.every((word) => word.length === 1) ? 'full-name' : 'name-order')
      : undefined
  }
  return sameWords(words, [...listed.words, ...listed.given]) ? agreement(0.95, 'name-order') : undefined
}

/** Every given name typed agrees with one listed, whole or by its initial, in order. */
function initialsAgree(typed: ReadonlyArray<string>, listed: ReadonlyArray<string>): boolean {
  if (listed.length === 0) return true
  const first = typed[0]!
  const other = listed[0]!
  if (first === other) return true
  return first[0] === other[0] && (first.length === 1 || other.length === 1 || isSlip(first, other))
}

function sameWords(typed: ReadonlyArray<string>, listed: ReadonlyArray<string>): boolean {
  if (typed.length !== listed.length) return false
  const left = new Set(listed)
  return typed.every((word) => left.has(word))
}

/** `Mager` for `Mager Hois`, `Lastra` for `Lastra de Suárez`; `Gunawan` for `Imam Gunawan` typed as one. */
function partOf(typed: string, bare: string, listed: WorkName): Agreement | undefined {
  const words = wordsOf(typed)
  if (listed.words.length > 1 && words.length < listed.words.length) {
    const start = listed.words.slice(0, words.length).join(' ') === words.join(' ')
    const end = listed.words.slice(-words.length).join(' ') === words.join(' ')
    if (start && bare.length > 2) return agreement(0.93, 'partial-surname')
    if (end && bare.length > 2) return agreement(0.92, 'partial-surname')
    if (words.length > 1 && isInside(words, listed.words)) return agreement(0.85, 'name-variant')
  }
  if (words.length > 1 && words.length > listed.words.length && isInside(listed.words, words)) {
    return agreement(listed.family.length > 3 ? 0.85 : 0.7, 'name-variant')
  }
  if (words.length === 1 && listed.given.includes(bare) && bare.length > 2)
    return agreement(0.8, 'name-order')
  return undefined
}

function isInside(few: ReadonlyArray<string>, many: ReadonlyArray<string>): boolean {
  const set = new Set(many)
  return few.every((word) => set.has(word))
}
