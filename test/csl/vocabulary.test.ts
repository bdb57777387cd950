/**
 * The engine's structural types fit the vocabulary of `@sitasi/core`, both ways.
 */
import {renderDocument} from '@sitasi/csl'
import {expect, test} from 'vitest'
import type {Citation} from '../../packages/core/src/citation.ts'
import type {ListLook, RenderedEntry} from '../../packages/core/src/engine/engine.ts'
import type {Item} from '../../packages/core/src/item.ts'
import {plain, type RichText} from '../../packages/core/src/rich-text.ts'
import {localeXml, styleOf} from './support.ts'

test('items, citations and rich text of the core go in and come out', () => {
  const items: ReadonlyArray<Item> = [{id: 'a', type: 'book', title: 'Signs', author: [{family: 'Doe'}]}]
  const citations: ReadonlyArray<Citation> = [
    {
      mode: 'parenthetical',
      noteNumber: 0,
      cites: [
        {
          id: 'a',
          locator: {label: 'page', value: '3'},
          prefix: [{type: 'text', value: 'see '}],
          suffix: [{type: 'emphasis', children: [{type: 'text', value: ', sic'}]}]
        }
      ]
    }
  ]
  const style = styleOf({
    citation:
      '<layout prefix="(" suffix=")"><names variable="author"/><text variable="locator" prefix=", "/></layout>',
    bibliography: '<layout><text variable="title" font-style="italic"/></layout>'
  })
  const result = renderDocument({style, localeXml, items, citations})
  const shown: ReadonlyArray<RichText> = result.citations
  const entries: ReadonlyArray<RenderedEntry> = result.entries
  const look: ListLook = result.look
  expect(shown.map(plain)).toEqual(['(see Doe, 3, sic)'])
  expect(entries).toEqual([
    {
      id: 'a',
      content: [
        {
          type: 'span',
          variable: 'title',
          itemId: 'a',
          children: [{type: 'emphasis', children: [{type: 'text', value: 'Signs'}]}]
        }
      ]
    }
  ])
  expect(look.lineSpacing).toBe(1)
})
