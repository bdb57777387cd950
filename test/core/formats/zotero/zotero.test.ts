/** What Zotero’s importers keep, by the rules of its translators. */
import {readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {zoteroBib} from '../../../../packages/core/src/formats/bibtex/index.ts'
import {parseBib} from '../../../../packages/core/src/formats/bibtex/parse.ts'
import {zotero} from '../../../../packages/core/src/formats/csl-json/index.ts'
import {parseCslJson} from '../../../../packages/core/src/formats/csl-json/parse.ts'
import type {Item} from '../../../../packages/core/src/item.ts'
import {itemTypes} from '../../../../packages/core/src/variables.ts'
import {testWithData} from '../../../support/data.ts'

const write = async (codec: typeof zotero, ...items: Item[]) => codec.write!(items.map((item) => ({item})))
const csl = async (...items: Item[]) => {
  const {text, diagnostics} = await write(zotero, ...items)
  return {
    items: JSON.parse(text) as Array<Item & Record<string, unknown>>,
    lost: diagnostics.map(({actual}) => actual)
  }
}

/** Types the importer of CSL-JSON takes; one other makes it refuse the file. */
const accepted =
  'article article-journal article-magazine article-newspaper bill book broadcast chapter dataset entry entry-dictionary entry-encyclopedia figure graphic interview legal_case legislation manuscript map motion_picture musical_score pamphlet paper-conference patent personal_communication post post-weblog report review review-book song speech thesis treaty webpage'.split(
    ' '
  )

/** Types of entries the importer of .bib does not throw away. */
const kept =
  'article book booklet manual collection mvbook proceedings inbook incollection inproceedings conference online electronic techreport report thesis phdthesis mastersthesis unpublished misc patent letter movie artwork audio video software inreference jurisdiction legislation'.split(
    ' '
  )

describe('CSL-JSON', () => {
  test('every type is one that is taken', async () => {
    const {items} = await csl(...itemTypes.map((type): Item => ({id: type, type})))
    for (const {type} of items) expect(accepted).toContain(type)
  })
  test('software is a book with a version', async () => {
    expect((await csl({id: 'k', type: 'software', version: '1.2'})).items).toEqual([
      {id: 'k', 'citation-key': 'k', type: 'book', version: '1.2'}
    ])
    expect((await csl({id: 'k', type: 'software'})).items[0]!.note).toBe('type: software')
  })
  test('particles and suffixes go where they are not dropped', async () => {
    const author = [
      {family: 'Gogh', given: 'Vincent', 'non-dropping-particle': 'van'},
      {family: 'King', given: 'Martin Luther', suffix: 'Jr.'},
      {family: 'Fontaine', given: 'Jean', 'dropping-particle': 'de'},
      {literal: 'others'}
    ]
    const {items, lost} = await csl({id: 'k', type: 'book', author})
    expect(items[0]!.author).toEqual([
      {family: 'van Gogh', given: 'Vincent'},
      {family: 'King', given: 'Martin Luther, Jr.'},
      {family: 'Fontaine', given: 'Jean de'}
    ])
    expect(lost).toEqual(['author'])
  })
  test('what has no field becomes a line of Extra', async () => {
    const {items} = await csl({id: 'k', type: 'book', note: 'N', 'original-date': {'date-parts': [[1899]]}})
    expect(items[0]!.note).toBe('N\noriginal-date: 1899')
  })
})

describe('.bib', () => {
  test('every type is one that is taken', async () => {
    const {text} = await write(zoteroBib, ...itemTypes.map((type): Item => ({id: type, type})))
    for (const [, type] of text.matchAll(/^@(\w+)/gm)) expect(kept).toContain(type)
  })
  test('marks hold no braces', async () => {
    const title = '<i>The <span class="nocase">DNA</span></i> of H<sub>2</sub>O'
    const {text} = await write(zoteroBib, {id: 'k', type: 'book', title})
    expect(text).toContain('title = {\\textit{The DNA} of H$_{2}$O}')
  })
})

testWithData('the seven works', 'zotero/works.json', async (path) => {
  const items = JSON.parse(readFileSync(path, 'utf8')) as Item[]
  const bib = await write(zoteroBib, ...items)
  expect(bib.diagnostics.map(({itemId, actual}) => `${itemId} ${actual}`)).toEqual([
    'pecoud2009 note',
    'uu21-2007 type',
    'uu21-2007 jurisdiction',
    'kay1972 note'
  ])
  const read = parseBib(bib.text).entries.map((entry) => entry.item)
  expect(read.map(({id}) => id)).toEqual(items.map(({id}) => id))
  expect((await csl(...items)).lost).toEqual(['keyword'])
})

test('from Zotero: the key its user typed is the key', () => {
  const text = JSON.stringify([
    {id: 'http://zotero.org/users/1/items/AB12CD34', 'citation-key': 'doe99', type: 'book'}
  ])
  const [entry] = parseCslJson(text).entries
  expect(entry!.item.id).toBe('doe99')
  expect(entry!.aliases).toEqual(['http://zotero.org/users/1/items/AB12CD34'])
})
