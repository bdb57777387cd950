import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {nearest} from '../../../packages/core/src/nearest.ts'

const keys = ['weitzer2015', 'logan2009', 'pecoud2018', 'parrenas2012', 'puspahapsari2015', 'putra2018']

describe('nearest', () => {
  test('a swap of neighbours is one edit', () => {
    expect(nearest('weitzer2051', keys)).toEqual(['weitzer2015'])
  })

  test('closest first', () => {
    expect(nearest('abcdef', ['abcxyf', 'abcdxf', 'abcdef'])).toEqual(['abcdef', 'abcdxf', 'abcxyf'])
  })

  test('case and diacritics do not count, save between equals', () => {
    expect(nearest('parreñas2012', ['parrenas2012', 'parreñas2012'])).toEqual([
      'parreñas2012',
      'parrenas2012'
    ])
    expect(nearest('doi', ['DOI', 'dog'])).toEqual(['DOI', 'dog'])
    expect(nearest('lodz', ['Łódź'])).toEqual(['Łódź'])
  })

  test('the beginning of a candidate is near, after what is a few edits away', () => {
    expect(nearest('chicago', ['chicago-notes', 'chicagp', 'apa'])).toEqual(['chicagp', 'chicago-notes'])
    expect(nearest('chapters', ['chap'])).toEqual(['chap'])
  })

  test('of equally near ones, first the one that shares more of its beginning, then the one listed first', () => {
    expect(nearest('item', ['atem', 'itex'])).toEqual(['itex', 'atem'])
    expect(nearest('xa', ['xc', 'xb'])).toEqual(['xc', 'xb'])
  })

  test('nothing near is an empty list; so is anything for one letter', () => {
    expect(nearest('zzzzzz', keys)).toEqual([])
    expect(nearest('x', ['y', 'ab'])).toEqual([])
    expect(nearest('', ['', 'a'])).toEqual([''])
  })

  test('at most `limit`, each once', () => {
    expect(nearest('apa', ['apb', 'apc', 'apd', 'ape'])).toHaveLength(3)
    expect(nearest('apa', ['apb', 'apc', 'apd', 'ape'], 1)).toEqual(['apb'])
    expect(nearest('apa', ['apb', 'apb'])).toEqual(['apb'])
  })

  test('measures as the textbook does', () => {
    const word = fc.string({unit: fc.constantFrom('a', 'b', 'c'), maxLength: 12})
    fc.assert(
      fc.property(word, word, (a, b) => {
        const edits = alignment(a, b)
        const allowed = a.length < 2 ? 0 : a.length < 5 ? 1 : a.length < 9 ? 2 : 3
        const begins = Math.min(a.length, b.length) >= 3 && (a.startsWith(b) || b.startsWith(a))
        expect(nearest(a, [b])).toEqual(edits <= allowed || begins ? [b] : [])
      }),
      {numRuns: 2000}
    )
  })

  test('is the same in whatever order it has measured before', () => {
    const words = fc.array(fc.string({unit: fc.constantFrom('a', 'b'), maxLength: 9}), {maxLength: 12})
    fc.assert(
      fc.property(fc.string({unit: fc.constantFrom('a', 'b'), maxLength: 9}), words, (word, candidates) => {
        const all = new Set(nearest(word, candidates, 100))
        for (const each of candidates) expect(nearest(word, [each]).length === 1).toBe(all.has(each))
      })
    )
  })

  test('takes 10,000 candidates and long words without effort', () => {
    const many = Array.from({length: 10_000}, (_, index) => `journal-of-testing-number-${index}`)
    expect(nearest('journal-of-testnig-number-4711', many)[0]).toBe('journal-of-testing-number-4711')
    const long = 'a'.repeat(200_000)
    expect(nearest(long, [`${long}b`, 'b'])).toEqual([`${long}b`])
  })
})

/** Optimal string alignment, by the whole table. */
function alignment(a: string, b: string): number {
  const table = Array.from({length: a.length + 1}, (_, i) =>
    Array.from({length: b.length + 1}, (_, j) => (i === 0 ? j : j === 0 ? i : 0))
  )
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      let cost = Math.min(table[i - 1]![j]! + 1, table[i]![j - 1]! + 1, table[i - 1]![j - 1]! + same)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, table[i - 2]![j - 2]! + 1)
      }
      table[i]![j] = cost
    }
  }
  return table[a.length]![b.length]!
}
