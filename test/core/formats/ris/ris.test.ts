/** RIS: what is read, and what comes back. */
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {parseRis} from '../../../../packages/core/src/formats/ris/parse.ts'
import {writeRis} from '../../../../packages/core/src/formats/ris/write.ts'
import type {Item} from '../../../../packages/core/src/item.ts'

const read = (text: string) => parseRis(text).entries.map((entry) => entry.item)

describe('reading', () => {
  test('one space before the hyphen is enough', () => {
    expect(read('TY - JOUR\nTI - T\nER -\n')).toEqual([{id: 't', type: 'article-journal', title: 'T'}])
  })
  test('a line without a tag goes on with the one before', () => {
    expect(read('TY  - JOUR\nID  - k\nTI  - A long\ntitle\nER  - \n')[0]!.title).toBe('A long title')
  })
  test('two records without `ER` between them are two, and said to be', () => {
    const {entries, diagnostics} = parseRis('TY  - BOOK\nID  - a\nTY  - BOOK\nID  - b\nER  - \n')
    expect(entries.map((entry) => entry.item.id)).toEqual(['a', 'b'])
    expect(diagnostics).toMatchObject([{ruleId: 'ris-syntax', place: {start: {line: 1}}}])
  })
  test('unknown and repeated tags are kept, and written again', () => {
    const text = 'TY  - JOUR\nID  - k\nTI  - T\nUR  - http://a\nUR  - http://b\nC8  - x\nER  - \n'
    const {entries} = parseRis(text)
    expect(entries[0]!.item.URL).toBe('http://a')
    expect(entries[0]!.extra!['ris']).toMatchObject({
      fields: [
        ['UR', 'http://b'],
        ['C8', 'x']
      ]
    })
    expect(writeRis(entries).text).toBe(text)
  })
  test('the fuller date wins', () => {
    expect(read('TY  - JOUR\nID  - k\nPY  - 2009\nDA  - 2009/10/05/\nER  - \n')[0]!.issued).toEqual({
      'date-parts': [[2009, 10, 5]]
    })
  })
  test('records without a key get one, and clashes a letter', () => {
    const record = 'TY  - BOOK\nAU  - Doe, Jane\nPY  - 1999\nER  - \n'
    expect(read(record + record).map(({id}) => id)).toEqual(['doe1999', 'doe1999a'])
  })
  test('serial numbers are told by their length', () => {
    expect(read('TY  - BOOK\nID  - k\nSN  - 978-3-16-148410-0\nER  - \n')[0]!.ISBN).toBe('978-3-16-148410-0')
    expect(read('TY  - JOUR\nID  - k\nSN  - 0197-9183\nER  - \n')[0]!.ISSN).toBe('0197-9183')
  })
})

describe('writing', () => {
  test('no line is wrapped', () => {
    const abstract = 'word '.repeat(400).trim()
    expect(writeRis([{item: {id: 'k', type: 'book', abstract}}]).text.split('\n')[2]).toBe(
      `AB  - ${abstract}`
    )
  })
  test('what RIS has no tag for is said', () => {
    const item: Item = {
      id: 'k',
      type: 'legislation',
      jurisdiction: 'id',
      author: [{family: 'A'}, {literal: 'others'}]
    }
    expect(writeRis([{item}]).diagnostics.map(({actual}) => actual)).toEqual(['jurisdiction', 'author'])
  })
  test('reading and writing never throw, and what is written is read as it was', () => {
    const line = fc.constantFrom(
      'TY  - JOUR',
      'TY - BOOK',
      'ER  - ',
      'AU  - Doe, J',
      'A2  - x',
      'T2  - J',
      'PY  - 1999/1//',
      'SP  - 1',
      'EP  - 9',
      '',
      'junk',
      'SN  - 1',
      '__proto__',
      'ID  - constructor'
    )
    fc.assert(
      fc.property(fc.array(line, {maxLength: 30}), (lines) => {
        const first = parseRis(lines.join('\n'))
        const second = parseRis(writeRis(first.entries).text)
        expect(second.entries.map((entry) => entry.item)).toEqual(first.entries.map((entry) => entry.item))
      }),
      {numRuns: 300}
    )
  })
})
