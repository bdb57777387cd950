export {citationFromMarkdown} from './from-markdown.ts'
export {citationSyntax} from './micromark.ts'
export type {
  CitationNode,
  CiteKeyNode,
  CiteNode,
  CitePrefixNode,
  CiteSuffixNode,
  CiteTextNode
} from './nodes.ts'
export {affixesOf, keyOf} from './nodes.ts'
export {sourceOf} from './source.ts'
export {citationToMarkdown} from './to-markdown.ts'
