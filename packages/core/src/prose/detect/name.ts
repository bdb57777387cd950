/**
 * One name: a person’s (`Logan`, `T. K. Logan`, `van Eck`, `Prof. Dr. H. Sutrisno, M.Pd.`) or an
 * institution’s (`Bureau of Labor Statistics`, `Kementerian Pendidikan dan Kebudayaan`).
 *
 * @example
 *   nameAt(document, 1, 4) // => {start: 1, end: 3}
 */
import {isCapital, isUpper, type ProseDocument} from '../document.ts'
import type {Token} from '../tokens.ts'
import {joins} from '../words/connectives.ts'
import {etAlPhrases} from '../words/et-al.ts'
import {degrees, institutionLinks, institutionWords, particles, titles} from '../words/names.ts'
import {months} from '../words/stop-words.ts'

/** A name in a row of tokens; `core` is where it begins without titles. */
export interface NameMatch {
  start: number
  core: number
  /** Where it ends without degrees. */
  bare: number
  end: number
  institution: boolean
}

/** The name that starts at a token. */
export function nameAt(document: ProseDocument, index: number, end: number): NameMatch | undefined {
  const {tokens} = document
  const quoted = quotedAt(tokens, index, end)
  if (quoted > 0) return {start: index, core: index, bare: quoted, end: quoted, institution: true}
  const core = afterTitles(tokens, index, end)
  let at = core
  let institution = false
  let capitals = 0
  while (at < end) {
    const next = partEnd(document, at, end, {capitals, institution, start: core})
    if (next === at) break
    if (isCapital(tokens[at]!.text)) capitals++
    if (institutionWords.has(tokens[at]!.fold)) institution = true
    at = next
  }
  if (capitals === 0 && !(at > core && tokens[core]!.type === 'link')) return undefined
  if (!institution && at - core > 14) return undefined
  const bare = ellipsisEnd(tokens, at, end)
  return {
    start: index,
    core,
    bare,
    end: withAcronym(tokens, withDegrees(tokens, bare, end), end),
    institution
  }
}

const quotes: Readonly<Record<string, string>> = {'“': '”', '"': '"', '«': '»', '„': '“', '‘': '’'}

/** A title in quotes stands for the author; the token after the closing quote. */
function quotedAt(tokens: ReadonlyArray<Token>, index: number, end: number): number {
  const close = index < end ? quotes[tokens[index]!.text] : undefined
  if (!close || tokens[index]!.type !== 'mark') return 0
  for (let at = index + 1; at < end && at < index + 30; at++) {
    if (tokens[at]!.text === close || (close === '“' && tokens[at]!.text === '”')) return at + 1
  }
  return 0
}

function afterTitles(tokens: ReadonlyArray<Token>, index: number, end: number): number {
  let at = index
  while (
    at < end &&
    tokens[at]!.type === 'word' &&
    (titles.has(tokens[at]!.fold) || spelledTitle(tokens, at, end) > at)
  ) {
    const spelled = spelledTitle(tokens, at, end)
    if (spelled > at) {
      at = spelled
      continue
    }
    const dot = tokens[at + 1]
    if (dot?.text === '.' && dot.gap === 0) at += 2
    else if (
      /^(?:prof|profesor|professor|dr|doktor|bapak|ibu|sir|drs|dra|kh|kiai|kyai)$/.test(tokens[at]!.fold)
    )
      at++
    else break
  }
  return at
}

/** `K.H.`, `M.Sc.`: letters with dots that make a title. */
function spelledTitle(tokens: ReadonlyArray<Token>, at: number, end: number): number {
  let letters = ''
  let next = at
  while (next + 1 < end && next < at + 6 && tokens[next]!.text.length < 4 && tokens[next + 1]!.text === '.') {
    if (next > at && tokens[next]!.gap > 0) break
    letters += tokens[next]!.fold
    next += 2
  }
  return next > at + 2 && titles.has(letters) ? next : at
}

interface Run {
  capitals: number
  institution: boolean
  start: number
}

