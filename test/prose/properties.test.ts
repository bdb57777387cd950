/** What holds for every text: nothing throws, places are those of the text, edits fit, and time grows with length. */
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {thesis} from '../../bench/prose/thesis.ts'
import {
  applyEdits,
  checkProse,
  citesOf,
  detectCitations,
  readProse,
  readReferenceList,
  rewriteProse
} from '../../packages/core/src/prose/index.ts'

const pieces = [
  '(Betz, 2009)',
  'Logan et al. (2009, hlm. 4)',
  '(lihat Sugiyono, 2019; 2020a, b: 34ff.)',
  'Surbakti (dalam Paramita & Arini, 2021:3)',
  '[1, 3–5]',
  '[^1]: Sugiyono, *Metode* (Bandung: Alfabeta, 2019), hlm. 4.',
  'Undang-Undang Nomor 21 Tahun 2007',
  '(www.iom.or.id, diakses 19 April)',
  '“Wenn (Hippel 1781: 28))”',
  'Pincus & Minahan berkata',
  '\n\n# Daftar Pustaka\n\n',
  '- Betz, D. (2009). *Human*. Jakarta: Kencana.\n',
  '----. (2012). Kedua. *Jurnal*, 1(2), 3–4.\n',
  '**Catatan:**\n',
  '(',
  ')',
  '[',
  ']',
  '*',
  '_',
  '`',
  '$',
  '2019',
  'ibid.',
  '\n',
  '\n\n',
  '\u00a0',
  '‘',
  '__proto__',
  'constructor',
  '🎓',
  '\ud800'
]
const text = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string({unit: 'grapheme', maxLength: 12})), {maxLength: 40})
  .map((parts) => parts.join(' '))

describe('every text', () => {
  test('is read, and every place is a place of the text', () => {
    fc.assert(
      fc.property(text, (source) => {
        const data = citesOf(source)
        let last = 0
        for (const citation of data.citations) {
          expect(source.slice(citation.start, citation.end)).toBe(citation.text)
          expect(citation.start).toBeGreaterThanOrEqual(last)
          expect(citation.items.length).toBeGreaterThan(0)
          last = citation.end
          for (const item of citation.items) {
            expect(item.reference === null).toBe(item.status !== 'matched')
            for (const index of item.candidates) expect(data.references[index]).toBeDefined()
          }
        }
        for (const {start, end, raw} of data.references) expect(source.slice(start!, end!)).toBe(raw)
      }),
      {numRuns: 400}
    )
  })

  test('is checked, and every diagnostic has a place', () => {
    fc.assert(
      fc.property(text, (source) => {
        for (const {place, message} of checkProse(source, {ui: 'id'})) {
          expect(place!.start.offset).toBeLessThanOrEqual(place!.end.offset)
          expect(place!.end.offset).toBeLessThanOrEqual(source.length)
          expect(message).not.toMatch(/\{\w+\}/)
        }
      }),
      {numRuns: 200}
    )
  })

  test('is rewritten without a loss outside the citations', () => {
    fc.assert(
      fc.property(text, (source) => {
        const {matches, items} = readProse(source)
        const {edits, left} = rewriteProse(source, matches, items)
        expect(edits.length + left.length).toBe(matches.length)
        const removed = edits.reduce(
          (sum, {start, end, replacement}) => sum + end - start - replacement.length,
          0
        )
        expect(applyEdits(source, edits).length).toBe(source.length - removed)
      }),
      {numRuns: 200}
    )
  })
})

test('200 pages are checked in two seconds', () => {
  const text = thesis({citations: 600, works: 200, wordsBetween: 100})
  const times = [0, 1, 2].map(() => {
    const start = performance.now()
    checkProse(text)
    return performance.now() - start
  })
  expect(Math.min(...times)).toBeLessThan(2_000)
})

describe('time grows with length', () => {
  const seeds = [
    '(',
    '((a, ',
    'A ',
    'A, ',
    '[',
    '*',
    '`a',
    '$a',
    '<a ',
    '](',
    '[@',
    '2019 ',
    '(2019 ',
    'A (2019) ',
    '“',
    'dan A ',
    '& A ',
    ', , ',
    '; ',
    'et al ',
    '-',
    'A-',
    '...',
    'http://',
    'a@',
    '\\',
    '<!--',
    '10.1000/',
    'Pasal 1 UU ',
    '|',
    '# a\n'
  ]
  for (const seed of seeds) {
    test(JSON.stringify(seed), () => {
      const source = seed.repeat(Math.ceil(120_000 / seed.length))
      const start = performance.now()
      detectCitations(source)
      readReferenceList(`# References\n\n${source}`)
      expect(performance.now() - start).toBeLessThan(4_000)
    })
  }
})
