/**
 * Characters as LaTeX prints them: nothing is a command, no ligature is made.
 *
 * @example
 *   escapeLatex('50 % & #1') // => '50 \\% \\& \\#1'
 */

/** What stands for a character. */
const characters: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  _: '\\_',
  '%': '\\%',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '"': '\\textquotedbl{}',
  '`': '\\textasciigrave{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '|': '\\textbar{}',
  '[': '{[}',
  ']': '{]}',
  '\u00A0': '~',
  '\u00AD': '\\-',
  '\u200B': '\\hspace{0pt}',
  '\u202F': '\\,'
}

/** Running text. */
export function escapeLatex(text: string): string {
  return text
    .replace(/[\\{}$&#_%~^"`<>|[\]\u00A0\u00AD\u200B\u202F]/g, (character) => characters[character]!)
    .replace(/-(?=-)/g, '-{}')
    .replace(/,(?=,)/g, ',{}')
    .replace(/'(?=')/g, "'{}")
    .replace(/[\u0000-\u0008\u000B-\u001F\u007F]/g, '')
}

/** Running text that may break where an address may. */
export const escapeAddress = (text: string): string =>
  text
    .split(/(?<=[/.?&=_-])/)
    .map(escapeLatex)
    .join('\\allowbreak{}')

/** The address of `\href`. */
export const escapeUrl = (url: string): string =>
  url
    .replace(/[\\{}^$`"<> |]/g, (character) => encodeURIComponent(character))
    .replace(/%/g, '\\%')
    .replace(/#/g, '\\#')
    .replace(/&/g, '\\&')

/** A name for anchors: letters, digits and hyphens; other characters by number. */
export const anchor = (id: string): string =>
  id.replace(/[^A-Za-z0-9-]/g, (character) => `.${character.codePointAt(0)!.toString(16)}.`)
