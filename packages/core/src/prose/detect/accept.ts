/** Whether a name before a bracket with a year makes a citation, or only a word with a date. */
import type {ProseCite} from '../citations.ts'
import {isCapital, type ProseDocument} from '../document.ts'
import {events, labels, months} from '../words/stop-words.ts'
import {type AuthorsMatch, authorTexts} from './authors.ts'
import type {YearMatch} from './year.ts'

/** Years in a bracket, each with its locator. */
export interface Dated {
  years: {year: YearMatch; locator: ProseCite['locator']}[]
  after: string
  /** More cites in the same bracket: `ILO (2021; see also IOM 2020a)`, `Weber (1922, dalam Sugiyono, 2019)`. */
  more: ReadonlyArray<ProseCite>
}

/** Life dates and periods are no citations; nor are years after labels and common words. */
export function isAccepted(
  document: ProseDocument,
  authors: AuthorsMatch,
  dated: Dated,
  open: number
): boolean {
  const {tokens, known} = document
  const names = authorTexts(document, authors.names)
  const first = dated.years[0]!.year
  const rating = known ? Math.max(...names.map((name) => known.rate(name.text, first.year))) : 0
  const whole = names.map((name) => name.text).join(' ')
  if (rating > 0) return first.kind !== 'range' || rating === 3
  if (first.kind === 'range') return false
  if (known?.hasTitle(whole)) return true
  const core = tokens[authors.names[0]!.core]!
  if (labels.has(core.fold) || months.has(core.fold)) return false
  if (isOlderThanList(document, first.year) || isLaterThanList(document, first.year)) return false
  if (authors.names.some((name) => isEvent(document, name.core, name.end))) return false
  if (isLabelled(document, authors.names[0]!.start) || isPossessed(document, authors)) return false
  if (authors.joined) return true
  if (followsPlaceWord(document, authors.names[0]!.start)) return false
  if (tokens[open - 1]!.text === ',' || isInsideTitle(document, authors.names[0]!.start)) return false
  if (document.language === 'de') return isIntroduced(document, authors.names[0]!.start)
  return authors.names[0]!.institution || authors.names[0]!.end - authors.names[0]!.core <= 6
}

/** `Tabel 1. Karakteristik Responden (2021)`, `Data Primer (2021)`: a caption, a label before the name. */
function isLabelled({tokens}: ProseDocument, start: number): boolean {
  if (start > 0 && tokens[start]!.gap < 2 && labels.has(tokens[start - 1]!.fold)) return true
  let first = start
  while (first > 0 && tokens[first]!.gap < 2 && start - first < 12) first--
  return labels.has(tokens[first]!.fold) && tokens[first + 1]?.type === 'number'
}

/** `China’s GDP (2019)`: nobody listed owns it. */
function isPossessed({tokens, known}: ProseDocument, {names}: AuthorsMatch): boolean {
  const name = names[0]!
  const owns = name.bare < name.end && /['’]s$/u.test(tokens[name.bare - 1]!.text)
  return owns && known !== undefined && known.size > 0
}

const placeWords = new Set('in di en em im dans pada at ke from sejak since'.split(' '))

/** `In Guangdong (2019), wages rose`: a place, where nobody of that name is listed. */
function followsPlaceWord({tokens, known}: ProseDocument, start: number): boolean {
  if (!known || known.size === 0 || start === 0 || tokens[start]!.gap === 2) return false
  return placeWords.has(tokens[start - 1]!.fold)
}

/** `Perang Dunia II (1945)`, `Kota Bandung (2022)`, `G20 (2022)`: events, places, things with numbers. */
function isEvent({tokens}: ProseDocument, start: number, end: number): boolean {
  return tokens
    .slice(start, end)
    .some((token) => events.has(token.fold) || (token.type === 'word' && /\d/.test(token.text)))
}

const laterBy = 5

/** `Visi Indonesia Emas (2045)` */
function isLaterThanList({known}: ProseDocument, year: string): boolean {
  return known?.latest !== undefined && Number(year.slice(0, 4)) > known.latest + laterBy
}

const olderBy = 50
const modern = 1900

/** `los sonetos de Góngora (1613)`: a year long before anything listed dates no citation. */
function isOlderThanList({known}: ProseDocument, year: string): boolean {
  const cited = Number(year.slice(0, 4))
  return cited < modern && known?.earliest !== undefined && cited + olderBy < known.earliest
}

/** `An Aesthetic for Democracy (1999)`: the end of a title, not an author. */
function isInsideTitle({tokens}: ProseDocument, start: number): boolean {
  const link = tokens[start - 1]
  const before = tokens[start - 2]
  if (!link || !before || tokens[start]!.gap === 2 || link.gap === 2) return false
  return (
    /^(?:for|and|the|untuk|fur|pour|para)$/.test(link.fold) &&
    before.type === 'word' &&
    isCapital(before.text)
  )
}

const introducing = new Set([
  'von',
  'nach',
  'bei',
  'laut',
  'gemass',
  'vgl',
  'siehe',
  'etwa',
  'durch',
  'an',
  '.'
])

function isIntroduced({tokens}: ProseDocument, start: number): boolean {
  const before = tokens[start - 1]
  return !before || tokens[start]!.gap === 2 || introducing.has(before.fold)
}
