/**
 * Checks a variable that holds a date.
 *
 * @example
 *   {"issued": "2022-04-19"} // csl-date: read as {"date-parts": [[2022, 4, 19]]}
 *   {"issued": {"raw": "19 April 2022"}} // csl-date-raw: kept
 */
import type {Severity} from '../diagnostic.ts'
import type {DateParts, DateValue} from '../item.ts'
import {readDateParts, rightParts} from './date-parts.ts'
import {describe, isBlank} from './describe.ts'
import {readEdtf} from './edtf.ts'
import type {Whole} from './parts.ts'
import {flagPart, readParts, textPart} from './parts.ts'
import type {Check, Read} from './read.ts'
import {absent, isRecord, partOf, unusable, whole} from './read.ts'
import type {Spot} from './spot.ts'
import {isNumber} from './text.ts'

const rule = 'csl-date-part'

const date: Whole = {
  rule,
  what: 'date',
  parts: new Map<string, Check<unknown>>([
    ['date-parts', readDateParts],
    ['season', flagPart(rule, ['number', 'text'])],
    ['circa', flagPart(rule, ['boolean', 'text', 'number'])],
    ['literal', textPart(rule)],
    ['raw', textPart(rule)],
    ['edtf', textPart(rule)]
  ]),
  otherNames: new Map([
    ['year', 'date-parts'],
    ['month', 'date-parts'],
    ['day', 'date-parts'],
    ['parts', 'date-parts'],
    ['date', 'date-parts'],
    ['date-time', 'date-parts'],
    ['timestamp', 'date-parts']
  ])
}

/** Parts that say when. */
const telling = ['date-parts', 'literal', 'raw', 'edtf', 'season']

/** A date. */
export const readDate: Check<DateValue> = (value, spot) => {
  if (isRecord(value)) return readObject(value, spot)
  if (Array.isArray(value) && value.length > 0) return readBareParts(value, spot)
  const blank = isBlank(value) || Array.isArray(value)
  const date = typeof value === 'string' || isNumber(value) ? readEdtf(String(value)) : undefined
  if (date) return instead(date, 'info', value, spot)
  if (typeof value === 'string' && !blank) return instead({raw: value}, 'warning', value, spot)
  spot.say('csl-date', blank ? 'warning' : 'error', {
    message: `Unexpected ${describe(value)} in ${spot.name}, expected an object with \`date-parts\`; it is ${blank ? 'left out' : 'kept in `custom.unread`'}`,
    expected: ['date-parts']
  })
  return blank ? absent : unusable
}

function instead(date: DateValue, severity: Severity, value: unknown, spot: Spot): Read<DateValue> {
  spot.say('csl-date', severity, {
    message: `Unexpected ${describe(value)} in ${spot.name}, expected an object; it is read as \`${JSON.stringify(date).slice(0, 120)}\``,
    actual: String(value),
    expected: [JSON.stringify(date).slice(0, 120)]
  })
  return whole(date)
}

function readBareParts(value: ReadonlyArray<unknown>, spot: Spot): Read<DateValue> {
  spot.say('csl-date', 'warning', {
    message: `Unexpected ${describe(value)} in ${spot.name}, expected an object; it is read as its \`date-parts\``,
    expected: ['date-parts']
  })
  const read = readDateParts(value, spot)
  if (read.value === undefined) return read.whole ? absent : unusable
  const parts = {'date-parts': read.value}
  return read.whole ? whole(parts) : partOf(parts)
}

function readObject(value: Record<string, unknown>, spot: Spot): Read<DateValue> {
  const read = readParts(value, date, spot) as Read<Record<string, unknown>>
  const found = telling.filter((part) => read.value?.[part] !== undefined)
  if (found.length === 0) return readCalendar(value, read, spot)
  if (found[0] === 'raw' || found[0] === 'edtf') sayRaw(found[0], read.value?.[found[0]], spot)
  return read as Read<DateValue>
}

/** `year`, `month` and `day` beside each other, as older exporters and YAML files have them. */
function readCalendar(
  value: Readonly<Record<string, unknown>>,
  read: Read<Record<string, unknown>>,
  spot: Spot
): Read<DateValue> {
  const parts = ['year', 'month', 'day'].map((part) => value[part])
  const right = parts.slice(0, rightParts(parts)) as DateParts
  const outcome = right.length > 0 ? `; it is read as \`${JSON.stringify(right)}\`` : ''
  if (read.whole && !hasEntries(value['date-parts'])) {
    spot.say('csl-date', 'warning', {
      message: `Unexpected ${describe(value)} in ${spot.name}, expected \`date-parts\` or \`literal\`${outcome}`,
      expected: ['date-parts', 'literal']
    })
  }
  const isEmpty = right.length === 0 && Object.keys(read.value ?? {}).length === 0
  if (isEmpty) return read.whole ? absent : unusable
  return {
    whole: read.whole,
    value: right.length > 0 ? {...read.value, 'date-parts': [right]} : (read.value as DateValue)
  }
}

/** Whether there is a list with something in it: what is wrong with it has been said. */
const hasEntries = (value: unknown): boolean => Array.isArray(value) && value.length > 0

function sayRaw(part: string, value: unknown, spot: Spot): void {
  spot.inside(part).say('csl-date-raw', 'info', {
    message: `Unexpected \`${part}\` alone in ${spot.name}, expected \`date-parts\`; it is kept as it is`,
    actual: String(value),
    expected: ['date-parts'],
    part: 'key'
  })
}
