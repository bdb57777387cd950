/** Keys are made for those who have none, and stay as they are for all others. */
import {describe, expect, test} from 'vitest'
import type {Item} from '../../../packages/core/src/item.ts'
import {betterBibtexPattern, keyOf, keyPattern, uniqueKeys} from '../../../packages/core/src/keys.ts'

const item = (rest: Partial<Item>): Item => ({id: '', type: 'book', ...rest}) as Item
const year = (number: number) => ({issued: {'date-parts': [[number]]}})

describe('the default', () => {
  test('is family name and year', () => {
    expect(keyOf(item({author: [{family: 'Siregar', given: 'Budi'}], ...year(2019)}))).toBe('siregar2019')
    expect(keyOf(item({author: [{family: 'Gogh', 'non-dropping-particle': 'van'}], ...year(1890)}))).toBe(
      'vangogh1890'
    )
    expect(keyOf(item({author: [{family: 'Pécoud'}], ...year(2009)}))).toBe('pecoud2009')
    expect(keyOf(item({author: [{family: 'Ørsted'}]}))).toBe('orsted')
  })
  test('falls back to editors, institutions and titles', () => {
    expect(keyOf(item({editor: [{literal: 'Kementerian Ketenagakerjaan RI'}], ...year(2020)}))).toBe(
      'kementerianketenagakerjaanri2020'
    )
    expect(keyOf(item({title: 'The <i>Rise</i> of Things', ...year(2001)}))).toBe('rise2001')
    expect(keyOf(item({author: [{literal: 'others'}], title: 'Dari Desa', ...year(2001)}))).toBe('desa2001')
    expect(keyOf(item({}))).toBe('anon')
  })
})

test('patterns', () => {
  const one = item({
    author: [{family: 'Doe'}, {family: 'Roe'}],
    title: 'On the Origin of Many Species',
    'container-title': 'Journal of Odd Things',
    ...year(1999)
  })
  expect(keyPattern(betterBibtexPattern)(one)).toBe('doeOriginManySpecies1999')
  expect(keyPattern('[Auth]_[yy]:[journal]')(one)).toBe('Doe_99:JOT')
  expect(keyPattern('[authors][year][title]')(one)).toBe('DoeRoe1999origin')
  expect(() => keyPattern('[author]')).toThrow(
    expect.objectContaining({code: 'unknown-key-part', expected: expect.arrayContaining(['[auth]'])})
  )
})

test('clashes get a, b, c, and never a key that is taken', () => {
  const items = Array.from({length: 3}, () => item({author: [{family: 'Doe'}], ...year(1999)}))
  uniqueKeys(items, keyOf, ['doe1999', 'doe1999b'])
  expect(items.map(({id}) => id)).toEqual(['doe1999a', 'doe1999c', 'doe1999d'])
})

test('many equal keys are made in linear time', () => {
  const items = Array.from({length: 20_000}, () => item({author: [{family: 'Doe'}]}))
  uniqueKeys(items, keyOf, [])
  expect(new Set(items.map(({id}) => id)).size).toBe(20_000)
})
