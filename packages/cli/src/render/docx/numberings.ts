/** The numberings of a docx: one of bullets, one for each ordered list, since each starts anew. */
import type {ILevelsOptions, INumberingOptions} from 'docx'
import type {Word} from './word.ts'

const levels = [0, 1, 2, 3, 4, 5, 6, 7, 8]
const bullets = ['•', '–', '▪']

/** Those the document’s lists refer to. */
export function numberings({starts}: Word): INumberingOptions['config'] {
  return [
    {reference: 'bullets', levels: levels.map(bullet)},
    ...starts.map((start, index) => ({
      reference: `numbers-${index + 1}`,
      levels: levels.map((level) => number(level, start))
    }))
  ]
}

const indent = (level: number) => ({paragraph: {indent: {left: 567 * (level + 1), hanging: 400}}})

const bullet = (level: number): ILevelsOptions => ({
  level,
  format: 'bullet',
  text: bullets[level % bullets.length]!,
  alignment: 'left',
  style: indent(level)
})

const number = (level: number, start: number): ILevelsOptions => ({
  level,
  format: 'decimal',
  text: `%${level + 1}.`,
  start,
  alignment: 'left',
  style: indent(level)
})
