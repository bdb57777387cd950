/**
 * The authors that end right before a bracket: read from as far left as a name may begin.
 *
 * @example
 *   // menurut Prof. Dr. H. Sutrisno, M.Pd. (2015)
 *   authorsBefore(document, 10, '2015') // => {names: [{start: 1, core: 6, …}], …}
 */
import {isCapital, isUpper, type ProseDocument} from '../document.ts'
import {joins} from '../words/connectives.ts'
import {etAlPhrases} from '../words/et-al.ts'
import {institutionLinks, particles, titles} from '../words/names.ts'
import {openers} from '../words/stop-words.ts'
import {type AuthorsMatch, authorsAt, authorTexts} from './authors.ts'
import {isListed, trimmed, withoutGenitive, withoutLeading, withoutPossessed} from './trim.ts'

/** The authors that end right before a bracket. */
export function authorsBefore(document: ProseDocument, open: number, year: string): AuthorsMatch | undefined {
  const {tokens} = document
  if (tokens[open]!.gap === 2) return undefined
  let end = open
  if (tokens[end - 1]?.text === ',') end--
  end = withoutPossessive(document, end)
  const from = windowStart(document, end)
  for (let start = from; start < end; start++) {
    if (!mayStart(document, start, from)) continue
    const found = authorsAt(document, start, end)
    if (!found || found.end !== end) continue
    const inverted = invertedName(document, found)
    if (inverted) return inverted
    if (!found.joined && found.names.length > 1 && !areTogether(document, found)) continue
    const own = withoutPossessed(document, withoutGenitive(document, withoutLeading(document, found)))
    return trimmed(document, own, year)
  }
  return undefined
}

/** `Smith et al.’s (2012)`, `Jones and colleagues’ (2003)`. */
function withoutPossessive({tokens}: ProseDocument, end: number): number {
  const isMark = (at: number): boolean => /^['’]$/.test(tokens[at]?.text ?? '') && tokens[at]!.gap === 0
  if (isMark(end - 1)) return end - 1
  return tokens[end - 1]?.text === 's' && tokens[end - 1]!.gap === 0 && isMark(end - 2) ? end - 2 : end
}

/** `Dwi Jaya, Irfan (2011)`: one name, the family first, where somebody listed is called so. */
function invertedName(document: ProseDocument, found: AuthorsMatch): AuthorsMatch | undefined {
  const [family, given] = found.names
  if (found.joined || !family || !given || found.names.length !== 2) return undefined
  const [first, second] = authorTexts(document, found.names)
  if (document.known?.isWhole(`${second!.text} ${first!.text}`) !== true) return undefined
  return {...found, names: [{...family, bare: given.bare, end: given.end}]}
}

/** `Akimova, Shapir (2006)` without a connective: only where a work listed has both. */
function areTogether(document: ProseDocument, found: AuthorsMatch): boolean {
  const names = authorTexts(document, found.names).map((name) => name.text)
  return names.every((name, index) => index === 0 || document.known?.together(names[0]!, name) === true)
}

/** Leftmost token that may belong to the authors. */
function windowStart(document: ProseDocument, end: number): number {
  let at = end
  while (at > 0 && end - at < 40 && (isAcronym(document, at) || mayBelong(document, at - 1))) {
    at -= isAcronym(document, at) ? 3 : 1
    if (document.tokens[at]!.gap === 2) break
  }
  return at
}

/** `(NBS)` that ends before a token, as in `National Bureau of Statistics (NBS) (2024)`. */
function isAcronym({tokens, partner}: ProseDocument, at: number): boolean {
  return at > 3 && partner[at - 1] === at - 3 && isUpper(tokens[at - 2]!.text)
}

const smallEtAl = new Set(
  "et al alii aliae dkk kawan kawan-kawan lain-lain rekan-rekan others colleagues a u outros otros cols andere c s coll autres anderen collega's m col".split(
    ' '
  )
)

function mayBelong(document: ProseDocument, at: number): boolean {
  const {tokens, language} = document
  const token = tokens[at]!
  if (token.type === 'link') return true
  if (token.type === 'mark') return /^[,.&/'’“”"„«»‘…-]$/.test(token.text)
  if (token.type !== 'word') return false
  if (isCapital(token.text)) return true
  return (
    particles.has(token.fold) ||
    institutionLinks.has(token.fold) ||
    joins(token.fold, language) ||
    smallEtAl.has(token.fold) ||
    titles.has(token.fold)
  )
}

/** A name does not begin in the middle of another, nor with a small word that is no particle. */
function mayStart(document: ProseDocument, start: number, from: number): boolean {
  const {tokens} = document
  const token = tokens[start]!
  if (token.type === 'mark') return /^[“"„«‘]$/.test(token.text)
  if (token.type === 'link') return true
  if (etAlPhrases.longestAt(tokens, start, start + 3)) return false
  if (!isCapital(token.text) && !particles.has(token.fold) && !titles.has(token.fold)) return false
  if (!isCapital(token.text) && joins(token.fold, document.language)) return false
  const opens = openers.has(token.fold) && tokens[start + 1]?.text !== ',' && !isListed(document, token.text)
  if (opens && !isParticleOfName(document, start)) return false
  const before = tokens[start - 1]
  if (start === from || !before || token.gap > 0) return true
  return before.text !== '.'
}

/** `De la Rosa`, `Van Eck`: inside a sentence, or where somebody listed is called so. */
function isParticleOfName(document: ProseDocument, start: number): boolean {
  const {tokens, known} = document
  const token = tokens[start]!
  const next = tokens[start + 1]
  if (!isCapital(token.text) || !particles.has(token.fold) || next?.type !== 'word') return false
  const before = tokens[start - 1]
  if (before && token.gap < 2 && !/^[.!?:]$/.test(before.text)) return true
  for (let end = start + 2; end <= start + 4; end++) {
    const name = tokens.slice(start, end).map(({text}) => text)
    if (known?.isWhole(name.join(' ')) === true) return true
  }
  return false
}
