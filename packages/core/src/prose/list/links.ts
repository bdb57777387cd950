/**
 * DOI, URL and date of access, taken out of an entry.
 *
 * @example
 *   linksOf('Signs, 37(4). https://doi.org/10.1/x') // => {text: 'Signs, 37(4). ', DOI: '10.1/x'}
 */
import type {DateValue} from '../../item.ts'
import {fold} from '../fold.ts'
import {months} from './months.ts'

/** What was taken out; `spans` are blanked in `text`, so that offsets stay. */
export interface LinksMatch {
  text: string
  DOI?: string
  URL?: string
  accessed?: DateValue
  number?: string
}

const doi =
  /(?:https?:\/\/)?(?:dx\.)?(?:doi\.org\/|\bdoi:?\s?)(?:https?:\/\/(?:dx\.)?doi\.org\/)?(10\.\d{4,9}\/[^\s<>"”]+)/iu
const bareDoi = /\b(10\.\d{4,9}\/[^\s<>"”]+)/u
const url = /\b(?:https?:\/\/|www\.)[^\s<>"”]+/iu
const lead =
  /(?:[\s.,;(]|\b)(?:retrieved(?: on [^.]{0,30})? from|available (?:at|from|online)|diakses (?:dari|melalui|di)|diunduh dari|tersedia (?:di|pada)|recuperado (?:de|en)|disponible en|dispon[ií]vel em|verf[üu]gbar unter|consult[ée] (?:à|sur)|url|doi|doi:|link)\s*:?\s*$/iu
const online = /\[(?:en l[ií]nea|online|internet|en ligne|daring)\]/iu
const accessed =
  /[\s,.;([]*(?:(?:last |letzter )?access(?:ed)?(?: on)?|zugriff(?: am)?|retrieved(?: on)?|viewed|diakses(?: pada)?(?: tanggal)?|akses|diunduh(?: pada)?(?: tanggal)?|consultado(?: el| em)?|acesso em|acessado em|consult[ée] le|abgerufen(?: am)?|geraadpleegd(?: op)?|recuperado el)\b[\s:]*(?:am\s|on\s|el\s)?([^)\].;]{0,40}(?:\.\s?\d{2,4}(?:\.\s?\d{4})?)?(?:\.?\s?\d{4})?)[)\].]*/iu

/** Blanks what it takes, so that the rest keeps its offsets. */
export function linksOf(source: string): LinksMatch {
  const found: LinksMatch = {text: source}
  take(found, doi, (match) => {
    found.DOI = trimmed(match[1]!)
  })
  take(found, url, (match) => {
    const address = trimmed(match[0])
    const inUrl = bareDoi.exec(address)
    if (inUrl && /doi/i.test(address) && found.DOI === undefined) found.DOI = inUrl[1]!
    else found.URL = address
  })
  if (found.DOI === undefined) {
    take(found, bareDoi, (match) => {
      found.DOI = trimmed(match[1]!)
    })
  }
  take(found, accessed, (match) => {
    const date = dateOf(match[1]!)
    if (date) found.accessed = date
  })
  take(found, online, () => {})
  return found
}

function take(found: LinksMatch, pattern: RegExp, use: (match: RegExpExecArray) => void): void {
  const match = pattern.exec(found.text)
  if (!match) return
  use(match)
  const before = found.text.slice(0, match.index)
  const introduced = lead.exec(before.slice(-60))
  const start = introduced ? match.index - introduced[0].length : match.index
  const end = match.index + match[0].length
  found.text = found.text.slice(0, start) + ' '.repeat(end - start) + found.text.slice(end)
}

/** Punctuation at the end belongs to the entry; a closing bracket too, where none opens it. */
function trimmed(address: string): string {
  let end = address.length
  while (end > 0) {
    const last = address[end - 1]!
    if (/[.,;:*_'’]/.test(last)) end--
    else if (/[)\]]/.test(last) && !address.slice(0, end).includes(last === ')' ? '(' : '[')) end--
    else break
  }
  return address.slice(0, end)
}

/** `19 April 2022`, `April 19, 2022`, `18.07.2023`, `2022-04-19`, `27 jul. 2022`. */
export function dateOf(text: string): DateValue | undefined {
  const iso = /(\d{4})-(\d{1,2})-(\d{1,2})/.exec(text)
  if (iso) return {'date-parts': [[Number(iso[1]), Number(iso[2]), Number(iso[3])]]}
  const dotted = /(\d{1,2})[./-](\d{1,2})[./-](\d{4})/.exec(text)
  if (dotted) return {'date-parts': [[Number(dotted[3]), Number(dotted[2]), Number(dotted[1])]]}
  const year = /\b((?:19|20)\d\d)\b/.exec(text)?.[1]
  if (year === undefined) return undefined
  const month = monthIn(text)
  const day = /(?:^|[^\d])(\d{1,2})(?:st|nd|rd|th|º)?(?:[^\d]|$)/.exec(text.replace(year, ''))?.[1]
  if (month === undefined) return {'date-parts': [[Number(year)]]}
  return {'date-parts': [day === undefined ? [Number(year), month] : [Number(year), month, Number(day)]]}
}

function monthIn(text: string): number | undefined {
  for (const word of fold(text).match(/[a-z]{3,}/g) ?? []) {
    const month = months.get(word)
    if (month !== undefined) return month
  }
  return undefined
}
