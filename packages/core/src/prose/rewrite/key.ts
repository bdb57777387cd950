/**
 * One cite with a key, in the syntax of pandoc: `see @logan2009, hlm. 4`.
 *
 * @example
 *   keyed(cite, 'logan2009') // => 'see @logan2009, hlm. 4'
 */
import type {ProseCite} from '../citations.ts'

const simple = /^[\p{L}\p{N}_](?:[\p{L}\p{N}_]|[:.#$%&\-+?<>~/](?=[\p{L}\p{N}_]))*$/u

/** `@key`, in braces where the key needs them. */
export const at = (key: string): string => (simple.test(key) ? `@${key}` : `@{${key}}`)

/** Prefix, key, locator and what follows it; `bare` leaves the author out. */
export function keyed(cite: ProseCite, key: string, options: {prefix?: string; bare?: boolean} = {}): string {
  const prefix = plain(options.prefix ?? cite.prefix)
  const after = plain(cite.after)
  return [
    prefix === '' ? '' : `${prefix} `,
    options.bare === true ? '-' : '',
    at(key),
    cite.locator ? `, ${locator(cite)}` : '',
    after === '' ? '' : /^[,;]/.test(after) ? after : ` ${after}`
  ].join('')
}

/** As typed where it has a label, else with the one for pages. */
export function locator(cite: ProseCite): string {
  const typed = plain(cite.locator!.text)
  return typed === plain(cite.locator!.value) ? `p. ${typed}` : typed
}

/** On one line. */
const plain = (text: string): string => text.replace(/\s+/g, ' ').trim()
