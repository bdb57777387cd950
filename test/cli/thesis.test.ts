/** The commands that see library and documents together: uses, rename, keys, subset. */
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {documentKeys, wantsAll} from '../../packages/cli/src/document-keys.ts'
import {sitasi} from '../support/cli.ts'

const library = `@article{weitzer15,
  author = {Weitzer, Ronald},
  title  = {Human Trafficking},
  date   = {2015}
}

@book{farhana2010, author={Farhana}, title={Perdagangan}, date={2010}}
@book{unused, author={Doe, J}, title={X}, date={2001}, related={weitzer15}}
`
const one = `---
title: x
nocite: "@farhana2010, @{weitzer15}"
---
# One

As @weitzer15 [p. 3] says; see [e.g., -@weitzer15; @{weitzer15}]. Not weitzer15, not \`@weitzer15\`.
`
const two = 'Later.[^n]\r\n\r\n[^n]: [@weitzer15; @weitzer15a] a@weitzer15.org\r\n'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sitasi-thesis-'))
  mkdirSync(join(folder, 'bab'))
  writeFileSync(join(folder, 'refs.bib'), library)
  writeFileSync(join(folder, 'bab/1.md'), one)
  writeFileSync(join(folder, 'bab/2.md'), two)
})
afterEach(() => rmSync(folder, {recursive: true}))

const run = (...words: string[]) => sitasi(words, {folder})
const file = (name: string) => readFileSync(join(folder, name), 'utf8')

test('keys of a document', () => {
  expect(documentKeys(one).map(({key, start, end}) => [key, one.slice(start, end)])).toEqual([
    ['farhana2010', 'farhana2010'],
    ['weitzer15', 'weitzer15'],
    ['weitzer15', 'weitzer15'],
    ['weitzer15', 'weitzer15'],
    ['weitzer15', 'weitzer15']
  ])
  expect(wantsAll('---\nnocite: |\n  @*\n---\n')).toBe(true)
  expect(wantsAll('---\nnocite: "@a"\nx: "@*"\n---\n')).toBe(false)
  expect(wantsAll('nocite: @*')).toBe(false)
})

describe('uses', () => {
  test('lists the places', async () => {
    const {code, out} = await run('uses', '@weitzer15')
    expect(code).toBe(0)
    expect(out.split('\n').map((line) => line.slice(0, 18))).toEqual([
      'bab/1.md:3:26  noc',
      'bab/1.md:7:5  As @',
      'bab/1.md:7:41  As ',
      'bab/1.md:7:54  As ',
      'bab/2.md:3:9  [^n]',
      ''
    ])
  })

  test('as JSON', async () =>
    expect(JSON.parse((await run('uses', 'weitzer15a', 'bab/*.md', '--json')).out)).toEqual([
      {
        key: 'weitzer15a',
        path: 'bab/2.md',
        line: 3,
        column: 21,
        text: '[^n]: [@weitzer15; @weitzer15a] a@weitzer15.org'
      }
    ]))

  test('of a key that is nowhere', async () => {
    const {code, err} = await run('uses', 'wietzer15')
    expect(code).toBe(1)
    expect(err).toBe('No document cites `wietzer15`; did you mean `weitzer15`, `weitzer15a`?\n')
  })
})

