/**
 * Characters that mean something in CommonMark, in GFM or to pandoc, made to mean themselves.
 *
 * @example
 *   escapeText('2 * 3 [@doe]') // => '2 \\* 3 \\[\\@doe\\]'
 */

/** Specials anywhere in a line: marks, links, citations, math, tables, superscripts, smart quotes. */
const anywhere = /[\\`*_[\]<|~^$@{}"']|&(?=#?\w)|-(?=-)|\.(?=\.\.)|!$/g

/** Where GFM would see an address: `http://`, `www.`. */
const addresses = /(https?|ftp|www)(?=:\/\/|\.)([:.])/gi

/** What begins a block at the start of a line. */
const blockStart = /^(\s*)([#+\-=>:%])/

/** What begins an ordered list at the start of a line, for CommonMark or pandoc. */
const listStart = /^(\s*\(?(?:\d{1,9}|[a-z]|[ivxlcdm]{1,15}|[IVXLCDM]{2,15}|#))([.)])(?=\s|$)/

/** A text, escaped, on one line. */
export function escapeText(value: string): string {
  return value
    .replace(anywhere, '\\$&')
    .replace(addresses, '$1\\$2')
    .replace(/[\r\n\u2028\u2029]/g, ' ')
}

/** A line whose beginning no longer looks like a block. */
export const escapeLineStart = (line: string): string =>
  line.replace(blockStart, '$1\\$2').replace(listStart, '$1\\$2')

/** The destination of a link, for between parentheses. */
export const escapeDestination = (url: string): string =>
  url.replace(/[()*_]/g, '\\$&').replace(/&(?=#?\w{1,32};)/g, '&amp;')
