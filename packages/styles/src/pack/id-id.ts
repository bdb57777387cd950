/**
 * The supplement to the locale `id-ID`: fills what is still English or missing, leaves everything else.
 *
 * @example
 *   fillLocale('id-ID', '…<term name="printing" form="short"><single>print.</single>…') // => '…>cet.</term>…'
 */

import {escapeXml, unescapeXml, xmlAttributes, xmlTokens} from '../xml.ts'
import {idIdTerms, type TermForm, type TermRow} from './id-id-terms.ts'

/** A term as it stands in a locale file. */
interface Term {
  start: number
  end: number
  /** Its text, the singular where it has two. */
  text: string
}

/** The locale with its gaps filled; other locales than `id-ID` are returned as they are. */
export function fillLocale(tag: string, xml: string): string {
  if (tag !== 'id-ID') return xml
  const terms = readTerms(xml)
  const filled = new Map([...terms].map(([key, term]) => [key, term.text]))
  const edits: Array<{start: number; end: number; text: string}> = []
  const end = xml.lastIndexOf('</terms>')
  for (const row of idIdTerms) {
    const [name, form, term, ...gaps] = row
    const own = terms.get(keyOf(name, form))
    if (own && !gaps.includes(own.text)) continue
    const text = term === '=' ? filled.get(keyOf(name, fullForm(form))) : term
    if (text === undefined) continue
    filled.set(keyOf(name, form), text)
    edits.push({start: own?.start ?? end, end: own?.end ?? end, text: termXml(row, text)})
  }
  return edit(xml, edits)
}

const keyOf = (name: string, form: string): string => `${name} ${form}`

const fullForm = (form: TermForm): TermForm => (form === 'verb-short' ? 'verb' : 'long')

function termXml([name, form]: TermRow, text: string): string {
  const attribute = form === 'long' ? '' : ` form="${form}"`
  return `<term name="${name}"${attribute}>${escapeXml(text)}</term>`
}

function readTerms(xml: string): Map<string, Term> {
  const terms = new Map<string, Term>()
  let open: {key: string; start: number; text: string} | undefined
  for (const token of xmlTokens(xml)) {
    if (token.name === 'term' && token.kind !== 'close') {
      const attributes = xmlAttributes(token.value)
      const key = keyOf(attributes.get('name') ?? '', attributes.get('form') ?? 'long')
      if (token.kind === 'empty') terms.set(key, {start: token.start, end: token.end, text: ''})
      else open = {key, start: token.start, text: ''}
    } else if (open && token.kind === 'text') open.text ||= unescapeXml(token.value).trim()
    else if (open && token.name === 'term') {
      terms.set(open.key, {start: open.start, end: token.end, text: open.text})
      open = undefined
    }
  }
  return terms
}

function edit(xml: string, edits: Array<{start: number; end: number; text: string}>): string {
  let out = ''
  let at = 0
  for (const {start, end, text} of edits.sort((a, b) => a.start - b.start)) {
    out += xml.slice(at, start) + text
    at = end
  }
  return out + xml.slice(at)
}
