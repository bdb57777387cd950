/** Tables in a docx: three lines, as journals print them. */
import type {IParagraphOptions, Paragraph, Table as WordTable} from 'docx'
import {columnShares} from '../column-shares.ts'
import type {Align, Inlines, Table} from '../document.ts'
import {textWidth} from './page.ts'
import type {Word} from './word.ts'

type WriteCell = (content: Inlines, options: IParagraphOptions) => Paragraph

const line = {style: 'single', size: 8, color: '000000'} as const
const none = {style: 'none', size: 0, color: 'auto'} as const

/** Writes a table; columns are as wide as their longest text asks. */
export function table({align, rows}: Table, word: Word, write: WriteCell): WordTable {
  const {library} = word
  const width = textWidth(word)
  const widths = columnShares(rows).map((share) => Math.floor(width * share))
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
