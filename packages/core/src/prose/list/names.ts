/**
 * Names before the date of an entry, in whatever order they are written.
 *
 * @example
 *   namesOf('Eynon, R. dan H. Margetts') // => {names: [{family: 'Eynon', given: 'R.'}, {family: 'Margetts', given: 'H.'}], …}
 */
import type {Name} from '../../item.ts'
import {fold} from '../fold.ts'
import {institutionWords, particles} from '../words/names.ts'

/** Names read; `sure` is 0 to 1, `others` tells that “et al.” ends them, `editors` that they are editors. */
export interface NamesMatch {
  names: Name[]
  sure: number
  others: boolean
  editors: boolean
}

const initials = /^(?:\p{Lu}\p{Ll}{0,2}\.[\s-]*|\p{Lu}\.?[\s-]*){1,6}$/u
const bareInitials = /^\p{Lu}{1,3}$/u
const word = "[\\p{L}][\\p{L}\\p{M}'’‘`.\\-‐]*"
const wordsOnly = new RegExp(`^${word}(?: ${word}){0,7}$`, 'u')
const roles =
  /[\s,]*\(?\b(?:eds?|editors?|hrsg|hg|herausgeber|orgs?|coords?|comps?|penyunting|peny|editor|dir|éds?|red)\b\.?\)?[\s.,]*$/iu
const others =
  /[\s,;&]*(?:\b(?:et|dan|and|y|e|und|en)\s+)?\(?(?:\bet\.?\s*al\b|\bdkk\b|\bd\.k\.k\b|\bu\.\s?a\b|\boutros\b|\botros\b|\bothers\b|\bkawan-kawan\b|\blain-lain\b|\bandere\b|\banderen\b|\bcols\b)[\s.)]*$/iu
const same = /^(?:[-—–_]{2,}|[―]+)[\s.,]*$/u
const junior = /^(?:Jr|Sr|II|III|IV|Filho|Neto|Júnior|Junior)\.?$/u
const connective = /(?:^|\s)(?:and|dan|serta|und|y|e|et|en|u\.)(?=\s)|\s?&amp;\s?|\s?&\s?/gu

/** Whether a text is initials: `S. P.`, `J.M.`, `TK`. */
const isInitials = (text: string): boolean =>
  text.includes('.') || /[\s-]/.test(text) ? initials.test(text) : bareInitials.test(text)

/** Reads names; `undefined` where the text is no row of names. */
export function namesOf(source: string): NamesMatch | undefined {
  let text = source.replace(/[\s,;:.]+$/u, (end) => (/^\./.test(end) ? '.' : '')).trim()
  if (same.test(text)) return {names: [], sure: 1, others: false, editors: false}
  const editors = roles.test(text)
  if (editors) text = text.replace(roles, '')
  const more = others.test(text)
  if (more) text = text.replace(others, '')
  text = text
    .replace(/(?:…|\.\.\.),?\s*(?:&|and|y|dan|e|und)?\s*/gu, ', ')
    .replace(/,\s*,/g, ',')
    .replace(/[\s,;&]+$/u, '')
  if (text === '' || text.length > 1500) return undefined
  const found = text.includes(';')
    ? parted(text, /\s*;\s*(?:&|and\b|dan\b|e\b|y\b)?\s*/u)
    : (slashed(text) ?? inRow(text))
  return found && {...found, others: more, editors}
}

interface Row {
  names: Name[]
  sure: number
}

/** `A, B / C, D`. */
const slashed = (text: string): Row | undefined => {
  const pieces = text.split('/')
  const apart = text.includes(' / ') || pieces.every((piece) => piece.split(',').length === 2)
  return pieces.length > 1 && apart ? parted(text, /\s*\/\s*/u) : undefined
}

/** Pieces that hold one name each, the family first; a piece with more is read as a row. */
function parted(text: string, separator: RegExp): Row | undefined {
  const names: Name[] = []
  for (const piece of text.split(separator)) {
    if (piece === '') continue
    const commas = piece.split(',').length - 1
    const row = commas > 1 ? inRow(piece) : one(piece)
    if (!row) return undefined
    names.push(...row.names)
  }
  return names.length > 0 ? {names, sure: 1} : undefined
}

function one(piece: string): Row | undefined {
  const [family, given] = piece.split(',').map((part) => part.trim())
  if (given !== undefined && given !== '') {
    return isNameText(family!) && isGiven(given) ? {names: [inverted(family!, given)], sure: 1} : undefined
  }
  const name = natural(family!)
  return name && {names: [name], sure: 0.9}
}

/** Names parted by commas and connectives, inverted or not. */
function inRow(text: string): Row | undefined {
  const parts = withGlued(partsOf(text))
  const names: Name[] = []
  let sure = 1
  for (let at = 0; at < parts.length; ) {
    const part = parts[at]!
    const next = parts[at + 1]
    const last = names.at(-1)
    if (junior.test(part.text) && last) {
      names[names.length - 1] = {...last, suffix: part.text}
      at++
    } else if (isInitials(part.text) && last?.given !== undefined && !/^\p{Lu}\p{L}/u.test(part.text)) {
      names[names.length - 1] = {...last, given: `${last.given} ${part.text}`}
      at++
    } else if (next && !next.joined && isInitials(next.text) && isNameText(part.text)) {
      names.push(inverted(part.text, next.text))
      at += 2
    } else if (next && !next.joined && invertsWith(parts, at)) {
      names.push(inverted(part.text, next.text))
      sure = Math.min(sure, 0.8)
      at += 2
    } else {
      const name = natural(part.text)
      if (!name) return undefined
      if (name.given === undefined) sure = Math.min(sure, 0.6)
      names.push(name)
      at++
    }
  }
  return names.length > 0 ? {names, sure} : undefined
}

