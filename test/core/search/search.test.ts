import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import type {Entry} from '../../../packages/core/src/bibliography.ts'
import type {Item} from '../../../packages/core/src/item.ts'
import {parseQuery, searchIndex} from '../../../packages/core/src/search/index.ts'

const item = (id: string, year: number, title: string, family: string, more: Partial<Item> = {}): Entry => ({
  item: {
    id,
    type: 'book',
    title,
    author: [{family, given: 'A.'}],
    issued: {'date-parts': [[year]]},
    ...more
  } as Item
})

const entries = [
  item('weitzer2015', 2015, 'Human Trafficking and Contemporary Slavery', 'Weitzer', {
    'container-title': 'Annual Review of Sociology',
    type: 'article-journal'
  }),
  item('pecoud2018', 2018, 'The Freedom to Move', 'Pécoud'),
  item('farhana2010', 2010, 'Aspek Hukum Perdagangan Orang di Indonesia', 'Farhana', {
    keyword: 'hukum, migrasi'
  }),
  item('gogh', 1888, 'Letters about slavery', 'Gogh', {
    author: [{family: 'Gogh', 'non-dropping-particle': 'van'}]
  }),
  item('logan2009', 2009, 'Human <i>Trafficking</i>', 'Logan')
]
const index = searchIndex(entries)
const ids = (typed: string) => index.search(typed).map(({entry}) => entry.item.id)

describe('search', () => {
  test.each([
    ['weitzer', ['weitzer2015']],
    ['Pecoud', ['pecoud2018']],
    ['traffick', ['weitzer2015', 'logan2009']],
    ['weizter', ['weitzer2015']],
    ['slavrey', ['weitzer2015', 'gogh']],
    ['human 2009', ['logan2009']],
    ['perdagangan farhana', ['farhana2010']],
    ['author:slavery', []],
    ['penulis:logan', ['logan2009']],
    ['tag:migrasi', ['farhana2010']],
    ['"human trafficking"', ['weitzer2015', 'logan2009']],
    ['"trafficking human"', []],
    ['2009-2015', ['weitzer2015', 'farhana2010', 'logan2009']],
    ['-1900', ['gogh']],
    ['2011.. human', ['weitzer2015']],
    ['journal:sociology', ['weitzer2015']],
    ['2016', []],
    ['nothing:here', []]
  ])('%s', (typed, expected) => expect(ids(typed)).toEqual(expected))

  test('the author counts more than the title', () => {
    const two = searchIndex([item('a', 2000, 'Slavery', 'Doe'), item('b', 2000, 'Things', 'Slavery')])
    expect(two.search('slavery').map(({entry}) => entry.item.id)).toEqual(['b', 'a'])
  })

  test('nothing typed finds everything, in order', () =>
    expect(ids(' ')).toEqual(entries.map(({item}) => item.id)))
  test('says where it found', () =>
    expect(index.search('slavery weitzer')[0]!.fields).toEqual(['key', 'author', 'title']))
  test('stops at the limit', () => expect(index.search('', {limit: 2})).toHaveLength(2))

  test('every entry is found by any word of its title', () => {
    const word = fc.stringMatching(/^[a-zé]{1,8}$/)
    fc.assert(
      fc.property(fc.array(fc.array(word, {minLength: 1}), {minLength: 1, maxLength: 20}), (titles) => {
        const all = titles.map((words, at) => item(`k${at}`, 2000, words.join(' '), 'Doe'))
        const searched = searchIndex(all)
        titles.forEach((words, at) => {
          for (const each of words)
            expect(searched.search(`title:${each}`).some(({entry}) => entry === all[at])).toBe(true)
        })
      }),
      {numRuns: 50}
    )
  })

  test('any text can be typed', () => {
    fc.assert(fc.property(fc.string(), (typed) => void index.search(typed)))
  })
})

test('a query taken apart', () => {
  expect(parseQuery('author:"de la Cruz" x 2015–2019 foo:bar')).toEqual([
    {words: ['de', 'la', 'cruz'], field: 'author'},
    {words: ['x']},
    {words: [], years: [2015, 2019]},
    {words: ['foo']},
    {words: ['bar']}
  ])
})

test('10,000 entries are indexed and searched in a moment', () => {
  const many = Array.from({length: 10_000}, (_, at) =>
    item(
      `key${at}`,
      1900 + (at % 120),
      `Study number${at} of the trafficking of humans and words${at % 977}`,
      `Name${at % 3001}`
    )
  )
  const start = performance.now()
  const big = searchIndex(many)
  for (const typed of ['trafficking', 'nmae12', '"of the trafficking"', 'n', 'wrods976 2000-2010'])
    big.search(typed)
  expect(performance.now() - start).toBeLessThan(3000)
})
