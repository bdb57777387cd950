import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {
  checkArxiv,
  checkDoi,
  checkedValue,
  checkIsbn,
  checkIssn,
  checkPmcid,
  checkPmid,
  doiInUrl,
  isbn13
} from '../../../packages/core/src/identifiers/index.ts'

describe('isbn', () => {
  test.each([
    ['978-0-226-73973-1', '9780226739731'],
    ['ISBN 0-306-40615-2', '0306406152'],
    ['isbn13: 9780306406157', '9780306406157'],
    ['080442957x', '080442957X']
  ])('%s', (typed, value) => expect(checkIsbn(typed)).toEqual({value}))

  test('a wrong check digit is told with the right one', () => {
    expect(checkIsbn('0306406153')).toEqual({trouble: 'check-digit', expected: '0306406152'})
    expect(checkIsbn('9780306406158')).toEqual({trouble: 'check-digit', expected: '9780306406157'})
  })

  test('what it says is expected is right, whatever the digits', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^(?:97[89])?\d{9}[\dX]$/), (digits) => {
        const checked = checkIsbn(digits)
        const right = 'value' in checked ? checked.value : checked.expected
        if (right !== undefined) expect(checkIsbn(right)).toEqual({value: right})
        expect(digits.length === 13 && digits.endsWith('X') ? right : digits.slice(0, -1)).toBe(
          right?.slice(0, -1)
        )
      })
    )
  })

  test('one changed digit is always found', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{9}$/), fc.nat(8), fc.integer({min: 1, max: 9}), (body, at, by) => {
        const first = checkIsbn(`${body}0`)
        const right = 'value' in first ? first.value : first.expected!
        const wrong = right.slice(0, at) + ((Number(right[at]) + by) % 10) + right.slice(at + 1)
        expect(checkedValue(checkIsbn(wrong))).toBeUndefined()
      })
    )
  })

  test('ten digits as thirteen', () => expect(isbn13('0-306-40615-2')).toBe('9780306406157'))
  test.each(['', 'isbn', '123', '979-0-2600-0043', '97802267397311'])('`%s` is none', (typed) =>
    expect(checkIsbn(typed)).toEqual({trouble: 'syntax'})
  )
})

test('issn', () => {
  expect(checkIssn('ISSN 0360\u20130572')).toEqual({value: '0360-0572'})
  expect(checkIssn('2434561x')).toEqual({value: '2434-561X'})
  expect(checkIssn('0360-0573')).toEqual({trouble: 'check-digit', expected: '0360-0572'})
  expect(checkIssn('0360-05')).toEqual({trouble: 'syntax'})
})

describe('doi', () => {
  test.each([
    ['10.1111/1467-9248.00128', '10.1111/1467-9248.00128'],
    ['doi: 10.1111/1467-9248.00128', '10.1111/1467-9248.00128'],
    ['https://doi.org/10.1002/(SICI)1096-8644(199601)', '10.1002/(SICI)1096-8644(199601)'],
    ['http://dx.doi.org/10.1016%2Fj.x.2020.01', '10.1016/j.x.2020.01'],
    ['10.1000.10/abc%2F1', '10.1000.10/abc%2F1']
  ])('%s', (typed, value) => expect(checkDoi(typed)).toEqual({value}))

  test.each(['', '10.1111', '10.11/x', '11.1111/x', '10.1111/', '10.1111/a b', 'doi:'])(
    '`%s` is none',
    (typed) => expect(checkDoi(typed)).toEqual({trouble: 'syntax'})
  )

  test.each([
    [
      'https://journals.sagepub.com/doi/full/10.1177/1363460719872724?journalCode=x',
      '10.1177/1363460719872724'
    ],
    ['https://www.frontiersin.org/articles/10.3389/fsoc.2019.00012/full', '10.3389/fsoc.2019.00012'],
    ['https://link.springer.com/content/pdf/10.1007/s11133-020-1.pdf#page=2', '10.1007/s11133-020-1'],
    ['https://example.org/view?doi=10.1111%2F1467-9248.00128&x=1', '10.1111/1467-9248.00128'],
    ['https://example.org/10.5/x', undefined]
  ])('%s', (url, doi) => expect(doiInUrl(url)).toBe(doi))
})

test.each([
  ['1706.03762', '1706.03762'],
  ['arXiv:1706.03762v5', '1706.03762v5'],
  ['https://arxiv.org/pdf/1706.03762.pdf', '1706.03762'],
  ['math.GT/0309136', 'math.GT/0309136'],
  ['hep-th/9901001v2', 'hep-th/9901001v2'],
  ['1713.03762', undefined],
  ['9901001', undefined]
])('arXiv %s', (typed, value) => expect(checkedValue(checkArxiv(typed))).toBe(value))

test('PMID and PMCID', () => {
  expect(checkPmid('PMID: 19304878')).toEqual({value: '19304878'})
  expect(checkPmid('https://pubmed.ncbi.nlm.nih.gov/19304878/?dopt=x')).toEqual({value: '19304878'})
  expect(checkPmid('123456789')).toEqual({trouble: 'syntax'})
  expect(checkPmcid('pmc2682699')).toEqual({value: 'PMC2682699'})
  expect(checkPmcid('https://www.ncbi.nlm.nih.gov/pmc/articles/PMC2682699/')).toEqual({value: 'PMC2682699'})
  expect(checkPmcid('PMCx')).toEqual({trouble: 'syntax'})
})

test('any text is answered', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      for (const check of [checkArxiv, checkDoi, checkIsbn, checkIssn, checkPmcid, checkPmid]) check(text)
      doiInUrl(text)
    })
  )
})
