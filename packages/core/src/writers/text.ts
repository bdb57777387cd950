/**
 * Plain text: the characters alone; an entry is a paragraph.
 *
 * @example
 *   writeInline([{type: 'emphasis', children: [{type: 'text', value: 'Signs'}]}]) // => 'Signs'
 */
import type {RichText} from '../rich-text.ts'
import {plain} from '../rich-text.ts'
import {inOneLine, linesOf} from './structure.ts'
import type {ReferenceList} from './writer.ts'

/** The characters. */
export const writeInline = (content: RichText): string => plain(content)

/** Entries with an empty line between them; a label is followed by a space. */
export const writeList = ({entries}: ReferenceList): string =>
  entries.map(({content}) => `${entryText(content)}\n`).join('\n')

function entryText(content: RichText): string {
  const lines = linesOf(content).map((line) => (line.indented ? '    ' : '') + plain(inOneLine(line)).trim())
  return lines.join('\n')
}
