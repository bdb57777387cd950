/**
 * DOIs (ISO 26324): bare, with `doi:`, as the address of a resolver, or within a publisher’s address.
 *
 * @example
 *   checkDoi('https://doi.org/10.1111/1467-9248.00128') // => {value: '10.1111/1467-9248.00128'}
 *   doiInUrl('https://journals.sagepub.com/doi/full/10.1177/1363460719872724?x=1') // => '10.1177/1363460719872724'
 */
import {bareDoi} from '../urls.ts'
import type {Checked} from './checked.ts'

/** `10.`, the registrant’s number, a slash and at least one more character. */
const form = /^10\.\d{4,9}(?:\.\d{1,9})*\/[^\s\u0000-\u001f]+$/

/** Checks one DOI; what stands before `10.` by custom does not count. */
export function checkDoi(text: string): Checked {
  const plain = text.trim()
  const bare = bareDoi(plain)
  const name = /^https?:/i.test(plain) ? decoded(bare) : bare
  return form.test(name) ? {value: name} : {trouble: 'syntax'}
}

/** The DOI a publisher’s address holds in its path; `undefined` where it holds none. */
export function doiInUrl(url: string): string | undefined {
  const start = /[/=](?=10\.\d{4,9}(?:\.\d{1,9})*(?:\/|%2f))/i.exec(url)
  if (!start) return undefined
  const rest = decoded(url.slice(start.index + 1).replace(/[?#&].*$/s, ''))
  const name = rest.replace(/(?:\/(?:full|abstract|pdf|epdf|html|meta|summary)|\.(?:pdf|full))$/i, '')
  return form.test(name) ? name : undefined
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
