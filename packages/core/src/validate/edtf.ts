/**
 * Dates of the plainest EDTF (ISO 8601-2, level 0, and `~ ? %` after one) as date parts.
 *
 * @example
 *   readEdtf('2022-04-19') // => {'date-parts': [[2022, 4, 19]]}
 *   readEdtf('2016/2022~') // => {'date-parts': [[2016], [2022]], circa: true}
 *   readEdtf('19 April 2022') // => undefined
 */
import type {DateValue} from '../item.ts'
import {rightParts} from './date-parts.ts'

const pattern = /^(-?\d{4})(?:-(\d\d)(?:-(\d\d))?)?([~?%])?$/
const longest = 32

/** The date, if the text has this form and is in the calendar. */
export function readEdtf(text: string): DateValue | undefined {
  if (text.length > longest) return undefined
  const matches = text.split('/').map((end) => pattern.exec(end.trim()))
  if (matches.length > 2) return undefined
  const dates: number[][] = []
  for (const match of matches) {
    if (!match) return undefined
    const parts = match
      .slice(1, 4)
      .filter((part) => part !== undefined)
      .map(Number)
    if (rightParts(parts) < parts.length) return undefined
    dates.push(parts)
  }
  const circa = matches.some((match) => match?.[4] !== undefined)
  return circa ? {'date-parts': dates, circa} : {'date-parts': dates}
}
