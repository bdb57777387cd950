/** A RIS file with one record more, at its end. */

import type {Item} from '../item.ts'
import {writeEntries} from '../read.ts'
import type {Piece} from './append.ts'

/** Records are separated as the file has it, else by an empty line. */
export async function risPiece(text: string, item: Item): Promise<Piece> {
  const written = await writeEntries([{item}], 'ris')
  const newline = text.includes('\r\n') ? '\r\n' : '\n'
  const record = written.text.trim().replaceAll(/\r?\n/g, newline)
  let end = text.length
  while (text[end - 1] === '\n' || text[end - 1] === '\r') end--
  const body = text.slice(0, end)
  const gap = body.trim() === '' ? '' : newline + (/ER {0,2}-[ \t]*\r?\nTY/.test(text) ? '' : newline)
  return {
    text: record,
    edit: {start: body.length, end: text.length, text: `${gap}${record}${newline}`},
    diagnostics: written.diagnostics
  }
}
