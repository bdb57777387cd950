import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {bareDoi, doiUrl, fragmentOf, safeUrl} from '../../../packages/core/src/urls.ts'

describe('safeUrl', () => {
  test.each([
    ['https://doi.org/10.1/a', 'https://doi.org/10.1/a'],
    [' HTTP://X.org ', 'HTTP://X.org'],
    ['mailto:a@b.org', 'mailto:a@b.org'],
    ['#ref-a b', '#ref-a%20b'],
    ['http://x.org/a b"<c>\\', 'http://x.org/a%20b%22%3Cc%3E%5C'],
    ['http://x.org/a%20b?c=é', 'http://x.org/a%20b?c=é'],
    ['http://x.org/\ud800', 'http://x.org/%EF%BF%BD']
  ])('%j may be a link', (url, safe) => expect(safeUrl(url)).toBe(safe))

  test.each([
    'javascript:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    '//x.org',
    'x.org',
    'http:x',
    ''
  ])('%j may not', (url) => expect(safeUrl(url)).toBeUndefined())

  test('never leaves a character that ends an attribute or a line', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), (rest) => {
        expect(safeUrl(`http://${rest}`)).not.toMatch(/[\u0000-\u0020"<>\\^`{|}]/)
      })
    )
  })
})

describe('doiUrl', () => {
  test.each([
    ['10.1080/1369183X', 'https://doi.org/10.1080/1369183X'],
    ['https://doi.org/10.1/a', 'https://doi.org/10.1/a'],
    ['http://dx.doi.org/10.1/a', 'https://doi.org/10.1/a'],
    ['doi: 10.1/a', 'https://doi.org/10.1/a'],
    ['10.1/a<b>"c#d%e?f', 'https://doi.org/10.1/a%3Cb%3E%22c%23d%25e%3Ff']
  ])('%j', (doi, url) => expect(doiUrl(doi)).toBe(url))

  test.each(['', '10', '11.1/a', 'not a doi', 'javascript:10.1/a'])('%j is none', (doi) => {
    expect(doiUrl(doi)).toBeUndefined()
  })

  test('bareDoi leaves what is no DOI', () => expect(bareDoi('abc')).toBe('abc'))
})

test.each([
  ['#ref-a%20b', 'ref-a b'],
  ['#100%', '100%'],
  ['http://x.org/#a', undefined]
])('fragmentOf(%j)', (url, name) => expect(fragmentOf(url)).toBe(name))
