import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {applyEdits} from '../../../packages/core/src/edits.ts'
import {parseBib} from '../../../packages/core/src/formats/bibtex/parse.ts'
import {renameKeys, subsetBib} from '../../../packages/core/src/library/index.ts'

const bib = `% The list of a thesis
@string{ann = "Annual Review"}
% first
@Article{a , crossref="parent", title = {A}, journal = ann}
@book{b,title={B}, ids={old, older}}

% about the parent
% (two lines)
@proceedings{parent, title={P}, xdata={data}}
@xdata{data, publisher={Pub}}
@comment{x}
@preamble{"\\\\foo"}
@book{c, related={a, b}, title={C}}
`

describe('subset', () => {
  test('keeps the bytes of an entry, the comment above it, what it inherits from, and macros', () => {
    expect(subsetBib(bib, new Set(['a']))).toEqual({
      text: `@string{ann = "Annual Review"}

% first
@Article{a , crossref="parent", title = {A}, journal = ann}

% about the parent
% (two lines)
@proceedings{parent, title={P}, xdata={data}}

@xdata{data, publisher={Pub}}

@preamble{"\\\\foo"}
`,
      missing: []
    })
  })

  test('finds entries by other keys of theirs, and says which are not there', () => {
    const {text, missing} = subsetBib(bib, new Set(['older', 'none', 'nothing']))
    expect(text).toContain('@book{b,title={B}')
    expect(text).not.toContain('@book{c')
    expect(missing).toEqual(['none', 'nothing'])
  })

  test('an entry reads as it did, whatever is left out', () => {
    const before = new Map(parseBib(bib).entries.map(({item}) => [item.id, item]))
    fc.assert(
      fc.property(fc.subarray(['a', 'b', 'c', 'parent']), (keys) => {
        const after = parseBib(subsetBib(bib, new Set(keys)).text).entries
        for (const key of keys) expect(after.find(({item}) => item.id === key)?.item).toEqual(before.get(key))
      })
    )
  })
})

describe('rename', () => {
  const rename = (text: string, names: Record<string, string>, path = 'refs.bib') =>
    applyEdits(text, renameKeys(text, new Map(Object.entries(names)), {path}))

  test('changes keys and what refers to them, and nothing else', () => {
    expect(rename(bib, {a: 'b', b: 'a', parent: 'folks', data: 'd2'})).toBe(
      bib
        .replace('@Article{a ', '@Article{b ')
        .replace('"parent"', '"folks"')
        .replace('@book{b,', '@book{a,')
        .replace('@proceedings{parent', '@proceedings{folks')
        .replace('xdata={data}', 'xdata={d2}')
        .replace('@xdata{data', '@xdata{d2')
        .replace('{a, b}', '{b, a}')
    )
  })

  test('of CSL-JSON, in a list or in `items`', () => {
    expect(rename('[{"id": "a", "title": "a"}, {"id" : "b"}]', {a: 'x"y'}, 'r.json')).toBe(
      '[{"id": "x\\"y", "title": "a"}, {"id" : "b"}]'
    )
    expect(rename('{"items": [{"id":"a"}]}', {a: 'z'}, 'r.json')).toBe('{"items": [{"id":"z"}]}')
  })

  test('there and back again', () => {
    const key = fc.stringMatching(/^[a-z]{1,5}$/)
    fc.assert(
      fc.property(fc.uniqueArray(key, {minLength: 1}), (keys) => {
        const text = keys.map((name, at) => `@book{${name}, crossref={${keys[at - 1] ?? ''}}}`).join('\n')
        const names = Object.fromEntries(keys.map((name) => [name, `${name}9`]))
        const back = Object.fromEntries(keys.map((name) => [`${name}9`, name]))
        expect(rename(rename(text, names), back)).toBe(text)
      })
    )
  })

  test('other formats are refused', () => {
    expect(() => renameKeys('TY  - BOOK\n', new Map(), {path: 'r.ris'})).toThrow('cannot be renamed')
  })
})
