import {describe, expect, test, vi} from 'vitest'
import {formatBibliography, loadEngine} from '../../../packages/core/src/engine/index.ts'
import {findLocale, localeCandidates} from '../../../packages/core/src/engine/locale-fallback.ts'
import {SitasiError} from '../../../packages/core/src/error.ts'
import type {Item} from '../../../packages/core/src/item.ts'
import {plain} from '../../../packages/core/src/rich-text.ts'
import {localeXml, style} from './requests.ts'

const items: Item[] = [
  {id: 'b', type: 'book', title: 'Beta', author: [{family: 'Zed'}]},
  {id: 'a', type: 'book', title: 'Alpha', author: [{family: 'Abe'}]}
]

describe('loadEngine', () => {
  test('is our own by default', async () => expect((await loadEngine()).name).toBe('sitasi'))

  test('names the nearest where there is none of that name', async () => {
    const wrong = 'citeprok' as 'citeproc'
    await expect(loadEngine(wrong)).rejects.toMatchObject({code: 'unknown-engine', expected: ['citeproc']})
  })
})

describe('a style that is none', () => {
  test.each([
    ['', 'expected a CSL style'],
    ['<style></style>', 'expected one with it'],
    ['<style><citation></style>', '</citation>'],
    [
      '<style><info><link href="http://x.org/apa" rel="independent-parent"/></info></style>',
      '`http://x.org/apa`'
    ]
  ])('%s', async (text, message) => {
    const engine = await loadEngine()
    const render = () => engine.render({style: text, localeXml, items})
    expect(render).toThrow(SitasiError)
    expect(render).toThrow(message)
  })
})

test('without any locale there is nothing to render in', async () => {
  const engine = await loadEngine()
  const render = () => engine.render({style: style('numeric'), localeXml: () => undefined, items})
  expect(render).toThrow(expect.objectContaining({code: 'unknown-locale'}))
})

test('nothing is written to the console', async () => {
  const spies = (['log', 'warn', 'error', 'info', 'debug'] as const).map((name) => vi.spyOn(console, name))
  const odd = [{id: 'x'}, {id: 'y', type: 'book', issued: {raw: 'soon'}}] as unknown as Item[]
  await formatBibliography({items: odd, style: style('author-date'), locale: 'en-US', localeXml})
  for (const spy of spies) {
    expect(spy).not.toHaveBeenCalled()
    spy.mockRestore()
  }
})

test('formatBibliography lists every item, sorted', async () => {
  const {entries} = await formatBibliography({items, style: style('author-date'), locale: 'en-US', localeXml})
  expect(entries.map(({id, content}) => [id, plain(content)])).toEqual([
    ['a', 'Abe. n.d. Alpha.'],
    ['b', 'Zed. n.d. Beta.']
  ])
})

describe('locale fallback', () => {
  test.each([
    ['id-ID', ['id-ID', 'id', 'en-US']],
    ['ID_id', ['ID_id', 'id-ID', 'id', 'en-US']],
    ['de-AT', ['de-AT', 'de', 'de-DE', 'en-US']],
    ['zh-Hant-TW', ['zh-Hant-TW', 'zh-TW', 'zh', 'zh-CN', 'en-US']],
    ['', ['en-US']]
  ])('%s', (tag, candidates) => expect(localeCandidates(tag)).toEqual(candidates))

  test('tells the tag of the file that a language finds', () => {
    const xml = localeXml('id-ID')
    expect(findLocale('id', (tag) => (tag === 'id' ? xml : undefined))).toEqual({tag: 'id-ID', xml})
  })
})
