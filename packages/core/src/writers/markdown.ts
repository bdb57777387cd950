/**
 * Markdown that CommonMark, GFM and pandoc read alike: emphasis, strong and links. Small caps and underline
 * have no Markdown and are left out; superscripts and subscripts become characters where Unicode has them.
 * No HTML is written.
 *
 * @example
 *   writeInline([{type: 'emphasis', children: [{type: 'text', value: 'Signs'}]}]) // => '*Signs*'
 */
import type {RichText} from '../rich-text.ts'
import {safeUrl} from '../urls.ts'
import {delimited} from './markdown-delimiters.ts'
import {escapeLineStart} from './markdown-escape.ts'
import {scripted} from './script-characters.ts'
import {simplify} from './simplify.ts'
import {inOneLine, linesOf} from './structure.ts'
import type {ReferenceList} from './writer.ts'

/** A piece of a paragraph, or a paragraph. */
export const writeInline = (content: RichText): string =>
  escapeLineStart(delimited(simplify(content, scripted, safeUrl)))

/** Paragraphs with an empty line between them. */
export const writeList = ({entries}: ReferenceList): string =>
  entries.map(({content}) => `${entryMarkdown(content)}\n`).join('\n')

/** Lines within an entry are broken with a backslash; Markdown has no indentation. */
function entryMarkdown(content: RichText): string {
  const lines = linesOf(content).map((line) => writeInline(inOneLine(line)).trim())
  return lines.filter((line) => line !== '').join('\\\n')
}
