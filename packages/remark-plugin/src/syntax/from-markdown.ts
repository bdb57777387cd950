/**
 * Citations for mdast-util-from-markdown: tokens → nodes.
 */
import type {CompileContext, Extension, Handle} from 'mdast-util-from-markdown'
import type {Token} from 'micromark-util-types'
import type {CitationNode, CiteKeyNode, CiteNode} from './nodes.ts'
import {keepSource} from './source.ts'
import type {} from './tokens.ts'

/** The extension for `fromMarkdownExtensions`. */
export const citationFromMarkdown = (): Extension => ({
  canContainEols: ['inlineNote', 'citePrefix', 'citeSuffix', 'citeText'],
  enter: {
    citationParenthetical: enterCitation('parenthetical'),
    citationNarrative: enterCitation('narrative'),
    cite: enterCite,
    citeText: enterAffix('citeText'),
    citePrefix: enterAffix('citePrefix'),
    citeSuffix: enterAffix('citeSuffix'),
    inlineNote: enterAffix('inlineNote'),
    citeKeySuppress,
    citeKeyValue: enterKey
  },
  exit: {
    citationParenthetical: exitCitation,
    citationNarrative: exitCitation,
    cite: exit,
    citeText: exit,
    inlineNote: exit,
    citePrefix: exit,
    citeSuffix: exit,
    citeKeyValue: exitKey
  }
})

function enterCitation(mode: CitationNode['mode']): Handle {
  return function (token) {
    this.enter({type: 'citation', mode, children: []}, token)
  }
}

function enterCite(this: CompileContext, token: Token): undefined {
  this.enter({type: 'cite', form: 'normal', children: []}, token)
}

function enterAffix(type: 'inlineNote' | 'citeText' | 'citePrefix' | 'citeSuffix'): Handle {
  return function (token) {
    this.enter({type, children: []}, token)
  }
}

function citeKeySuppress(this: CompileContext): undefined {
  const cite = this.stack.at(-1) as CiteNode
  cite.form = 'suppress-author'
}

function enterKey(this: CompileContext, token: Token): undefined {
  this.enter({type: 'citeKey', value: ''}, token)
}

function exitKey(this: CompileContext, token: Token): undefined {
  const key = this.stack.at(-1) as CiteKeyNode
  key.value = this.sliceSerialize(token)
  this.exit(token)
}

function exit(this: CompileContext, token: Token): undefined {
  this.exit(token)
}

function exitCitation(this: CompileContext, token: Token): undefined {
  const citation = this.stack.at(-1) as CitationNode
  const source = this.sliceSerialize(token)
  this.exit(token)
  keepSource(citation, source)
  keepInAlternative(this, citation, source)
}

/** An image has its alternative text as a string: it gets the characters, and the nodes beside them. */
function keepInAlternative(context: CompileContext, citation: CitationNode, source: string): void {
  const image = context.stack.find((node) => node.type === 'image')
  if (image?.type !== 'image') return
  const siblings = (context.stack.at(-1) as {children: unknown[]}).children
  siblings[siblings.length - 1] = {type: 'text', value: source, position: citation.position}
  image.data = {...image.data, citations: [...(image.data?.citations ?? []), {source, citation}]}
}
