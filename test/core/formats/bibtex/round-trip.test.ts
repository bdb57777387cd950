/** What goes through BibTeX and BibLaTeX comes back as it was. */
import {readdirSync, readFileSync, statSync} from 'node:fs'
import {join} from 'node:path'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import type {Entry} from '../../../../packages/core/src/bibliography.ts'
import {decode} from '../../../../packages/core/src/encoding.ts'
import {type BibExtra, parseBib} from '../../../../packages/core/src/formats/bibtex/parse.ts'
import {parseTree} from '../../../../packages/core/src/formats/bibtex/syntax/parse.ts'
import {print} from '../../../../packages/core/src/formats/bibtex/syntax/tree.ts'
import {writeBib} from '../../../../packages/core/src/formats/bibtex/write.ts'
import type {Item} from '../../../../packages/core/src/item.ts'
import {testWithData} from '../../../support/data.ts'
import {item} from '../items.ts'

const dialects = ['biblatex', 'bibtex'] as const

describe('an item comes back as it was', () => {
  for (const dialect of dialects) {
    for (const ascii of [false, true]) {
      test(`${dialect}${ascii ? ' in ASCII' : ''}`, () => {
        fc.assert(
          fc.property(item, (one) => {
            const {text, diagnostics} = writeBib([{item: one}], dialect, {ascii})
            const read = parseBib(text, {}, dialect)
            expect(read.diagnostics.filter(({severity}) => severity === 'error')).toEqual([])
            const lost = new Set(diagnostics.map(({actual}) => actual))
            expect(sorted(read.entries[0]!.item, lost)).toEqual(sorted(one, lost))
          }),
          {numRuns: 400}
        )
      })
    }
  }
})

describe('a text comes back as it was', () => {
  const soup = fc
    .array(
      fc.constantFrom(
        '@',
        'book',
        '{',
        '}',
        '(',
        ')',
        '"',
        '=',
        ',',
        '#',
        '%',
        '\n',
        '\r\n',
        ' ',
        'k1',
        'title',
        '@comment',
        '@string',
        '\\',
        'é',
        '@article{a,\n'
      ),
      {maxLength: 60}
    )
    .map((all) => all.join(''))
  test('whatever it is', () => {
    fc.assert(
      fc.property(soup, (text) => {
        expect(print(parseTree(text))).toBe(text)
        parseBib(text)
      }),
      {numRuns: 3000}
    )
  })
})

describe('the references come back from both dialects', () => {
  for (const name of ['works', 'studies', 'sources']) {
    test(`${name}.json`, () => {
      const path = new URL(`../../../../references/${name}.json`, import.meta.url)
      const items = JSON.parse(readFileSync(path, 'utf8')) as Item[]
      expect(items.length).toBeGreaterThan(0)
      for (const dialect of dialects) {
        for (const ascii of [false, true]) {
          const entries = items.map((one) => ({item: one}))
          const {text, diagnostics} = writeBib(entries, dialect, {ascii})
          expect(diagnostics).toEqual([])
          const read = parseBib(text, {}, dialect)
          expect(read.diagnostics).toEqual([])
          expect(read.entries.map((entry) => sorted(entry.item))).toEqual(items.map((one) => sorted(one)))
        }
      }
    })
  }
})

test.each([
  ['an open brace', '@book{a,\n  title = {One {Two},\n  year = 2000\n}\n@book{b, title = {B}}'],
  ['a brace in quotes', '@book{a, title = "One {Two", year = 2000}\n@book{b, title = {B}}'],
  ['a brace too many', '@book{a, title = "One} Two", year = 2000}\n@book{b, title = {B}}'],
  ['an escaped brace', '@book{a, title = "One \\} Two", year = 2000}\n@book{b, title = {B}}']
])('%s costs no entry when it is written again', (_, text) => {
  for (const dialect of dialects) {
    const {entries} = parseBib(text, {}, dialect)
    const again = parseBib(writeBib(entries, dialect).text, {}, dialect)
    expect(again.diagnostics).toEqual([])
    expect(again.entries.map((entry) => entry.item)).toEqual(entries.map((entry) => entry.item))
  }
})

testWithData('works.json comes back from both dialects', 'zotero/works.json', (path) => {
  const items = JSON.parse(readFileSync(path, 'utf8')) as Item[]
  for (const dialect of dialects) {
    const {text, diagnostics} = writeBib(
      items.map((one) => ({item: one})),
      dialect
    )
    expect(diagnostics).toEqual([])
    for (const lang of [undefined, 'en']) {
      expect(parseBib(text, {lang}, dialect).entries.map((entry) => sorted(entry.item))).toEqual(
        items.map((one) => sorted(one))
      )
    }
  }
})

testWithData('every file of the corpora is read, and comes back', 'bibtex', (root) => {
  const rows = bibFiles(root).map((path) => {
    const {text} = decode(readFileSync(path))
    expect(print(parseTree(text))).toBe(text)
    const {entries, diagnostics} = parseBib(text)
    const nodes = parseTree(text).blocks.filter((block) => block.kind === 'entry')
    const said = new Set(diagnostics.map(({itemId}) => itemId))
    const ids = new Set(entries.map((entry) => entry.item.id))
    for (const node of nodes)
      expect(ids.has(node.key) || said.has(node.key), `${path}: ${node.key}`).toBe(true)
    const again = parseBib(writeBib(entries, 'biblatex').text)
    expect(again.entries.map((entry) => entry.item.id)).toEqual(entries.map((entry) => entry.item.id))
    return {path, entries: nodes.length, items: entries.length, diagnostics: diagnostics.length}
  })
  const sum = (name: 'entries' | 'items' | 'diagnostics') => rows.reduce((total, row) => total + row[name], 0)
  console.info(
    `${rows.length} files, ${sum('entries')} entries, ${sum('items')} items, ${sum('diagnostics')} diagnostics`
  )
  const examples = rows.find(({path}) => path.endsWith('biblatex-examples.bib'))!
  expect(examples).toMatchObject({entries: 92, items: 92})
})

testWithData(
  'biblatex-examples.bib has no error',
  'bibtex/biblatex-examples/biblatex-examples.bib',
  (path) => {
    const {diagnostics} = parseBib(readFileSync(path, 'utf8'))
    expect(diagnostics.filter(({severity}) => severity === 'error')).toEqual([])
  }
)

testWithData(
  'a .bib file loses no field on the way through CSL',
  'bibtex/biblatex-examples/biblatex-examples.bib',
  (path) => {
    const text = readFileSync(path, 'utf8')
    const first = parseBib(text).entries
    const second = parseBib(writeBib(first, 'biblatex').text).entries
    const extra = (entry: Entry) => entry.extra!['bibtex'] as BibExtra
    const again = new Map(second.map((entry) => [entry.item.id, extra(entry).fields]))
    for (const entry of first) {
      if (extra(entry).inherited === undefined) expect(again.get(entry.item.id)).toEqual(extra(entry).fields)
    }
  }
)

function sorted(item: Item, without: ReadonlySet<string | undefined> = new Set()): object {
  return Object.fromEntries(
    Object.entries(item)
      .filter(([key, value]) => value !== undefined && !without.has(key))
      .map(([key, value]) => [key, typeof value === 'number' ? String(value) : value] as const)
      .sort(([first], [second]) => (first < second ? -1 : 1))
  )
}

function bibFiles(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    return statSync(path).isDirectory() ? bibFiles(path) : path.endsWith('.bib') ? [path] : []
  })
}
