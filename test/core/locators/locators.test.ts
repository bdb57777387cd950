/**
 * Locators, one row each: what follows the key, the label and the value read, what is left; then the
 * language of the document, where it is not English. pandoc 3.10 reads the first table the same.
 */
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {plain, type RichText, text} from '../../../packages/core/src/index.ts'
import {parseLocator, splitLocator} from '../../../packages/core/src/locators/index.ts'

type Row = readonly [typed: string, label: string, value: string, suffix: string, lang?: string]

const asPandoc: Row[] = [
  [', p. 3', 'page', '3', ''],
  [', p.3', 'page', '3', ''],
  [', p3', 'page', 'p3', ''],
  [' p. 3', 'page', '3', ''],
  [', pp. 33-35', 'page', '33-35', ''],
  [', 33', 'page', '33', ''],
  [', 33-35, 38', 'page', '33-35, 38', ''],
  [', 33, 35 and more', 'page', '33, 35', ' and more'],
  [', 33 and 35', 'page', '33', ' and 35'],
  [', 33A', 'page', '33A', ''],
  [', A3', 'page', 'A3', ''],
  [', A', '', '', ', A'],
  [', iv', '', '', ', iv'],
  [', p. iv', 'page', 'iv', ''],
  [', pp. iv, vi-xi, (xv)-(xvii)', 'page', 'iv, vi-xi, (xv)–(xvii)', ''],
  ['{pp. iv, vi-xi, (xv)-(xvii)} with suffix', 'page', 'iv, vi-xi, (xv)–(xvii)', ' with suffix'],
  ['{}, 99 years later', '', '', ', 99 years later'],
  [', { } baz', '', '', ' baz'],
  [', chap. 3', 'chapter', '3', ''],
  [', chapter 3', 'chapter', '3', ''],
  [', chaps. 3 and 4', 'chapter', '3', ' and 4'],
  [', Chap. 3', 'chapter', '3', ''],
  [', CHAP. 3', 'chapter', '3', ''],
  [', vol. 2', 'volume', '2', ''],
  [', vol. 2, 3', 'volume', '2, 3', ''],
  [', bk. II', 'book', 'II', ''],
  [', § 4', 'section', '4', ''],
  [', §4', 'section', '4', ''],
  [', §§ 4-5', 'section', '4-5', ''],
  [', sec. 4.2', 'section', '4.2', ''],
  [', Sec. 4.2', 'section', '4.2', ''],
  [', section 4.2', 'section', '4.2', ''],
  [', ¶ 3', 'paragraph', '3', ''],
  [', ¶¶ 3-4', 'paragraph', '3-4', ''],
  [', para. 3', 'paragraph', '3', ''],
  [', paras. 3', 'paragraph', '3', ''],
  [', l. 3', 'line', '3', ''],
  [', ll. 3-4', 'line', '3-4', ''],
  [', line 3', 'line', '3', ''],
  [', n. 3', 'note', '3', ''],
  [', nn. 3', 'note', '3', ''],
  [', no. 3', 'issue', '3', ''],
  [', note 3', 'note', '3', ''],
  [', fig. 3', 'figure', '3', ''],
  [', Fig. 3a', 'figure', '3a', ''],
  [', figs. 3a', 'figure', '3a', ''],
  [', figure 3', 'figure', '3', ''],
  [', sub verbo 3', 'sub-verbo', '3', ''],
  [', fol. 3r', 'folio', '3r', ''],
  [', fols. 3r', 'folio', '3r', ''],
  [', folio 3', 'folio', '3', ''],
  [', v. 3', 'verse', '3', ''],
  [', vv. 3', 'verse', '3', ''],
  [', verse 3:4', 'verse', '3:4', ''],
  [', op. 3', 'opus', '3', ''],
  [', col. 3', 'column', '3', ''],
  [', cols. 3', 'column', '3', ''],
  [', column 3', 'column', '3', ''],
  [', pt. 3', 'part', '3', ''],
  [', part 3', 'part', '3', ''],
  [', part A', '', '', ', part A'],
  [', appendix A', '', '', ', appendix A'],
  [', at 3:45', '', '', ', at 3:45'],
  [', 1:20', 'page', '1:20', ''],
  [', timestamp 1:20', '', '', ', timestamp 1:20'],
  [', 34(1)(i)', 'page', '34(1)(i)', ''],
  [', p. 34(1)(i)', 'page', '34(1)(i)', ''],
  [', p. 34 (1)(i)', 'page', '34 (1)(i)', ''],
  [', [3]', 'page', '[3]', ''],
  [', p. [3]', 'page', '[3]', ''],
  [', p. 3 [sic]', 'page', '3', ' [sic]'],
  [', p. 3ff', 'page', '3ff', ''],
  [', p. 3 ff.', 'page', '3', ' ff.'],
  [', p. 3f.', 'page', '3f', '.'],
  [', p. 3sq.', 'page', '3sq', '.'],
  [', p. 3n4', 'page', '3n4', ''],
  [', p. 3--4', 'page', '3-4', ''],
  [', p. 3–4', 'page', '3–4', ''],
  [', p. 3—4', 'page', '3', '—4'],
  [', p. S3-S5', 'page', 'S3-S5', ''],
  [', p. e1234', 'page', 'e1234', ''],
  [', e1234', 'page', 'e1234', ''],
  [', page three', '', '', ', page three'],
  [', pages 3', 'page', '3', ''],
  [', Page 3', 'page', '3', ''],
  [', p. 3, emphasis added', 'page', '3', ', emphasis added'],
  [', p. 3 emphasis added', 'page', '3', ' emphasis added'],
  [', p. 3. Foo', 'page', '3', '. Foo'],
  [', p. 3.', 'page', '3', '.'],
  [', especially 33', '', '', ', especially 33'],
  [', 1999', 'page', '1999', ''],
  [', 2nd ed.', 'page', '2nd', ' ed.'],
  [', 3rd', 'page', '3rd', ''],
  [', 3 months later', 'page', '3', ' months later'],
  [', 33 foo', 'page', '33', ' foo'],
  [', iss. 3', '', '', ', iss. 3'],
  [', issue 3', 'issue', '3', ''],
  [', p. 12.3', 'page', '12.3', ''],
  [', 12.3.4', 'page', '12.3.4', ''],
  [', 12,3', 'page', '12,3', ''],
  [', p. IV', 'page', 'IV', ''],
  [', p. xvii-xx', 'page', 'xvii-xx', ''],
  [', p. mix', 'page', 'mix', ''],
  [', p. MDX', 'page', 'MDX', ''],
  [', vol. IV', 'volume', 'IV', ''],
  [', p. 3 and 4', 'page', '3', ' and 4'],
  [', pp. 3 and', 'page', '3', ' and'],
  [': 3', '', '', ': 3'],
  [' 3', 'page', '3', ''],
  [' 33-35', 'page', '33-35', ''],
  [', (3)', 'page', '(3)', ''],
  [', page', '', '', ', page'],
  [', p.', '', '', ', p.'],
  [', vol. 2, p. 3', 'volume', '2', ', p. 3'],
  [', s.v. hello', '', '', ', s.v. hello'],
  [', f. 3', '', '', ', f. 3'],
  [', p. 3 n. 4', 'page', '3', ' n. 4'],
  [', p. 3, n. 4', 'page', '3', ', n. 4'],
  [', p. three', '', '', ', p. three'],
  [', see p. 3', '', '', ', see p. 3'],
  [', p. ivory', '', '', ', p. ivory'],
  [': p. 3', '', '', ': p. 3'],
  [' (p. 3)', '', '', ' (p. 3)'],
  [', (p. 3)', '', '', ', (p. 3)'],
  [' and p. 3', '', '', ' and p. 3']
]

