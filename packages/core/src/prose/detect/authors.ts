/**
 * Names in a row: `Logan, Walker, & Hunt`, `Eynon dan Margetts`, `Putra, et al`, `CLARK; HOLQUIST`.
 *
 * @example
 *   authorsAt(document, 1, 6) // => {names: […], etAl: …, end: 6, commas: 1, joined: true}
 */
import type {EtAl, ProseAuthor} from '../citations.ts'
import {isCapital, type ProseDocument} from '../document.ts'
import type {Token} from '../tokens.ts'
import {joins} from '../words/connectives.ts'
import {etAlForm, etAlPhrases} from '../words/et-al.ts'
import {type NameMatch, nameAt} from './name.ts'

/** Names found; `joined` tells that a connective or “et al.” binds them, `commas` how many stand between names. */
export interface AuthorsMatch {
  names: NameMatch[]
  etAl: EtAl | null
  end: number
  joined: boolean
  commas: number
}

/** The names that start at a token, as many as there are. */
export function authorsAt(
  document: ProseDocument,
  index: number,
  end: number,
  options: {semicolons?: boolean; commas?: boolean} = {}
): AuthorsMatch | undefined {
  const {tokens} = document
  const found: AuthorsMatch = {names: [], etAl: null, end: index, joined: false, commas: 0}
  let at = index
  for (;;) {
    const name = nameAt(document, at, end)
    if (!name) break
    const initialsEnd = withInitials(tokens, name.end, end)
    found.names.push(initialsEnd > name.end ? {...name, bare: initialsEnd, end: initialsEnd} : name)
    found.end = found.names.at(-1)!.end
    const others = etAlAt(document, found.end, end)
    if (others) {
      found.etAl = others.etAl
      found.end = others.end
      found.joined = true
      break
    }
    const next = separatorEnd(document, found.end, end, options.semicolons === true)
    if (!next || !nameAt(document, next.end, end)) break
    if (options.commas === false && next.comma) break
    if (next.comma) found.commas++
    if (next.joined) found.joined = true
    at = next.end
  }
  return found.names.length > 0 ? found : undefined
}

/** `Sinaga, H. O.`: initials after a comma belong to the name before. */
function withInitials(tokens: ReadonlyArray<Token>, at: number, end: number): number {
  if (at >= end || tokens[at]!.text !== ',') return at
  let next = at + 1
  let initials = 0
  while (next + 1 < end && /^\p{Lu}\p{Ll}?$/u.test(tokens[next]!.text) && tokens[next + 1]!.text === '.') {
    next += 2
    initials++
    if (next < end && tokens[next]!.text === '-') next++
  }
  return initials > 0 ? next : at
}

/** “et al.” with whatever comma or dot stands before it. */
export function etAlAt(
  document: ProseDocument,
  index: number,
  end: number
): {etAl: EtAl; end: number} | undefined {
  const {tokens, text} = document
  let at = index
  while (at < end && /^[,.&]$/.test(tokens[at]!.text) && at < index + 3) at++
  const found = etAlPhrases.longestAt(tokens, at, end)
  if (!found || (found.phrase === 'e a' && document.language !== 'nl')) return undefined
  const start = tokens[at]!.start
  const stop = tokens[at + found.length - 1]!.end
  const typed = text.slice(start, stop)
  return {
    etAl: {start, end: stop, text: typed, form: etAlForm(found.phrase, typed)},
    end: at + found.length
  }
}

interface Separator {
  end: number
  joined: boolean
  comma: boolean
}

/** What stands between two names: `,`, `and`, `, &`, `/`, and `;` where that parts authors. */
function separatorEnd(
  document: ProseDocument,
  index: number,
  end: number,
  semicolons: boolean
): Separator | undefined {
  const {tokens, language} = document
  let at = index
  let comma = false
  if (at < end && (tokens[at]!.text === ',' || (semicolons && tokens[at]!.text === ';'))) {
    comma = true
    at++
  }
  const word = at < end ? tokens[at]! : undefined
  if (!word || word.gap === 2) return undefined
  const und = word.text === 'u' && tokens[at + 1]?.text === '.' && tokens[at + 1]!.gap === 0
  const joined = und || word.text === '/' || (joins(word.fold, language) && !startsLetter(tokens, at, end))
  if (!joined && !comma) return undefined
  if (!joined) return {end: at, joined, comma}
  const dot = word.fold === 'u' && tokens[at + 1]?.text === '.' ? 1 : 0
  return {end: at + 1 + dot, joined, comma}
}

/** `E. Smith` is an initial, not the Portuguese `e`. */
function startsLetter(tokens: ReadonlyArray<Token>, at: number, end: number): boolean {
  return (
    isCapital(tokens[at]!.text) &&
    tokens[at]!.text.length === 1 &&
    at + 1 < end &&
    tokens[at + 1]!.text === '.'
  )
}

/** Names as they are typed, without titles before them and the possessive after them. */
export function authorTexts(document: ProseDocument, names: ReadonlyArray<NameMatch>): ProseAuthor[] {
  return names.map((name) => {
    const start = document.tokens[name.core]!.start
    const end = document.tokens[name.bare - 1]!.end
    const text = clean(document, name)
    return {start, end, text}
  })
}

/** The words of a name with single spaces, as a reader sees them. */
function clean({tokens}: ProseDocument, name: NameMatch): string {
  let text = ''
  for (let at = name.core; at < name.bare; at++) {
    const token = tokens[at]!
    text += at > name.core && token.gap > 0 ? ` ${token.text}` : token.text
  }
  return text.replace(/^[“"„«‘]|[,.]?[”"“»’]$/gu, '').replace(/['’]s$/u, '')
}
