import {expect, test} from 'vitest'
import type {Item} from '../../../packages/core/src/item.ts'
import {worksOf} from '../../../packages/core/src/same-work.ts'

const base: Item = {
  id: 'a',
  type: 'article-journal',
  title: 'On Things: Again',
  author: [{family: 'van Gogh'}],
  issued: {'date-parts': [[2015]]}
}
const by = (first: Partial<Item>, second: Partial<Item>) =>
  worksOf([{item: {...base, ...first} as Item}]).find({...base, title: 'Other', id: 'b', ...second} as Item)
    ?.by

test.each([
  ['one DOI, however it is written', {DOI: '10.1111/X'}, {DOI: 'https://doi.org/10.1111/x'}, 'DOI'],
  [
    'one ISBN of either length',
    {type: 'book', ISBN: '0-306-40615-2'},
    {type: 'book', ISBN: '9780306406157'},
    'ISBN'
  ],
  [
    'two chapters of one book',
    {type: 'chapter', ISBN: '0306406152'},
    {type: 'chapter', ISBN: '0306406152'},
    undefined
  ],
  ['one PMID', {PMID: '1'}, {PMID: '1'}, 'PMID'],
  [
    'title, year and author, however they are written',
    {},
    {title: '<i>On things</i> – again', author: [{family: 'Gogh'}]},
    'title'
  ],
  ['another year', {}, {title: base.title, issued: {'date-parts': [[2016]]}}, undefined],
  ['another type', {}, {title: base.title, type: 'thesis'}, undefined],
  ['two DOIs', {DOI: '10.1/a'}, {title: base.title, DOI: '10.1/b'}, undefined],
  [
    'two volumes under one ISBN',
    {type: 'book', ISBN: '0306406152', volume: 1},
    {type: 'book', ISBN: '0306406152', volume: '2'},
    undefined
  ],
  ['no title', {title: undefined}, {title: undefined}, undefined]
] as const)('%s', (_, first, second, expected) =>
  expect(by(first as Partial<Item>, second as Partial<Item>)).toBe(expected)
)

test('the first entry of a work is the one that is found', () => {
  const works = worksOf([{item: base}])
  works.add({item: {...base, id: 'c'}})
  expect(works.find({...base, id: 'd'})?.entry.item.id).toBe('a')
})
