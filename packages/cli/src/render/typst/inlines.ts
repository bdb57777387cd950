/** Running text in Typst: calls of functions, each ended by `;`, so that what follows is never an argument. */
import {cannotKeep} from '../diagnostics.ts'
import type {CiteInline, CitePart, Image, Inline, Inlines, MarkKind, Note} from '../document.ts'
import {escapeTypst, stringTypst} from './escape.ts'
import type {Typst} from './typst.ts'

const functions: Readonly<Record<MarkKind, string>> = {
  emphasis: 'emph',
  strong: 'strong',
  smallCaps: 'smallcaps',
  superscript: 'super',
  subscript: 'sub',
  underline: 'underline',
  strike: 'strike'
}

/** Writes running text. */
export const inlines = (content: Inlines, typst: Typst): string =>
  content.map((one) => inline(one, typst)).join('')

function inline(node: Inline, typst: Typst): string {
  switch (node.type) {
    case 'text':
      return escapeTypst(node.value)
    case 'code':
      return `#raw(${stringTypst(node.value)});`
    case 'math':
      return `#raw(${stringTypst(node.value)}, lang: "latex");`
    case 'break':
      return '#linebreak();'
    case 'mark':
      return `#${functions[node.mark]}[${inlines(node.children, typst)}];`
    case 'link':
      return link(node.url, node.children, typst)
    case 'image':
      return `#${image(node, typst)};`
    case 'note':
      return note(node, typst)
    case 'cite':
      return cite(node, typst)
  }
}

/** A label that the document does not have is an error to Typst. */
function link(url: string, children: Inlines, typst: Typst): string {
  const words = inlines(children, typst)
  if (!url.startsWith('#')) return `#link(${stringTypst(url)})[${words}];`
  const id = decode(url.slice(1))
  return typst.ids.has(id) ? `#link(label(${stringTypst(id)}))[${words}];` : words
}

function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment)
  } catch {
    return fragment
  }
}

/** An expression, without `#`: a local picture, or words in its place. */
export function image({url, alt, place}: Image, typst: Typst): string {
  if (/^https?:/i.test(url)) return `link(${stringTypst(url)})[${escapeTypst(alt || url)}]`
  if (!/^data:/i.test(url)) return `image(${stringTypst(decode(url))}, alt: ${stringTypst(alt)})`
  typst.job.report(cannotKeep('image within the text', 'Typst', place))
  return `[${escapeTypst(alt)}]`
}

function note({number, first, children}: Note, typst: Typst): string {
  const name = `<note-${number}>`
  if (!first) return `#footnote(${name});`
  const body = typst.blocks(children, true).trim()
  if (typst.inNote) return ` (${body})`
  if (typst.reused.has(number)) return `#[#footnote[${body}]${name}];`
  return `#${typst.inHeading ? 'heading-note' : 'footnote'}[${body}];`
}

/** Typst groups cites that stand side by side; what is more than a locator stands around them. */
function cite({narrative, cites}: CiteInline, typst: Typst): string {
  const [only] = cites
  const written = cites.map((part) => citePart(part, narrative, typst)).join('')
  return cites.length === 1 && only!.suppressAuthor ? `(${written})` : written
}

function citePart(part: CitePart, narrative: boolean, typst: Typst): string {
  const before = inlines(part.prefix, typst)
  const options = [`label(${stringTypst(part.key)})`, ...settings(part, narrative, typst)]
  return `${before.trim() === '' ? '' : before}#cite(${options.join(', ')});`
}

function settings({suffix, suppressAuthor}: CitePart, narrative: boolean, typst: Typst): string[] {
  const form = suppressAuthor ? ['form: "year"'] : narrative ? ['form: "prose"'] : []
  const supplement = inlines(suffix, typst).trim().replace(/^,\s*/, '')
  return supplement === '' ? form : [...form, `supplement: [${supplement}]`]
}
