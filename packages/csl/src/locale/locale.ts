/**
 * The locale in use: a style's own definitions over the chosen dialect over its primary dialect over
 * American English (CSL 1.0.2, “Locale Fallback”).
 *
 * @example
 *   mergeLocales('de-AT', files, ofStyle).term('and') // => 'und'
 */
import type {XmlElement} from '../xml.ts'
import type {LocaleSource} from './read.ts'
import {chainOf, fullTag, languageOf} from './tags.ts'
import {findTerm, type Term, termKey} from './terms.ts'

/** What rendering asks of a locale. */
export interface Locale {
  /** Tag asked for, in full. */
  tag: string
  terms: ReadonlyMap<string, Term>
  dates: ReadonlyMap<string, XmlElement>
  punctuationInQuote: boolean
  limitDayOrdinals: boolean
  /** Text of a term; `undefined` where no locale has it. */
  term(name: string, form?: string, plural?: boolean): string | undefined
  /** Suffix of an ordinal number. */
  ordinalSuffix(number: number, gender: string): string
}

/** Merges locale files (any order) and the style's own locales. */
export function mergeLocales(
  tag: string,
  files: ReadonlyArray<LocaleSource>,
  ofStyle: ReadonlyArray<LocaleSource>
): Locale {
  const chain = chainOf(tag)
  const ordered = [
    ...chain.flatMap((each) => files.filter((file) => file.tag === each)).reverse(),
    ...ofStyle.filter((own) => own.tag === ''),
    ...ofStyle.filter((own) => own.tag !== '' && isLanguage(own.tag) && own.tag === languageOf(chain[0]!)),
    ...ofStyle.filter((own) => own.tag !== '' && !isLanguage(own.tag) && fullTag(own.tag) === chain[0])
  ]
  const terms = new Map<string, Term>()
  const dates = new Map<string, XmlElement>()
  const options = new Map<string, string>()
  for (const source of ordered) {
    if (source.hasOrdinals) dropOrdinals(terms)
    for (const [key, term] of source.terms) terms.set(key, term)
    for (const [form, date] of source.dates) dates.set(form, date)
    for (const [name, value] of source.options) options.set(name, value)
  }
  return {
    tag: chain[0]!,
    terms,
    dates,
    punctuationInQuote: options.get('punctuation-in-quote') === 'true',
    limitDayOrdinals: options.get('limit-day-ordinals-to-day-1') === 'true',
    term(name, form = 'long', plural = false) {
      const term = findTerm(terms, name, form)
      return plural ? term?.multiple : term?.single
    },
    ordinalSuffix: (number, gender) => ordinalSuffix(terms, number, gender)
  }
}

const isLanguage = (tag: string) => !/[-_]/.test(tag)

function dropOrdinals(terms: Map<string, Term>): void {
  for (const key of terms.keys()) if (/^ordinal(-\d\d)?\|/.test(key)) terms.delete(key)
}

const two = (number: number) => String(number).padStart(2, '0')

function ordinalSuffix(terms: ReadonlyMap<string, Term>, number: number, gender: string): string {
  const tens = number % 100
  const candidates: ReadonlyArray<readonly [number, ReadonlyArray<string>]> = [
    [number, ['whole-number']],
    [tens, ['last-two-digits']],
    [number % 10, ['last-digit']]
  ]
  for (const wanted of gender === '' ? [''] : [gender, '']) {
    for (const [value, matches] of candidates) {
      if (value > 99) continue
      const term = terms.get(termKey(`ordinal-${two(value)}`, 'long', wanted))
      if (term && matches.includes(term.match ?? (value >= 10 ? 'last-two-digits' : 'last-digit'))) {
        return term.single
      }
    }
    const base = terms.get(termKey('ordinal', 'long', wanted))
    if (base && (wanted !== '' || gender === '')) return base.single
    if (base) return base.single
  }
  return oldOrdinal(terms, number)
}

/** The scheme of CSL 1.0: `ordinal-01` to `ordinal-04`. */
function oldOrdinal(terms: ReadonlyMap<string, Term>, number: number): string {
  const digit = number % 10
  const teen = Math.floor(number / 10) % 10 === 1
  const which = digit >= 1 && digit <= 3 && !teen ? digit : 4
  return terms.get(termKey(`ordinal-0${which}`, 'long'))?.single ?? ''
}
