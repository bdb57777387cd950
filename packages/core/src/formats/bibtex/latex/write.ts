/**
 * CSL text → LaTeX for a .bib field.
 *
 * @example
 *   writeLatex('50% of <i>DNA</i>', {}) // => '50\\% of \\textit{DNA}'
 */
import type {Inline, MarkKind} from './inline.ts'
import {readMarkup} from './markup.ts'
import {accents, symbols} from './symbols.ts'

/** How text is written. */
export interface LatexStyle {
  /** Everything beyond ASCII as commands (default: `false`). */
  ascii?: boolean | undefined
  /** Only what Zotero’s importer understands: no braces inside marks, `$^{…}$` (default: `false`). */
  zotero?: boolean | undefined
}

const commands: Readonly<Record<Exclude<MarkKind, 'nocase' | 'keep' | 'quote'>, readonly [string, string]>> =
  {
    i: ['\\textit{', '}'],
    b: ['\\textbf{', '}'],
    sc: ['\\textsc{', '}'],
    sub: ['\\textsubscript{', '}'],
    sup: ['\\textsuperscript{', '}']
  }

const zoteroCommands: typeof commands = {...commands, sub: ['$_{', '}$'], sup: ['$^{', '}$']}

/** Text with marks as LaTeX; protected case becomes braces. */
export function writeLatex(text: string, style: LatexStyle): string {
  if (!/[\\{}$&%#_~^<`'-]|[^ -~]| {2}|^ | $/.test(text)) return text
  return writeInlines(readMarkup(text), style, areBalanced(text), false)
}

function writeInlines(
  inlines: ReadonlyArray<Inline>,
  style: LatexStyle,
  balanced: boolean,
  inside: boolean
): string {
  return inlines
    .map((inline) => {
      if (typeof inline === 'string') return escapeText(inline, style, balanced)
      const children = writeInlines(inline.children, style, balanced, true)
      if (inline.kind === 'nocase') return style.zotero && inside ? children : `{${children}}`
      if (inline.kind === 'keep' || inline.kind === 'quote') return children
      const [open, close] = (style.zotero ? zoteroCommands : commands)[inline.kind]
      return open + children + close
    })
    .join('')
}

/** Whether the text’s own braces fit together: only then may they stand as `\{ \}`, since BibTeX counts them. */
function areBalanced(text: string): boolean {
  let depth = 0
  for (const character of text) {
    if (character === '{') depth++
    else if (character === '}' && --depth < 0) return false
  }
  return depth === 0
}

const escapes: ReadonlyMap<string, string> = new Map([
  ['\\', '\\textbackslash{}'],
  ['$', '\\$'],
  ['&', '\\&'],
  ['%', '\\%'],
  ['#', '\\#'],
  ['_', '\\_'],
  ['~', '\\textasciitilde{}'],
  ['^', '\\textasciicircum{}'],
  ['`', '\\textasciigrave{}'],
  ['\u00a0', '~']
])

function escapeText(text: string, style: LatexStyle, balanced: boolean): string {
  const escaped = text
    .replaceAll(/[\\$&%#_~^`\u00a0{}]/g, (sign) => escapes.get(sign) ?? brace(sign, balanced))
    .replaceAll(/-(?=-)/g, '-{}')
    .replaceAll(/'(?=')/g, "'{}")
    .replaceAll(/[\n\r\t]+/g, ' ')
  return style.ascii ? toAscii(escaped) : escaped
}

function brace(sign: string, balanced: boolean): string {
  if (balanced) return `\\${sign}`
  return sign === '{' ? '\\textbraceleft{}' : '\\textbraceright{}'
}

const named = new Map([...symbols].reverse().map(([name, character]) => [character, name]))
const marks = new Map([...accents].reverse().map(([name, mark]) => [mark, name]))
const asciiPairs: ReadonlyMap<string, string> = new Map([
  ['“', '``'],
  ['”', "''"],
  ['‘', '\\textquoteleft{}'],
  ['’', '\\textquoteright{}'],
  ['–', '--'],
  ['—', '---'],
  ['…', '\\ldots{}']
])

/** Dashes and quotes next to each other would run together. */
function apart(pair: string, before: string | undefined, after: string | undefined): string {
  const touches = (sign: string | undefined) => sign !== undefined && "-–—'”`“".includes(sign)
  return (touches(before) ? '{}' : '') + pair + (touches(after) ? '{}' : '')
}

/** Characters beyond ASCII as commands, where LaTeX has one; else as they are. */
function toAscii(text: string): string {
  return text.replaceAll(/[^\0-\u007f]\p{M}*/gu, (character, offset: number) => {
    const pair = asciiPairs.get(character)
    if (pair !== undefined) return apart(pair, text[offset - 1], text[offset + character.length])
    const name = named.get(character)
    if (name !== undefined) return `{\\${name}}`
    const [base, ...combining] = character.normalize('NFD')
    if (combining.length === 0) return character
    const first = named.has(base!) ? `\\${named.get(base!)}` : base!
    const written = combining.reduce<string | undefined>((inner, mark) => {
      const accent = marks.get(mark)
      return inner === undefined || accent === undefined ? undefined : `\\${accent}{${inner}}`
    }, first)
    return written === undefined ? character : `{${written}}`
  })
}
