/**
 * One citation by itself, as one types it in a command or a dialog.
 *
 * @example
 *   readCitation('@logan2009, hlm. 4; @weitzer2015')?.cites // two cites, the first with a locator
 */
import type {Citation} from '@sitasi/core'
import {fromMarkdown} from 'mdast-util-from-markdown'
import type {Objects} from './affixes.ts'
import {type CitationNode, citationFromMarkdown, citationSyntax} from './syntax/index.ts'
import {toCore} from './to-core.ts'

/** The citation of a text, with or without brackets around it; `undefined` where it holds no key. */
export function readCitation(typed: string, options: {lang?: string | undefined} = {}): Citation | undefined {
  const text = typed.trim()
  const node = citationIn(text) ?? citationIn(`[${text}]`)
  if (!node) return undefined
  const objects: Objects = []
  const settings = {
    lang: options.lang,
    objects,
    isKnown: () => true,
    namesAuthors: true,
    makesNotes: false,
    pathOf: () => undefined
  }
  return toCore({node, noteNumber: 0, where: 'text', document: 0, chapter: 0}, settings).citation
}

/** The citation that is all there is of a text. */
function citationIn(text: string): CitationNode | undefined {
  const tree = fromMarkdown(text, {
    extensions: [citationSyntax()],
    mdastExtensions: [citationFromMarkdown()]
  })
  const [paragraph] = tree.children
  if (paragraph?.type !== 'paragraph' || paragraph.children.length !== 1) return undefined
  const [only] = paragraph.children
  return (only as {type: string}).type === 'citation' ? (only as unknown as CitationNode) : undefined
}
