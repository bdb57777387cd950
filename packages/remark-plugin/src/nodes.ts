/**
 * What stands in a tree where citations stood: `renderedCitation` in running text, and the reference
 * list. Both carry their HTML in `data`, so that remark-rehype needs no handler.
 */
import type {ElementContent, Properties} from 'hast'
import type {Data, Parent, PhrasingContent} from 'mdast'

/** A citation as the style prints it. */
export interface RenderedCitationNode extends Parent {
  type: 'renderedCitation'
  /** Keys of the cites, in their order. */
  keys: string[]
  children: PhrasingContent[]
  data: Data
}

/** An entry of a typed list, with the id that citations link to. */
export interface TypedEntryNode extends Parent {
  type: 'typedEntry'
  children: PhrasingContent[]
  data: Data
}

declare module 'mdast' {
  interface PhrasingContentMap {
    renderedCitation: RenderedCitationNode
    typedEntry: TypedEntryNode
  }
  interface RootContentMap {
    renderedCitation: RenderedCitationNode
    typedEntry: TypedEntryNode
  }
  interface Data {
    hName?: string | undefined
    hProperties?: Properties | undefined
    hChildren?: ElementContent[] | undefined
  }
}

/** The node of a rendered citation: `span.citation[data-cites]`, as pandoc has it. */
export const renderedCitation = (
  keys: ReadonlyArray<string>,
  children: PhrasingContent[],
  id?: string | undefined
): RenderedCitationNode => ({
  type: 'renderedCitation',
  keys: [...keys],
  children,
  data: {
    hName: 'span',
    hProperties: {...(id !== undefined && {id}), className: ['citation'], dataCites: keys.join(' ')}
  }
})

/** The node of a typed entry: `span.csl-entry[id]`. */
export const typedEntry = (id: string, children: PhrasingContent[]): TypedEntryNode => ({
  type: 'typedEntry',
  children,
  data: {hName: 'span', hProperties: {id, className: ['csl-entry']}}
})
