/**
 * Checks the parts of a date: year, month, day.
 *
 * @example
 *   rightParts([2023, 2, 30]) // => 2: a February has no 30th
 */
import type {DateParts} from '../item.ts'
import {describe} from './describe.ts'
import type {Check, Read} from './read.ts'
import {absent, partOf, unusable, whole} from './read.ts'
import type {Spot} from './spot.ts'

const daysOfMonth = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** How many of the parts are right, from the year on. */
export function rightParts(parts: ReadonlyArray<unknown>): number {
  const [year, month, day] = parts.map(integer)
  if (year === undefined || year === 0) return 0
  if (month === undefined || !isMonth(month)) return 1
  if (day === undefined || !isDay(year, month, day)) return 2
  return 3
}

/** Months, and the seasons as months: 13–16 (citeproc-js) and 21–24 (EDTF). */
function isMonth(month: number): boolean {
  return (month >= 1 && month <= 16) || (month >= 21 && month <= 24)
}

function isDay(year: number, month: number, day: number): boolean {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  const days = month === 2 && !leap ? 28 : (daysOfMonth[month - 1] ?? 0)
  return day >= 1 && day <= days
}

function integer(part: unknown): number | undefined {
  const number = typeof part === 'string' && /^-?\d{1,6}$/.test(part.trim()) ? Number(part) : part
  return typeof number === 'number' && Number.isInteger(number) ? number : undefined
}

/** One date, or the two of a range. */
export const readDateParts: Check<ReadonlyArray<DateParts>> = (value, spot) => {
  if (!Array.isArray(value)) return wrong(value, spot, 'a list of dates', unusable)
  if (value.length > 0 && value.every((part) => typeof part === 'number' || typeof part === 'string')) {
    spot.say('csl-date-parts', 'warning', {
      message: `Unexpected ${describe(value)} in ${spot.name}, expected a list of lists; it is read as a list of one`,
      expected: [JSON.stringify([value.slice(0, 3)])]
    })
    return listOf([readOne(value, spot)], value.length)
  }
  if (value.length > 2)
    return wrong(value, spot, 'one date or two', listOf(readAll(value.slice(0, 2), spot), value.length))
  return listOf(readAll(value, spot), value.length)
}

function readAll(dates: ReadonlyArray<unknown>, spot: Spot): Array<Read<DateParts>> {
  return dates.map((date, index) => readOne(date, spot.inside(index)))
}

function listOf(reads: ReadonlyArray<Read<DateParts>>, length: number): Read<ReadonlyArray<DateParts>> {
  const dates = reads.map(({value}) => value).filter((date) => date !== undefined)
  const complete = reads.every((read) => read.whole) && length <= Math.max(2, dates.length)
  if (dates.length === 0) return complete ? absent : unusable
  return complete ? whole(dates) : partOf(dates)
}

/** Empty parts, as some exporters write them, mean nothing. */
const readOne: Check<DateParts> = (value, spot) => {
  if (!Array.isArray(value)) return wrong(value, spot, 'a list of year, month, day', unusable)
  const given = value.slice(0, value.findLastIndex((part) => part !== null && part !== '') + 1)
  if (given.length < value.length || given.length === 0) {
    spot.say('csl-date-parts', 'warning', {
      message: `Unexpected empty part in ${spot.name}, expected a year, and a month and a day if known; it is left out`,
      expected: ['a year']
    })
  }
  if (given.length === 0) return absent
  const right = rightParts(given)
  if (right === given.length) return whole(given as DateParts)
  const outcome = right === 0 ? unusable : partOf(given.slice(0, right) as DateParts)
  return wrong(given[right], spot.inside(right), partNames[right] ?? 'no fourth part', outcome)
}

const partNames = ['a year', 'a month from 1 to 12, or a season', 'a day of that month']

function wrong<T>(value: unknown, spot: Spot, expected: string, outcome: Read<T>): Read<T> {
  const kept = outcome.value === undefined ? '' : 'what stands before it is read, and '
  spot.say('csl-date-parts', 'error', {
    message: `Unexpected ${describe(value)} in ${spot.name}, expected ${expected}; ${kept}the whole is kept in \`custom.unread\``,
    actual: typeof value === 'object' ? undefined : String(value),
    expected: [expected]
  })
  return outcome.whole ? (outcome.value === undefined ? unusable : partOf(outcome.value)) : outcome
}
