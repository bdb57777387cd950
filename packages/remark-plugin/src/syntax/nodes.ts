/**
 * Citations in a Markdown tree (mdast).
 *
 * Names are the glossary's, which are CSL's: a `citation` holds `cite`s. (mystmd's `citeGroup`/`cite`
 * and remark-cite's `cite` put the affixes in strings; here they are nodes, so that any inline
 * Markdown in them stays what it is and every part has a place.)
 *
 * @example
 *   // [see @doe1999, p. *33*]
 *   {type: 'citation', mode: 'parenthetical', children: [
 *     {type: 'cite', form: 'normal', children: [
 *       {type: 'citePrefix', children: [{type: 'text', value: 'see '}]},
 *       {type: 'citeKey', value: 'doe1999'},
 *       {type: 'citeSuffix', children: [{type: 'text', value: ', p. '}, {type: 'emphasis', …}]}]}]}
 */
import type {Literal, Parent, PhrasingContent} from 'mdast'

/** Cites that stand together, as the author typed them. */
export interface CitationNode extends Parent {
  type: 'citation'
  /**
   * * `'parenthetical'` — `[@doe1999; @roe2010]`.
   * * `'narrative'` — `@doe1999`, `-@doe1999`, `@doe1999 [p. 3; @roe2010]`.
   */
  mode: 'parenthetical' | 'narrative'
  /** What stands between the semicolons. */
  children: Array<CiteNode | CiteTextNode>
}

/** One reference to one item: prefix, key, suffix, in this order; only the key is always there. */
export interface CiteNode extends Parent {
  type: 'cite'
  /** `'suppress-author'` — typed `-@doe1999`. */
  form: 'normal' | 'suppress-author'
  children: Array<CitePrefixNode | CiteKeyNode | CiteSuffixNode>
}

/** What stands before the key, spaces included. */
export interface CitePrefixNode extends Parent {
  type: 'citePrefix'
  children: PhrasingContent[]
}

/** The key, without `@` and braces; its position is exactly the key's. */
export interface CiteKeyNode extends Literal {
  type: 'citeKey'
}

/** What stands after the key, spaces and punctuation included: locator and suffix. */
export interface CiteSuffixNode extends Parent {
  type: 'citeSuffix'
  children: PhrasingContent[]
}

/** A part between semicolons that cites nothing: the `e.g., X` of `[e.g., X; @doe1999]`. */
export interface CiteTextNode extends Parent {
  type: 'citeText'
  children: PhrasingContent[]
}

/** pandoc's note in the text: `^[See @doe1999.]`; becomes a footnote when the document is cited. */
export interface InlineNoteNode extends Parent {
  type: 'inlineNote'
  children: PhrasingContent[]
}

/** The key node of a cite. */
export const keyOf = (cite: CiteNode): CiteKeyNode =>
  cite.children.find((child) => child.type === 'citeKey') as CiteKeyNode

/** Prefix and suffix of a cite, as far as it has them. */
export function affixesOf(cite: CiteNode): {prefix: PhrasingContent[]; suffix: PhrasingContent[]} {
  const prefix = cite.children.find((child) => child.type === 'citePrefix')
  const suffix = cite.children.find((child) => child.type === 'citeSuffix')
  return {prefix: prefix?.children ?? [], suffix: suffix?.children ?? []}
}

declare module 'mdast' {
  interface PhrasingContentMap {
    citation: CitationNode
    inlineNote: InlineNoteNode
  }
  interface RootContentMap {
    citation: CitationNode
    inlineNote: InlineNoteNode
    cite: CiteNode
    citePrefix: CitePrefixNode
    citeKey: CiteKeyNode
    citeSuffix: CiteSuffixNode
    citeText: CiteTextNode
  }
  interface ImageData {
    /** Citations in the alternative text, which has them as typed, in this order. */
    citations?: Array<{source: string; citation: CitationNode}> | undefined
  }
}
