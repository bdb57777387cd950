/**
 * Characters as Typst prints them: nothing is markup, nothing is made prettier.
 *
 * @example
 *   escapeTypst('#1 -- *') // => '\\#1 \\-- \\*'
 */

/** Signs that are markup wherever they stand. */
const anywhere = /[\\#$*_`<@[\]~]/g
/** Comments, dashes, minus signs, ellipses, soft hyphens. */
const before = /\/(?=[/*])|-(?=[-?\d])|\.(?=\.)/g
/** What begins a heading, a list or a term. */
const atStart = /^(\s*)([=+/-]|\d+\.)/

/** Running text. */
export const escapeTypst = (text: string): string =>
  text
    .replace(/[\u0000-\u0008\u000B-\u001F\u007F]/g, '')
    .replace(anywhere, '\\$&')
    .replace(before, '\\$&')
    .replace(atStart, (_, space: string, sign: string) => `${space}${sign.slice(0, -1)}\\${sign.slice(-1)}`)

/** A string of Typst’s code. */
export const stringTypst = (text: string): string =>
  `"${text
    .replace(/[\\"]/g, '\\$&')
    .replace(/\r\n?|\n/g, '\\n')
    .replace(/\t/g, '\\t')
    .replace(/[\u0000-\u0008\u000B-\u001F\u007F]/g, '')}"`
