/**
 * A `cs:locale` element, of a file or of a style, as data.
 *
 * @example
 *   readLocale(parseXml(source)).terms.get('and|long|')?.single // => 'and'
 */
import type {XmlElement} from '../xml.ts'
import {type Term, termKey} from './terms.ts'

/** A locale before it is merged with others. */
export interface LocaleSource {
  /** `''` where the element has none. */
  tag: string
  terms: ReadonlyMap<string, Term>
  hasOrdinals: boolean
  /** Localized date formats by form. */
  dates: ReadonlyMap<string, XmlElement>
  options: ReadonlyMap<string, string>
}

/** Reads the element; unknown children are passed over. */
export function readLocale(element: XmlElement, ofStyle = false): LocaleSource {
  const tag = element.attributes.get('xml:lang') ?? element.attributes.get('lang') ?? ''
  const terms = new Map<string, Term>()
  const dates = new Map<string, XmlElement>()
  const options = new Map<string, string>()
  let hasOrdinals = false
  for (const child of element.children) {
    if (child.name === 'terms') {
      for (const term of child.children) {
        if (term.name !== 'term') continue
        const name = term.attributes.get('name') ?? ''
        if (/^ordinal(-\d\d)?$/.test(name)) hasOrdinals = true
        terms.set(keyOf(term, name), readTerm(term, ofStyle ? '' : tag))
      }
    } else if (child.name === 'date') dates.set(child.attributes.get('form') ?? '', child)
    else if (child.name === 'style-options') {
      for (const [name, value] of child.attributes) options.set(name, value)
    }
  }
  return {tag, terms, hasOrdinals, dates, options}
}

const keyOf = (term: XmlElement, name: string) =>
  termKey(name, term.attributes.get('form') ?? 'long', term.attributes.get('gender-form') ?? '')

function readTerm(term: XmlElement, source: string): Term {
  const child = (name: string) => term.children.find((each) => each.name === name)?.text
  const single = child('single') ?? (term.children.length > 0 ? '' : term.text)
  return {
    single,
    multiple: child('multiple') ?? single,
    gender: term.attributes.get('gender'),
    match: term.attributes.get('match'),
    source
  }
}