describe('rename', () => {
  test('shows what would change, and changes nothing', async () => {
    const {code, out, err} = await run('rename', 'weitzer15', 'weitzer2015')
    expect(code).toBe(0)
    expect(err).toBe('Would be renamed in 7 places; do it with --write\n')
    expect(out).toContain('-@article{weitzer15,\n+@article{weitzer2015,')
    expect(out).toContain('+++ bab/1.md')
    expect([file('refs.bib'), file('bab/1.md'), file('bab/2.md')]).toEqual([library, one, two])
  })

  test('changes library and documents together, byte for byte', async () => {
    const {code, out, err} = await run(
      'rename',
      'weitzer15',
      'weitzer2015',
      'refs.bib',
      'bab/*.md',
      '--write'
    )
    expect({code, out, err}).toEqual({code: 0, out: '', err: 'Renamed in 7 places\n'})
    expect(file('refs.bib')).toBe(library.replaceAll('weitzer15', 'weitzer2015'))
    expect(file('bab/1.md')).toBe(one.replaceAll(/(@\{?)weitzer15(?!`)/g, '$1weitzer2015'))
    expect(file('bab/2.md')).toBe(two.replace('@weitzer15;', '@weitzer2015;'))
  })

  test.each([
    [['rename', 'weitzer15'], 'Two keys are needed'],
    [['rename', 'wietzer15', 'x'], 'did you mean `weitzer15`'],
    [['rename', 'weitzer15', 'unused'], 'The key `unused` is taken'],
    [['rename', 'weitzer15', 'a b'], '`a b` is no key'],
    [['rename', 'weitzer15', 'a.'], '`a.` is no key']
  ])('%j', async (words, message) => {
    const {code, err} = await run(...words)
    expect(code).toBe(2)
    expect(err).toContain(message)
  })
})

describe('keys', () => {
  test('gives a map', async () => {
    expect((await run('keys', 'refs.bib')).out).toBe('weitzer15\tweitzer2015\nunused\tdoe2001\n')
    expect(JSON.parse((await run('keys', '--json', '-p', '[Auth][yy]')).out)).toEqual({
      weitzer15: 'Weitzer15',
      farhana2010: 'Farhana10',
      unused: 'Doe01'
    })
  })

  test('checks', async () => {
    const {code, err} = await run('keys', '--check')
    expect(code).toBe(1)
    expect(err).toContain('Unexpected key `unused`, expected `doe2001` by the pattern')
  })

  test('renames everywhere', async () => {
    expect((await run('keys', '--write')).code).toBe(0)
    expect(file('bab/2.md')).toContain('[@weitzer2015; @weitzer15a]')
    expect(file('refs.bib')).toContain(
      '@book{doe2001, author={Doe, J}, title={X}, date={2001}, related={weitzer2015}}'
    )
    expect((await run('keys', '--check')).code).toBe(0)
  })

  test('of an unknown pattern', async () => {
    const {code, err} = await run('keys', '-p', '[autor]')
    expect(code).toBe(2)
    expect(err).toContain('[autor]')
  })
})

describe('subset', () => {
  test('writes what is cited, and says what is missing', async () => {
    const {code, err} = await run('subset', 'bab/*.md', 'refs.bib', '-o', 'used.bib')
    expect(code).toBe(1)
    expect(err).toContain('bab/2.md')
    expect(err).toContain('3:21')
    expect(err).toContain('Unexpected key `weitzer15a`, expected `weitzer15`')
    expect(file('used.bib')).toBe(library.split('@book{unused')[0]!.replace('}}\n', '}}\n'))
  })

  test('of CSL-JSON', async () => {
    writeFileSync(
      join(folder, 'more.json'),
      '[{"id": "weitzer15a", "type": "book"}, {"id": "z", "type": "book"}]'
    )
    const {code, out} = await run('subset', 'bab/2.md', 'more.json')
    expect(code).toBe(1)
    expect(JSON.parse(out)).toEqual([{id: 'weitzer15a', type: 'book'}])
  })

  test('never overwrites what it reads', async () => {
    expect((await run('subset', 'bab/*.md', 'refs.bib', '-o', 'refs.bib')).code).toBe(2)
    expect(file('refs.bib')).toBe(library)
  })

  test('takes all where the front matter asks for all', async () => {
    writeFileSync(join(folder, 'bab/3.md'), '---\nnocite: "@*"\n---\n')
    expect((await run('subset', 'bab/3.md', 'refs.bib')).out).toContain('@book{unused')
  })
})
