/** remark-sitasi: pandoc's citations in Markdown. This entry runs anywhere; on Node, `node.ts` stands for it. */

export {remarkSitasi as default} from './anywhere.ts'
export type {CiteDocument, CiteRequest, CiteResult, SitasiData} from './document.ts'
export {citeDocuments} from './document.ts'
export {readFrontMatter} from './front-matter.ts'
export type {Host} from './host.ts'
export type {RenderedCitationNode} from './nodes.ts'
export type {LibraryRemark, ListOptions, Options, ReadFile, StyleLibrary} from './options.ts'
export {addSyntax, loadRequest, makePlugin} from './plugin.ts'
export {readCitation} from './read-citation.ts'
export type {
  CitationNode,
  CiteKeyNode,
  CiteNode,
  CitePrefixNode,
  CiteSuffixNode,
  CiteTextNode
} from './syntax/index.ts'
export {citationFromMarkdown, citationSyntax, citationToMarkdown} from './syntax/index.ts'
