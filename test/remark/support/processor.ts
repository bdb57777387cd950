/** Processors with the syntax alone, in the company tests need. */
import remarkParse from 'remark-parse'
import remarkStringify from 'remark-stringify'
import {type PluggableList, type Processor, unified} from 'unified'
import {
  citationFromMarkdown,
  citationSyntax,
  citationToMarkdown
} from '../../../packages/remark-plugin/src/syntax/index.ts'

/** Adds the three extensions, as the plugin does. */
export function syntaxOnly(this: Processor): void {
  const data = this.data()
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), citationSyntax()]
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), citationFromMarkdown()]
  data.toMarkdownExtensions = [...(data.toMarkdownExtensions ?? []), citationToMarkdown()]
}

/** Markdown → tree → Markdown. */
export const markdown = (...others: PluggableList) =>
  unified().use(remarkParse).use(others).use(syntaxOnly).use(remarkStringify).freeze()
