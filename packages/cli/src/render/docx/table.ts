/** Tables in a docx: three lines, as journals print them. */
import type {IParagraphOptions, Paragraph, Table as WordTable} from 'docx'
import {type Align, type Inlines, plainOf, type Table} from '../document.ts'
import {textWidth} from './page.ts'
import type {Word} from './word.ts'

type WriteCell = (content: Inlines, options: IParagraphOptions) => Paragraph

const line = {style: 'single', size: 8, color: '000000'} as const
const none = {style: 'none', size: 0, color: 'auto'} as const

/** Writes a table; columns are as wide as their longest text asks. */
export function table({align, rows}: Table, word: Word, write: WriteCell): WordTable {
  const {library} = word
  const width = textWidth(word)
  const widths = columnWidths(width, rows)
  return new library.Table({
    width: {size: width, type: 'dxa'},
    columnWidths: widths,
    alignment: 'center',
    borders: {top: line, bottom: line, left: none, right: none, insideHorizontal: none, insideVertical: none},
    rows: rows.map(
      (cells, index) =>
        new library.TableRow({
          tableHeader: index === 0,
          cantSplit: true,
          children: cells.map(
            (cell, column) =>
              new library.TableCell({
                width: {size: widths[column]!, type: 'dxa'},
                margins: {left: 80, right: 80},
                ...(index === 0 ? {borders: {bottom: line}} : {}),
                children: [
                  write(
                    index === 0 ? [{type: 'mark', mark: 'strong', children: cell}] : cell,
                    alignment(align[column])
                  )
                ]
              })
          )
        })
    )
  })
}

const alignment = (align: Align): IParagraphOptions => (align ? {alignment: align} : {})

/** By the longest text of each, and never less than its longest word. */
function columnWidths(width: number, rows: Table['rows']): number[] {
  const columns = (rows[0] ?? []).map((_, column) => rows.map((row) => plainOf(row[column]!)))
  const longest = columns.map((texts) =>
    Math.min(60, Math.max(...texts.map((text) => Math.max(text.length, longestWord(text) + 8))))
  )
  const sum = longest.reduce((total, one) => total + one, 0)
  return longest.map((one) => Math.floor((width * one) / sum))
}

const longestWord = (text: string) => Math.max(0, ...text.split(/\s+/).map((word) => word.length))
