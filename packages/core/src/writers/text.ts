/**
 * Plain text: the characters alone; an entry is a paragraph.
 *
 * @example
 *   writeInline([{type: 'emphasis', children: [{type: 'text', value: 'Signs'}]}]) // => 'Signs'
 */
import type {RichText} from '../rich-text.ts'
import {plain} from '../rich-text.ts'
import {linesOf} from './structure.ts'
import type {ReferenceList} from './writer.ts'

/** The characters. */
export const writeInline = (content: RichText): string => plain(content)

/** Entries with an empty line between them; a label is followed by a space. */
export const writeList = ({entries}: ReferenceList): string =>
  entries.map(({content}) => `${entryText(content)}\n`).join('\n')

function entryText(content: RichText): string {
  const lines = linesOf(content).map(({label, content, indented}) => {
    const line = [plain(label).trim(), plain(content).trim()].filter((part) => part !== '').join(' ')
    return (indented ? '    ' : '') + line
  })
  return lines.join('\n')
}
