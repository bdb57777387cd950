/**
 * Characters as Typst prints them: nothing is markup, nothing is made prettier.
 *
 * @example
 *   escapeTypst('#1 -- *') // => '\\#1 \\-\\- \\*'
 */

/** Running text; every sign that markup may begin with is escaped. */
export const escapeTypst = (text: string): string =>
  text.replace(/[\\#$*_`<>@[\](){}~/'"=+.:;-]/g, '\\$&').replace(/[\u0000-\u0008\u000B-\u001F\u007F]/g, '')

/** A string of Typst’s code. */
export const stringTypst = (text: string): string =>
  `"${text
    .replace(/[\\"]/g, '\\$&')
    .replace(/\r\n?|\n/g, '\\n')
    .replace(/\t/g, '\\t')
    .replace(/[\u0000-\u0008\u000B-\u001F\u007F]/g, '')}"`
