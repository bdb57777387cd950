/** What is cut off the front of a row of names: openers, nouns, and names that belong to the sentence. */
import {isCapital, type ProseDocument} from '../document.ts'
import {institutionWords, particles} from '../words/names.ts'
import {labels, openers} from '../words/stop-words.ts'
import {type AuthorsMatch, authorTexts} from './authors.ts'

/** Whether somebody listed is called so. */
export const isListed = (document: ProseDocument, word: string): boolean =>
  (document.known?.rate(word, null) ?? 0) > 0

const locatives = new Set('di in en em im dans a pada at para bei'.split(' '))

/**
 * `Asimismo, Craig y Kinney`, `Di Indonesia, Sugiyono dan Putra`: names before a comma that are no authors.
 * A first name goes where it opens the sentence and is common, or follows a preposition of place, or where
 * it is not listed and the next is.
 */
export function withoutLeading(document: ProseDocument, found: AuthorsMatch): AuthorsMatch {
  let names = found.names
  while (names.length > 1 && isFollowedByComma(document, names[0]!.end) && isLeading(document, names))
    names = names.slice(1)
  return names === found.names ? found : {...found, names}
}

const isFollowedByComma = ({tokens}: ProseDocument, at: number): boolean => tokens[at]?.text === ','

function isLeading(document: ProseDocument, names: AuthorsMatch['names']): boolean {
  const {tokens} = document
  const first = names[0]!
  const text = authorTexts(document, names).map((name) => name.text)
  if (isListed(document, text[0]!)) return false
  if (first.end - first.start === 1 && isCommon(document, first.core)) return true
  const before = tokens[first.start - 1]
  if (before && tokens[first.start]!.gap < 2 && locatives.has(before.fold)) return true
  return isListed(document, text[1]!) && document.known?.together(text[1]!, text[0]!) !== true
}

/** `Burrows’s Delta (2002)`: the author is the one in the possessive, what follows is the work. */
export function withoutPossessed(document: ProseDocument, found: AuthorsMatch): AuthorsMatch {
  const [name] = found.names
  if (!name || found.names.length !== 1 || name.institution) return found
  for (let at = name.core; at < name.end - 1; at++) {
    const token = document.tokens[at]!
    if (token.type === 'word' && /\p{L}{2}['’]s$/u.test(token.text))
      return {...found, names: [{...name, bare: at + 1}]}
  }
  return found
}

/** `der Modellierung von Schmid`: the noun before the particle is no given name. */
export function withoutGenitive(document: ProseDocument, found: AuthorsMatch): AuthorsMatch {
  const {tokens} = document
  const first = found.names[0]!
  for (let at = first.core + 1; at < first.end - 1; at++) {
    const token = tokens[at]!
    if (!/^(?:von|vom|van|de|del|di|da|do|dos|des|du)$/.test(token.text)) continue
    const textFrom = (from: number): string =>
      document.text.slice(tokens[from]!.start, tokens[first.end - 1]!.end)
    const listed = isListed(document, textFrom(at + 1)) && !isFullName(document, textFrom(first.core))
    const noun = document.language === 'de' && determiners.has(tokens[first.core - 1]?.fold ?? '')
    if (!listed && !noun) continue
    return {...found, names: [{...first, start: at + 1, core: at + 1}, ...found.names.slice(1)]}
  }
  return found
}

const determiners = new Set(
  'der die das den dem des ein eine einer eines einem einen ihre seine zur zum im vom'.split(' ')
)

const isFullName = (document: ProseDocument, name: string): boolean => document.known?.isWhole(name) === true

/** Cuts common words off the front of the first name: `Temuan Sugiyono`, `Studi Logan`. */
export function trimmed(
  document: ProseDocument,
  found: AuthorsMatch,
  year: string
): AuthorsMatch | undefined {
  const {tokens, known} = document
  const first = found.names[0]!
  const whole = authorTexts(document, [first])[0]!.text
  if (tokens[first.start]!.type !== 'word' || known?.rate(whole, year) === 3 || known?.hasTitle(whole)) {
    if (!isCommonStart(document, first.core, first.end)) return found
  }
  let core = first.core
  while (core < first.end - 1 && isCommon(document, core)) core++
  if (
    core > first.core &&
    labels.has(tokens[core - 1]!.fold) &&
    !isListed(document, textOf(document, core, first.end))
  )
    return undefined
  if (core === first.core) return isCommon(document, core) && first.end - core === 1 ? undefined : found
  if (isCommon(document, core) && core === first.end - 1) return undefined
  if (first.institution && institutionWords.has(tokens[first.core]!.fold)) return found
  const name = {...first, start: core, core}
  return {...found, names: [name, ...found.names.slice(1)]}
}

/** `Menurut Sugiyono`: an opener before a listed name. */
function isCommonStart(document: ProseDocument, core: number, end: number): boolean {
  return end - core > 1 && isCommon(document, core)
}

/** Mostly written in lower case in this text, and nobody listed is called so. */
function isCommon(document: ProseDocument, at: number): boolean {
  const token = document.tokens[at]!
  if (token.type !== 'word' || !isCapital(token.text)) return false
  if (isListed(document, token.text) || particles.has(token.fold)) return false
  if (openers.has(token.fold)) return true
  if (institutionWords.has(token.fold)) return false
  const usage = document.usage.get(token.fold)
  return usage !== undefined && usage.lower > 0 && usage.lower >= usage.upper
}

const textOf = ({tokens, text}: ProseDocument, start: number, end: number): string =>
  text.slice(tokens[start]!.start, tokens[end - 1]!.end)
