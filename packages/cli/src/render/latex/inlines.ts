/** Running text in LaTeX. */
import {cannotKeep} from '../diagnostics.ts'
import {type Image, type Inline, type Inlines, type MarkKind, type Note, plainOf} from '../document.ts'
import {citeCommand} from './cites.ts'
import {anchor, escapeAddress, escapeLatex, escapeUrl} from './escape.ts'
import type {Latex} from './latex.ts'

const commands: Readonly<Record<MarkKind, string>> = {
  emphasis: 'emph',
  strong: 'textbf',
  smallCaps: 'textsc',
  superscript: 'textsuperscript',
  subscript: 'textsubscript',
  underline: 'underline',
  strike: 'sout'
}

/** Writes running text. */
export const inlines = (content: Inlines, latex: Latex): string =>
  content.map((one) => inline(one, latex)).join('')

function inline(node: Inline, latex: Latex): string {
  switch (node.type) {
    case 'text':
      return escapeLatex(node.value)
    case 'code':
      return `\\texttt{${escapeLatex(node.value)}}`
    case 'math':
      latex.needs.add('amsmath')
      return `\\(${node.value}\\)`
    case 'break':
      return '\\\\{}'
    case 'mark':
      if (node.mark === 'strike') latex.needs.add('ulem')
      return `\\${commands[node.mark]}{${inlines(node.children, latex)}}`
    case 'link':
      return link(node.url, node.children, latex)
    case 'image':
      return image(node, latex)
    case 'note':
      return note(node, latex)
    case 'cite':
      return citeCommand(node, (content) => inlines(content, latex), latex.citeStyle)
  }
}

function link(url: string, children: Inlines, latex: Latex): string {
  if (url.startsWith('#')) {
    const words = inlines(children, latex)
    return latex.ids.has(decode(url.slice(1)))
      ? `\\hyperlink{${anchor(decode(url.slice(1)))}}{${words}}`
      : words
  }
  const plain = plainOf(children)
  const words = /^(https?:\/\/|www\.|10\.)\S+$/.test(plain) ? escapeAddress(plain) : inlines(children, latex)
  return `\\href{${escapeUrl(url)}}{${words}}`
}

/** Ids in links are percent-encoded. */
export function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment)
  } catch {
    return fragment
  }
}

/** An image that is not on this machine, or whose name TeX cannot read, is a link or its own description. */
export function image({url, alt, place}: Image, latex: Latex): string {
  if (/^https?:/i.test(url)) return `\\href{${escapeUrl(url)}}{${escapeLatex(alt || url)}}`
  const path = decode(url)
  if (/^[\w ./+-]+$/.test(path)) {
    latex.needs.add('graphics')
    return `\\includegraphics[max width=\\linewidth]{${path}}`
  }
  latex.job.report(cannotKeep(`image \`${url.slice(0, 60)}\``, 'LaTeX', place))
  return escapeLatex(alt)
}

/** A note is printed at its first mark; later marks, and notes inside notes, refer or stand in brackets. */
function note({number, first, children}: Note, latex: Latex): string {
  const name = `note-${number}`
  if (!first) return `\\textsuperscript{\\ref{${name}}}`
  const body = latex.blocks(children, true).trim()
  if (latex.inNote) return ` (${body})`
  return `\\footnote{${latex.reused.has(number) ? `\\label{${name}}` : ''}${body}}`
}