const better: Array<readonly [why: string, row: Row]> = [
  ['numbers joined by & are one value; the printed text is the same', [', 33 & 35', 'page', '33 & 35', '']],
  [
    'a locator without a label is a page',
    ['{ii, A, D-Z}, with a suffix', 'page', 'ii, A, D-Z', ', with a suffix']
  ],
  ['a locator without a label is a page', [', {foo bar} baz', 'page', 'foo bar', ' baz']],
  ['a term of another CSL locale', [', chap 3', 'chapter', '3', '']],
  ['a usual abbreviation', [', ch. 3', 'chapter', '3', '']],
  ['a term of another CSL locale', [', ff. 3', 'folio', '3', '']],
  ["a term of CSL 1.0.2 that pandoc's locale lacks", [', table 3', 'table', '3', '']],
  ["a term of CSL 1.0.2 that pandoc's locale lacks", [', tbl. 3', 'table', '3', '']],
  ['a term of another CSL locale', [', tab. 3', 'table', '3', '']],
  ["a term of CSL 1.0.2 that pandoc's locale lacks", [', app. 3', 'appendix', '3', '']],
  ["a term of CSL 1.0.2 that pandoc's locale lacks", [', appendix 3', 'appendix', '3', '']],
  ['a dash that ends nothing is no part of the value', [', p. 3-', 'page', '3', '-']],
  ['a range may have spaces', [', pp. 3 -- 5', 'page', '3-5', '']],
  ['a colon after the value is no part of it', [', p. 3: foo', 'page', '3', ': foo']],
  ['a colon after the value is no part of it', [', 33: foo', 'page', '33', ': foo']],
  ["a term of CSL 1.0.2 that pandoc's locale lacks", [', act 3, scene 2', 'act', '3', ', scene 2']],
  ["a term of CSL 1.0.2 that pandoc's locale lacks", [', eq. 3', 'equation', '3', '']],
  ["a term of CSL 1.0.2 that pandoc's locale lacks", [', equation 3', 'equation', '3', '']],
  ['a term of another CSL locale', [', hlm. 3', 'page', '3', '']],
  ['a term of another CSL locale', [', S. 3', 'page', '3', '']],
  ['a slash may stand in a value; the printed text is the same', [', p. 3/4', 'page', '3/4', '']],
  ['numbers joined by & are one value; the printed text is the same', [', pp. 3 & 4', 'page', '3 & 4', '']],
  ['a usual abbreviation, in any document', [', hal. 33', 'page', '33', '']],
  ['a usual abbreviation, in any document', [', h. 12', 'page', '12', '']],
  ['a term of another CSL locale', [', halaman 33-35', 'page', '33-35', '']],
  ['a term of another CSL locale', [', bab 3', 'chapter', '3', '']],
  ['a usual abbreviation, in any document', [', pág. 12', 'page', '12', '']],
  ['a term of another CSL locale', [', s. 12 och mer', 'page', '12', ' och mer', 'sv-SE']],
  ['an upper-case S. is German; a lower-case one means too much', [', s. 12', '', '', ', s. 12']],
  ['c. means about', [', c. 1920', '', '', ', c. 1920']],
  ['a usual abbreviation, in any document', [', Pasal 5', 'article-locator', '5', '']],
  ['a term of another CSL locale', [', стр. 5', 'page', '5', '']],
  ['a term of another CSL locale', [', Abb. 2', 'figure', '2', '']],
  ['a term of another CSL locale', [', bl. 3', 'page', '3', '', 'af-ZA']]
]

