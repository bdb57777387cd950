/**
 * JSON: the rich text itself, for programs.
 *
 * @example
 *   writeInline([{type: 'text', value: 'Signs'}]) // => '[{"type":"text","value":"Signs"}]'
 */
import type {RichText} from '../rich-text.ts'
import type {ReferenceList} from './writer.ts'

/** Running text. */
export const writeInline = (content: RichText): string => JSON.stringify(content)

/** The list with its look and locale, indented. */
export const writeList = ({entries, look, locale}: ReferenceList): string =>
  `${JSON.stringify({locale, look, entries}, null, 2)}\n`
