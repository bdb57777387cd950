/** Tables in a docx: three lines, as journals print them. */
import type {IParagraphOptions, Paragraph, Table as WordTable} from 'docx'
import {type Align, type Inlines, plainOf, type Table} from '../document.ts'
import type {Word} from './word.ts'

type WriteCell = (content: Inlines, options: IParagraphOptions) => Paragraph

/** Width between the margins in twentieths of a point: 14 cm. */
const width = 7937
const line = {style: 'single', size: 8, color: '000000'} as const
const none = {style: 'none', size: 0, color: 'auto'} as const

/** Writes a table; columns are as wide as their longest text asks. */
export function table({align, rows}: Table, {library}: Word, write: WriteCell): WordTable {
  const widths = columnWidths(align, rows)
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

function columnWidths(align: ReadonlyArray<Align>, rows: Table['rows']): number[] {
  const longest = align.map((_, column) =>
    Math.min(60, Math.max(6, ...rows.map((row) => plainOf(row[column]!).length)))
  )
  const sum = longest.reduce((total, one) => total + one, 0)
  return longest.map((one) => Math.floor((width * one) / sum))
}
