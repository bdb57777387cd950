/** Dates as formats have them, and as people type them. */
import fc from 'fast-check'
import {expect, test} from 'vitest'
import {monthNumber, parseDate, writeDate} from '../../../packages/core/src/dates.ts'
import type {DateValue} from '../../../packages/core/src/item.ts'
import {date} from '../formats/items.ts'

const parts = (...ends: number[][]): DateValue => ({'date-parts': ends})

test.each<[string, DateValue]>([
  ['2001', parts([2001])],
  ['2001-05', parts([2001, 5])],
  ['2001-05-07', parts([2001, 5, 7])],
  ['2004-04-25T14:34:00Z', parts([2004, 4, 25])],
  ['2004-03/2005-07-12', parts([2004, 3], [2005, 7, 12])],
  ['1997/', {...parts([1997]), literal: '1997–'}],
  ['1997/..', {...parts([1997]), literal: '1997–'}],
  ['1997/open', {...parts([1997]), literal: '1997–'}],
  ['/1997', {...parts([1997]), literal: '–1997'}],
  ['199X', parts([1990], [1999])],
  ['19XX', parts([1900], [1999])],
  ['1999-XX', parts([1999])],
  ['1723~', {...parts([1723]), circa: true}],
  ['1723?', {...parts([1723]), circa: true}],
  ['2004-21', {...parts([2004]), season: 1}],
  ['2004-21/2004-23', parts([2004, 21], [2004, 23])],
  ['-0044-03-15', parts([-45, 3, 15])],
  ['0000', parts([-1])],
  ['Y17000', parts([17000])],
  ['1999--2003', parts([1999], [2003])],
  ['1999–2003', parts([1999], [2003])],
  ['c. 1920', {...parts([1920]), circa: true}],
  ['12 May 2003', parts([2003, 5, 12])],
  ['5 Oktober 2003', parts([2003, 10, 5])],
  ['May 12, 2003', parts([2003, 5, 12])],
  ['Mei 2003', parts([2003, 5])],
  ['Spring 2003', {...parts([2003]), season: 1}],
  ['1.5.1998', parts([1998, 5, 1])],
  ['in press', {literal: 'in press'}],
  ['1996-13-03', {literal: '1996-13-03'}],
  ['2001a', {literal: '2001a'}]
])('%s', (text, wanted) => {
  expect(parseDate(text)).toEqual(wanted)
})

test('what is written is read again', () => {
  fc.assert(
    fc.property(date, (one) => {
      const written = writeDate(one)
      if (written !== undefined) expect(parseDate(written)).toEqual(one)
      else expect(one['date-parts']).toBeUndefined()
    })
  )
})

test('months in the languages of the records', () => {
  expect(['Oct', 'oktober', 'Agustus', 'août', 'März', '12', 'des.', 'foo', '13'].map(monthNumber)).toEqual([
    10,
    10,
    8,
    8,
    3,
    12,
    12,
    undefined,
    undefined
  ])
})
