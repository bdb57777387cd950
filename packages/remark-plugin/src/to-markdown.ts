/** Rendered citations and typed entries for mdast-util-to-markdown: their text; previews are nothing. */
import type {Parents} from 'mdast'
import type {Handle, Info, Options, State} from 'mdast-util-to-markdown'
import type {RenderedCitationNode, TypedEntryNode} from './nodes.ts'

const writeRendered: Handle = (
  node: RenderedCitationNode | TypedEntryNode,
  _: Parents | undefined,
  state: State,
  info: Info
): string => state.containerPhrasing({type: 'paragraph', children: node.children}, info)

/** The extension for `toMarkdownExtensions`. */
export const renderedToMarkdown = (): Options => ({
  handlers: {renderedCitation: writeRendered, typedEntry: writeRendered, citationPreview: () => ''}
})
