/** One entry more in a library, laid out as its neighbours. */
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {appendItem} from '../../../packages/core/src/append/index.ts'
import type {Item} from '../../../packages/core/src/item.ts'
import {readEntries} from '../../../packages/core/src/read.ts'

const item: Item = {
  id: 'sari2015',
  type: 'article-journal',
  title: 'On things',
  author: [{family: 'Sari', given: 'Dewi'}],
  'container-title': 'Journal of Things',
  issued: {'date-parts': [[2015, 4]]}
}

const cases: ReadonlyArray<readonly [name: string, path: string, before: string, after: string]> = [
  [
    'an empty .bib file',
    'a.bib',
    '',
    '@article{sari2015,\n  author = {Sari, Dewi},\n  title = {On things},\n  journaltitle = {Journal of Things},\n  date = {2015-04}\n}\n'
  ],
  [
    'tabs, quotes, trailing commas, capital types, BibTeX’s words; a comment at the end stays there',
    'a.bib',
    '@Article{a,\n\tauthor = "Doe",\n\tyear = "1999",\n}\n\n\n@Book{b,\n\taddress = "X",\n}\n\n@Comment{jabref-meta: x;}\n',
    '@Article{a,\n\tauthor = "Doe",\n\tyear = "1999",\n}\n\n\n@Book{b,\n\taddress = "X",\n}\n\n\n@Article{sari2015,\n\tauthor = "Sari, Dewi",\n\ttitle = "On things",\n\tjournal = "Journal of Things",\n\tyear = "2015",\n\tmonth = apr,\n}\n\n@Comment{jabref-meta: x;}\n'
  ],
  [
    'equals signs in a column',
    'a.bib',
    '@book{a,\n  title     = {X},\n  date      = {1999},\n  publisher = {Y}\n}\n',
    '@book{a,\n  title     = {X},\n  date      = {1999},\n  publisher = {Y}\n}\n\n@article{sari2015,\n  author    = {Sari, Dewi},\n  title     = {On things},\n  journaltitle = {Journal of Things},\n  date      = {2015-04}\n}\n'
  ],
  [
    'Windows line ends, no space around the equals sign',
    'a.bib',
    '@online{a,\r\n    title={X}\r\n}\r\n',
    '@online{a,\r\n    title={X}\r\n}\r\n\r\n@article{sari2015,\r\n    author={Sari, Dewi},\r\n    title={On things},\r\n    journaltitle={Journal of Things},\r\n    date={2015-04}\r\n}\r\n'
  ],
  [
    'JSON, four deep',
    'a.json',
    '[\n    {\n        "id": "a",\n        "type": "book"\n    }\n]\n',
    '[\n    {\n        "id": "a",\n        "type": "book"\n    },\n    {\n        "id": "sari2015",\n        "type": "article-journal",\n        "title": "On things",\n        "author": [\n            {\n                "family": "Sari",\n                "given": "Dewi"\n            }\n        ],\n        "container-title": "Journal of Things",\n        "issued": {\n            "date-parts": [\n                [\n                    2015,\n                    4\n                ]\n            ]\n        }\n    }\n]\n'
  ],
  [
    'JSON on one line, its list in `items`',
    'a.json',
    '{"version": 1, "items": [{"id":"a","type":"book"}]}',
    `{"version": 1, "items": [{"id":"a","type":"book"},${JSON.stringify(item)}]}`
  ],
  ['an empty list of JSON', 'a.json', '[]', `[\n${JSON.stringify(item, null, 2).replace(/^/gm, '  ')}\n]`],
  [
    'RIS',
    'a.ris',
    'TY  - BOOK\r\nTI  - X\r\nID  - a\r\nER  - \r\n',
    'TY  - BOOK\r\nTI  - X\r\nID  - a\r\nER  - \r\n\r\nTY  - JOUR\r\n'
  ],
  [
    'YAML with a comment behind, indented',
    'a.yaml',
    '# mine\nreferences:\n  - id: a\n    type: book\n    title: X # why\n# end\n',
    '# mine\nreferences:\n  - id: a\n    type: book\n    title: X # why\n  - id: sari2015\n    type: article-journal\n'
  ]
]

describe('append', () => {
  test.each(cases)('%s', async (_, path, before, after) => {
    const {text, added, diagnostics} = await appendItem(before, item, {path})
    expect(diagnostics).toEqual([])
    expect(text.slice(0, after.length)).toBe(after)
    expect(text).toContain(added.split('\n')[0])
    const {entries} = await readEntries(text, {path})
    expect(entries.at(-1)?.item).toMatchObject({id: 'sari2015', title: 'On things'})
  })

  test.each([
    ['a.bib', '@book{a, title = {X'],
    ['a.json', '[{"id": "a"'],
    ['a.json', '{"id": "a", "type": "book"}'],
    ['a.yaml', 'references: [{id: a, type: book}]\n'],
    ['a.yaml', 'references:\n- id: "a\n']
  ])('a library that is damaged or of another shape stays as it is: %s %s', async (path, before) => {
    const {text, added, diagnostics} = await appendItem(before, item, {path})
    expect({text, added}).toEqual({text: before, added: ''})
    expect(diagnostics[0]).toMatchObject({ruleId: 'library-damaged', severity: 'error', path})
  })

  test('a format nothing can be added to is refused', async () => {
    await expect(appendItem('Smith, On things.', item, {path: 'a.txt'})).rejects.toThrow('`a.txt`')
  })

  test('everything that stood there still stands there, in its order, and the new entry is last', async () => {
    const word = fc.stringMatching(/^[a-z]{1,8}$/)
    const entry = fc.record({
      key: word,
      title: word,
      indent: fc.constantFrom('', ' ', '  ', '\t'),
      gap: fc.constantFrom('\n', '\n\n', ' % x\n')
    })
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(entry, {selector: ({key}) => key}), async (entries) => {
        const before = entries
          .map(({key, title, indent, gap}) => `@book{${key},\n${indent}title = {${title}}\n}${gap}`)
          .join('')
        const {text, added} = await appendItem(before, item, {path: 'a.bib'})
        expect(added).not.toBe('')
        expect(text.replace(added, '').replace(/\s/g, '')).toBe(before.replace(/\s/g, ''))
      }),
      {numRuns: 60}
    )
  })
})