interface Part {
  text: string
  /** A connective stands before it. */
  joined: boolean
}

function partsOf(text: string): Part[] {
  const parts: Part[] = []
  for (const piece of protect(text).split(',')) {
    let last = 0
    let joined = false
    for (const match of piece.matchAll(connective)) {
      push(parts, piece.slice(last, match.index), joined)
      joined = true
      last = match.index + match[0].length
    }
    push(parts, piece.slice(last), joined)
  }
  return parts
}

const glued = /^((?:\p{Lu}\p{Ll}?\.[\s-]?)+)\s(\p{Lu}\p{Ll}[^.]*)$/u

/** `Meza, I. Schütze, H.`: a comma forgotten between initials and the next family. */
function withGlued(parts: ReadonlyArray<Part>): Part[] {
  return parts.flatMap((part, at) => {
    const match = glued.exec(part.text)
    const next = parts[at + 1]
    const fits = match && at > 0 && next && !next.joined && isInitials(next.text) && isBare(parts, at - 1)
    return fits
      ? [
          {...part, text: match[1]!.trim()},
          {text: match[2]!, joined: false}
        ]
      : [part]
  })
}

/** A family that still waits for its initials. */
const isBare = (parts: ReadonlyArray<Part>, at: number): boolean =>
  isNameText(parts[at]!.text) && !isInitials(parts[at]!.text)

function push(parts: Part[], piece: string, joined: boolean): void {
  const text = unprotect(piece).trim()
  if (text !== '') parts.push({text, joined})
}

/** Connectives inside the name of an institution do not part names. */
function protect(text: string): string {
  const first = fold(text.split(/[\s,.]/, 1)[0] ?? '')
  if (!institutionWords.has(first)) return text
  return text.replace(/ (and|dan|und|y|e|et|en|&) /gu, ' \u0001$1\u0001 ')
}

const unprotect = (text: string): string => text.replaceAll('\u0001', '')

/** `Gius, Evelyn, Jan Christoph Meister`; `Vdovin, Alexey and Leibov, Roman`. */
function invertsWith(parts: ReadonlyArray<Part>, at: number): boolean {
  const family = parts[at]!.text
  const given = parts[at + 1]!.text
  if (!isNameText(family) || !isGiven(given) || family.split(' ').length > 3) return false
  if (/\p{L}\s\p{Lu}{1,3}$/u.test(family)) return false
  if (institutionWords.has(fold(family.split(' ')[0]!))) return false
  if (at === 0) return given.split(' ').length <= 3 && !(parts.length === 2 && family.split(' ').length > 2)
  return family.split(' ').length === 1 && given.split(' ').length === 1
}

const isNameText = (text: string): boolean => wordsOnly.test(text) && text.length < 60

const isGiven = (text: string): boolean =>
  isInitials(text) || (wordsOnly.test(text) && /^\p{Lu}/u.test(text) && text.split(' ').length <= 4)

function inverted(family: string, given: string): Name {
  return {...particleOf(titleCase(family)), given: /\p{Ll}{2}\.$/u.test(given) ? given.slice(0, -1) : given}
}

/** `van Eck` keeps its particle, as one does not file Dutch names under it; CSL decides. */
function particleOf(family: string): Name {
  const words = family.split(' ')
  let count = 0
  while (count < words.length - 1 && /^\p{Ll}/u.test(words[count]!) && particles.has(fold(words[count]!)))
    count++
  if (count === 0) return {family}
  return {family: words.slice(count).join(' '), 'non-dropping-particle': words.slice(0, count).join(' ')}
}

/** `BAKHTIN` is `Bakhtin`, where a given name follows. */
function titleCase(family: string): string {
  if (family !== family.toUpperCase() || family.length < 3) return family
  return family
    .toLowerCase()
    .replace(/(^|[\s'’-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())
}

/** One name not inverted: `Antoine Pécoud`, `H. Margetts`, `Logan TK`, `Farhana`, `R Core Team`. */
function natural(source: string): Name | undefined {
  const text = /\p{L}{3}\.$/u.test(source) ? source.slice(0, -1) : source
  if (isInitials(text) && text.length < 3) return undefined
  const words = text.split(' ')
  if (!/^[\p{L}\p{N}]/u.test(text) || words.length > 14 || /[[\]]/.test(text)) return undefined
  if (/^\p{Ll}/u.test(text) && !particles.has(fold(words[0]!)) && !/^\p{Ll}\p{Lu}|\d|[.-]/u.test(text))
    return undefined
  if (words.some((each) => institutionWords.has(fold(each))) || /\(|\d/.test(text)) return {literal: text}
  if (words.length === 1)
    return /^\p{Lu}{2,}$/u.test(text) || /\./.test(text) ? {literal: text} : {family: text}
  if (words.every((each) => /^\p{Lu}{2,}$/u.test(each)) && words.at(-1)!.length > 3) return {literal: text}
  const last = words.at(-1)!
  if (/^(?:RI|USA|UK|PBB|EU|UE|AS|SBY)\.?$/.test(last)) return {literal: text.replace(/\.$/, '')}
  if (isInitials(last)) {
    return {...particleOf(words.slice(0, -1).join(' ')), given: last}
  }
  if (/^\p{Ll}/u.test(last) || words.length > 5) return {literal: text}
  let first = words.length - 1
  while (first > 1 && particles.has(fold(words[first - 1]!)) && /^\p{Ll}/u.test(words[first - 1]!)) first--
  return {...particleOf(words.slice(first).join(' ')), given: words.slice(0, first).join(' ')}
}
