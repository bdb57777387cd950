/**
 * How wide the columns of a table should be, by what is in them.
 *
 * @example
 *   columnShares(rows) // => [0.2, 0.8]
 */
import {plainOf, type Table} from './document.ts'

/** Characters from which on a text may be broken into lines. */
const wide = 60
/** What a word needs beside itself, in characters. */
const air = 8

/** Shares of the width, together at most 1: by the longest text, never less than the longest word. */
export function columnShares(rows: Table['rows']): number[] {
  const wanted = textsOf(rows).map((texts) => Math.min(wide, longest(texts, widthOf)))
  const sum = wanted.reduce((total, one) => total + one, 0)
  return wanted.map((one) => Math.floor((one / sum) * 1000) / 1000)
}

/** Whether the table fits without breaking lines. */
export const fits = (rows: Table['rows']): boolean =>
  textsOf(rows).reduce((total, texts) => total + longest(texts, (text) => text.length) + 2, 0) <= 70

const textsOf = (rows: Table['rows']) =>
  (rows[0] ?? []).map((_, column) => rows.map((row) => plainOf(row[column]!)))

const widthOf = (text: string) => Math.max(text.length, longestWord(text) + air)

const longestWord = (text: string) => longest(text.split(/\s+/), (word) => word.length)

const longest = (texts: ReadonlyArray<string>, measure: (text: string) => number) =>
  texts.reduce((most, text) => Math.max(most, measure(text)), 0)
