import fc from 'fast-check'
import {expect, test} from 'vitest'
import {identifierKey, identify} from '../../../packages/core/src/lookup/index.ts'

test.each([
  ['10.1111/1467-9248.00128', 'doi:10.1111/1467-9248.00128'],
  ['DOI:10.1111/ABC', 'doi:10.1111/abc'],
  ['doi.org/10.1111/abc', 'doi:10.1111/abc'],
  ['https://onlinelibrary.wiley.com/doi/abs/10.1111/1467-9248.00128', 'doi:10.1111/1467-9248.00128'],
  ['978-0-226-73973-1', 'isbn:9780226739731'],
  ['isbn:0-306-40615-2', 'isbn:0306406152'],
  ['arxiv:1706.03762', 'arxiv:1706.03762'],
  ['1706.03762v2', 'arxiv:1706.03762v2'],
  ['https://arxiv.org/abs/hep-th/9901001', 'arxiv:hep-th/9901001'],
  ['pmid:19304878', 'pmid:19304878'],
  ['https://pubmed.ncbi.nlm.nih.gov/19304878/', 'pmid:19304878'],
  ['PMC2682699', 'pmcid:PMC2682699'],
  [' https://www.iom.int/a b ', 'https://www.iom.int/a%20b']
])('%s is %s', (typed, key) => {
  const {identifier, diagnostics} = identify(typed)
  expect(diagnostics).toEqual([])
  expect(identifierKey(identifier!)).toBe(key)
})

test.each([
  ['9780226739732', ['9780226739731']],
  ['12345678', ['pmid:12345678']],
  ['javascript:alert(1)', []],
  ['doi:12', []],
  ['isbn:12', []],
  ['https://', []],
  ['', []]
])('%s is said to be wrong', (typed, expected) => {
  const {identifier, diagnostics} = identify(typed)
  expect(identifier).toBeUndefined()
  expect(diagnostics).toHaveLength(1)
  expect(diagnostics[0]).toMatchObject({ruleId: 'identifier-syntax', severity: 'error', expected})
})

test('a text gives either an identifier or one diagnostic, and an identifier names itself', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string(), fc.webUrl(), fc.stringMatching(/^(doi:|isbn:|10\.\d{4}\/).{0,20}$/)),
      (typed) => {
        const {identifier, diagnostics} = identify(typed)
        expect(diagnostics).toHaveLength(identifier ? 0 : 1)
        if (identifier)
          expect(identifierKey(identify(identifierKey(identifier)).identifier!)).toBe(
            identifierKey(identifier)
          )
      }
    )
  )
})
