/** Formatting .bib files: cases, and what holds for every file. */
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {decode} from '../../../packages/core/src/encoding.ts'
import {type FmtOptions, formatBib, sortKeys} from '../../../packages/core/src/fmt/index.ts'
import {parseBib} from '../../../packages/core/src/formats/bibtex/parse.ts'
import {eachCase, json} from '../../support/cases.ts'
import {testWithData} from '../../support/data.ts'

eachCase('core/fmt/cases', (it) => {
  const options = it.has('options.json') ? (JSON.parse(it.read('options.json')) as FmtOptions) : {}
  const input = it.read('input.bib')
  const {text, diagnostics} = formatBib(input, options)
  it.expect('output.bib', text)
  if (diagnostics.length > 0) it.expect('diagnostics.json', json(diagnostics))
  expect(formatBib(text, options).text, 'a second time').toBe(text)
})

test('the line ends of Windows stay', () => {
  const formatted = '@book{a,\r\n  title = {X}\r\n}\r\n\r\n@book{b,\r\n  title = {Y}\r\n}\r\n'
  expect(formatBib('@book{a,title={X}}\r\n@book{b,title={Y}}\r\n').text).toBe(formatted)
  expect(formatBib(formatted).text).toBe(formatted)
})

/** Entries as they are read, in the order of their keys. */
const meaning = (text: string) =>
  parseBib(text)
    .entries.map(({item, aliases}) => JSON.stringify([Object.entries(item).sort(), aliases]))
    .sort()

const safe: ReadonlyArray<FmtOptions> = [
  {},
  {indent: 'tab', align: 'entry', trailingComma: true, fieldOrder: 'usual'},
  {names: true, characters: 'unicode', dropEmpty: true, align: 20},
  {characters: 'latex', lowercase: false, braces: false, sort: ['author', 'year', 'key']}
]

function holds(text: string, options: FmtOptions): void {
  const formatted = formatBib(text, options).text
  expect(meaning(formatted)).toEqual(meaning(text))
  expect(formatBib(formatted, options).text).toBe(formatted)
}

describe('every file', () => {
  testWithData('means what it meant, and is formatted once', 'bibtex', (folder) => {
    const files = readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter((name) =>
      /\.bib$/.test(name)
    )
    expect(files.length).toBeGreaterThan(50)
    for (const name of files) {
      const {text} = decode(readFileSync(join(folder, name)))
      for (const options of safe) {
        try {
          holds(text, options)
        } catch (error) {
          throw new Error(`${name} ${JSON.stringify(options)}: ${(error as Error).message}`)
        }
      }
    }
  })

  const blank = fc.constantFrom('', ' ', '\n', '\n\n  ', '\t', '\r\n')
  const word = fc.stringMatching(/^[a-zA-Z][a-zA-Z0-9:-]{0,6}$/)
  const name = fc.constantFrom(
    'title',
    'Author',
    'year',
    'MONTH',
    'pages',
    'doi',
    'note',
    'xyz',
    'crossref',
    'ids'
  )
  const inner = fc.oneof(
    fc.stringMatching(/^[a-zA-Z0-9 ,.:–é–-]{0,20}$/),
    fc.constantFrom(
      'January',
      '12-15',
      'https://doi.org/10.1111/x',
      "P{\\'e}coud and Jan van Doe",
      '',
      '{X} y',
      '\\"{u}ber $x$'
    )
  )
  const value = fc.oneof(
    inner.map((text) => `{${text}}`),
    inner.map((text) => `"${text.replaceAll('"', "''")}"`),
    fc.constantFrom('1999', 'jan', 'undefined', '"a" # jan', '{a} # {b}')
  )
  const field = fc
    .tuple(name, blank, blank, value, blank, fc.constantFrom(',', ',', ',,', '', ' % no\n,'))
    .map(([left, a, b, right, c, end]) => `${left}${a}=${b}${right}${c}${end}${c}`)
  const entry = fc
    .tuple(
      fc.constantFrom('@book', '@Article', '@MISC', '@ inproceedings'),
      word,
      blank,
      fc.array(field, {maxLength: 5}),
      fc.constantFrom('}', '}', '}', '')
    )
    .map(([type, key, gap, fields, end]) => `${type}{${key},${gap}${fields.join('')}${end}`)
  const between = fc.constantFrom(
    '',
    '\n',
    '\n\n\n',
    '% note\n',
    '\n\n% part\n\n',
    'stray',
    '@string{jan = {X}}',
    '@comment{x}',
    '@preamble{"x"}'
  )
  const file = fc.array(fc.tuple(between, entry), {maxLength: 6}).map((parts) => parts.flat().join(''))
  const options: fc.Arbitrary<FmtOptions> = fc.record(
    {
      indent: fc.constantFrom(0, 2, 'tab' as const),
      align: fc.constantFrom('none' as const, 'entry' as const, 12),
      trailingComma: fc.boolean(),
      fieldOrder: fc.constantFrom('keep' as const, 'usual' as const),
      sort: fc.subarray([...sortKeys]),
      names: fc.boolean(),
      characters: fc.constantFrom('keep' as const, 'unicode' as const, 'latex' as const),
      dropEmpty: fc.boolean()
    },
    {requiredKeys: []}
  )

  test('generated', () => {
    fc.assert(fc.property(file, options, holds), {numRuns: 400})
  })

  test('any text', () => {
    const piece = fc.constantFrom(
      '@',
      'a',
      '{',
      '}',
      '"',
      ',',
      '=',
      '#',
      '%',
      '\n',
      ' ',
      '@book{a,',
      'title={x}'
    )
    fc.assert(
      fc.property(
        fc.array(piece).map((parts) => parts.join('')),
        (text) => holds(text, {})
      ),
      {numRuns: 400}
    )
  })

  test('of 10,000 entries is formatted in a few seconds', () => {
    const entries = Array.from(
      {length: 10_000},
      (_, at) => `@Article{k${at},author="A. Doe${at}",title={T ${at}},pages={1-9},year=${1900 + (at % 100)}}`
    )
    const start = performance.now()
    formatBib(entries.join('\n'), {sort: ['author']})
    expect(performance.now() - start).toBeLessThan(15_000)
  })
})