const read = (typed: string, lang?: string) => {
  const {locator, suffix} = splitLocator([text(typed)], {lang})
  return [typed, locator?.label ?? '', locator?.value ?? '', plain(suffix), ...(lang ? [lang] : [])]
}

describe('as pandoc reads them', () => {
  for (const row of asPandoc) test(row[0], () => expect(read(row[0], row[4])).toEqual(row))
})

describe('otherwise, for a reason', () => {
  for (const [why, row] of better) test(`${row[0]}: ${why}`, () => expect(read(row[0], row[4])).toEqual(row))
})

test('marks are no hindrance and stay in the suffix', () => {
  const passim: RichText = [{type: 'emphasis', children: [text('passim')]}]
  expect(splitLocator([text(', pp. 33-35 and '), ...passim])).toEqual({
    locator: {label: 'page', value: '33-35'},
    suffix: [text(' and '), ...passim]
  })
  expect(splitLocator([text(', '), {type: 'strong', children: [text('p. 3, x')]}])).toEqual({
    locator: {label: 'page', value: '3'},
    suffix: [{type: 'strong', children: [text(', x')]}]
  })
})

test('an abbreviation that is no label is named, with near ones', () => {
  expect(splitLocator([text(', hlmn. 4')]).unread).toEqual({word: 'hlmn.', expected: ['hlm.', 'halm.']})
  expect(splitLocator([text(', see above 4')]).unread).toBeUndefined()
})

test('braces force and stop a locator', () => {
  expect(parseLocator('{}, 99 years later')).toEqual({end: 2})
  expect(parseLocator('{a {b} c} d')).toEqual({label: 'page', value: 'a {b} c', end: 9})
  expect(parseLocator('{a')).toBeUndefined()
})

test('no character is lost, whatever is typed', () => {
  const unit = fc.constantFrom(
    ...'p. 3-–,;&(){}[]§x\u00a0*ivIV:/'.split(''),
    'chap',
    'hlm. ',
    '33',
    'é',
    '😀'
  )
  const typed = fc.oneof(
    fc.array(unit, {maxLength: 30}).map((parts) => parts.join('')),
    fc.string()
  )
  fc.assert(
    fc.property(typed, (suffix) => {
      const parsed = parseLocator(suffix)
      if (!parsed) return
      expect(parsed.end).toBeGreaterThan(0)
      expect(parsed.end).toBeLessThanOrEqual(suffix.length)
      const left = plain(splitLocator([text(suffix)]).suffix)
      expect(suffix.slice(0, parsed.end) + left).toBe(suffix)
      const letters = (value: string) => value.replace(/[\s-]/g, '')
      expect(letters(suffix.slice(0, parsed.end))).toContain(letters(parsed.value ?? ''))
    }),
    {numRuns: 2000}
  )
})

test('long input takes no long time', () => {
  const long = `, p. ${'3-('.repeat(100_000)}`
  const start = performance.now()
  splitLocator([text(long)])
  splitLocator([text(`, ${'a'.repeat(300_000)}`)])
  splitLocator([text(`{${'{'.repeat(300_000)}`)])
  expect(performance.now() - start).toBeLessThan(500)
})
