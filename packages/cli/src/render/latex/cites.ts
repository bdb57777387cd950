/**
 * Citations left to biblatex or natbib.
 *
 * @example
 *   [see @a, p. 3; @b]  // => \autocites[see][p. 3]{a}{b}   \citetext{\citealp[see][p. 3]{a}; \citealp{b}}
 *   @a [p. 3]           // => \textcite[p. 3]{a}             \citet[p. 3]{a}
 */
import type {CiteInline, CitePart, Inlines} from '../document.ts'
import type {CiteStyle} from '../options.ts'

type Write = (content: Inlines) => string

/** The command for a citation. */
export function citeCommand(cite: CiteInline, write: Write, style: CiteStyle): string {
  return style === 'natbib' ? natbib(cite, write) : biblatex(cite, write)
}

function biblatex({narrative, cites}: CiteInline, write: Write): string {
  const [only] = cites
  if (cites.length === 1) {
    const command = narrative ? 'textcite' : only!.suppressAuthor ? 'autocite*' : 'autocite'
    return `\\${only!.suppressAuthor && narrative ? 'autocite*' : command}${one(only!, write)}`
  }
  return `\\${narrative ? 'textcites' : 'autocites'}${cites.map((part) => one(part, write)).join('')}`
}

function natbib({narrative, cites}: CiteInline, write: Write): string {
  const [only] = cites
  const command = narrative ? 'citet' : 'citep'
  if (cites.length === 1) return `\\${only!.suppressAuthor ? 'citeyearpar' : command}${one(only!, write)}`
  if (cites.every(isBare)) return `\\${command}{${cites.map(({key}) => key).join(',')}}`
  const parts = cites.map((part) => `\\${part.suppressAuthor ? 'citeyear' : 'citealp'}${one(part, write)}`)
  return narrative
    ? parts.map((part) => part.replace('\\citealp', '\\citet')).join('; ')
    : `\\citetext{${parts.join('; ')}}`
}

const isBare = ({suppressAuthor, prefix, suffix}: CitePart) =>
  !suppressAuthor && prefix.length === 0 && suffix.length === 0

/** `[prenote][postnote]{key}`; braces keep brackets inside notes. */
function one({prefix, suffix, key}: CitePart, write: Write): string {
  const before = write(prefix).trim()
  const after = write(suffix).trim().replace(/^,\s*/, '')
  const pre = before === '' ? '' : `[${braced(before)}]`
  const post = before === '' && after === '' ? '' : `[${braced(after)}]`
  return `${pre}${post}{${key}}`
}

const braced = (words: string) => (/[[\]]/.test(words) ? `{${words}}` : words)