/** The end of the part of a name at a token, or the same index where none is. */
function partEnd(document: ProseDocument, at: number, end: number, run: Run): number {
  const {tokens} = document
  const token = tokens[at]!
  if (at > run.start && token.gap === 2) return at
  if (token.type === 'link' && at === run.start) return at + 1
  if (token.type !== 'word') return markInName(tokens, at, end, run)
  if (etAlPhrases.longestAt(tokens, at, end)) return at
  if (isCapital(token.text)) return capitalEnd(document, at, end, run)
  if (run.capitals > 0 && joins(token.fold, document.language)) {
    return run.institution && institutionLinks.has(token.fold) && nextIsCapital(tokens, at + 1, end)
      ? at + 1
      : at
  }
  if (particles.has(token.fold) && continues(tokens, at + 1, end)) return at + 1
  if (run.institution && institutionLinks.has(token.fold) && nextIsCapital(tokens, at + 1, end)) return at + 1
  return at
}

function capitalEnd({tokens, language}: ProseDocument, at: number, end: number, run: Run): number {
  const token = tokens[at]!
  if (months.has(token.fold) && at === run.start && end - at < 2) return at
  if (run.capitals > 0 && joins(token.fold, language) && token.fold.length > 1) return at
  const dot = tokens[at + 1]
  const initial = /^\p{Lu}[\p{Ll}]?$/u.test(token.text) || /^(?:st|sta|hj|muh|moh|abd)$/.test(token.fold)
  if (initial && at + 1 < end && dot?.text === '.' && dot.gap === 0) {
    return at + 2 < end && tokens[at + 2]!.text === '-' ? at + 3 : at + 2
  }
  return at + 1
}

/** `&` of a company, `-` between two capitalised words, an apostrophe. */
function markInName(tokens: ReadonlyArray<Token>, at: number, end: number, run: Run): number {
  const token = tokens[at]!
  if (run.capitals === 0) return at
  if (token.text === '&' && run.institution && nextIsCapital(tokens, at + 1, end)) return at + 1
  if (
    /^[-–]$/.test(token.text) &&
    token.gap === 0 &&
    tokens[at + 1]?.gap === 0 &&
    nextIsCapital(tokens, at + 1, end)
  ) {
    return at + 1
  }
  return at
}

const nextIsCapital = (tokens: ReadonlyArray<Token>, at: number, end: number): boolean =>
  at < end && tokens[at]!.type === 'word' && isCapital(tokens[at]!.text) && tokens[at]!.gap < 2

/** After a particle comes another one or a capital. */
function continues(tokens: ReadonlyArray<Token>, at: number, end: number): boolean {
  for (let next = at; next < end && next < at + 3; next++) {
    const token = tokens[next]!
    if (token.type !== 'word' || token.gap === 2) return false
    if (isCapital(token.text)) return true
    if (!particles.has(token.fold)) return false
  }
  return false
}

/** `Relatório...`: a title cut short. */
function ellipsisEnd(tokens: ReadonlyArray<Token>, at: number, end: number): number {
  if (at < end && tokens[at]!.text === '…') return at + 1
  let next = at
  while (next < end && tokens[next]!.text === '.' && tokens[next]!.gap === 0) next++
  return next - at === 3 ? next : at
}

/** `World Health Organization [WHO]` */
function withAcronym(tokens: ReadonlyArray<Token>, at: number, end: number): number {
  if (at + 2 >= end || !/^[[(]$/.test(tokens[at]!.text) || !/^[\])]$/.test(tokens[at + 2]!.text)) return at
  return isUpper(tokens[at + 1]!.text) ? at + 3 : at
}

/** `, M.Pd., Ph.D.` */
function withDegrees(tokens: ReadonlyArray<Token>, at: number, end: number): number {
  let done = at
  while (done < end && tokens[done]!.text === ',') {
    let letters = ''
    let next = done + 1
    while (
      next < end &&
      (tokens[next]!.gap === 0 || next === done + 1) &&
      /^[\p{L}.]+$/u.test(tokens[next]!.text)
    ) {
      letters += tokens[next]!.text
      next++
    }
    if (!letters.includes('.') || !degrees.has(letters.replaceAll('.', '').toLowerCase())) break
    done = next
  }
  return done
}
