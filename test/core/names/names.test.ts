/** Names in BibTeX’s lists, and in the formats that invert them. */
import fc from 'fast-check'
import {expect, test} from 'vitest'
import {readNames} from '../../../packages/core/src/formats/bibtex/names.ts'
import {writeNames} from '../../../packages/core/src/formats/bibtex/write-names.ts'
import type {Name} from '../../../packages/core/src/item.ts'
import {isOthers, others, parseInverted, writeInverted} from '../../../packages/core/src/names.ts'
import {name} from '../formats/items.ts'

test.each<[string, Name[]]>([
  ['Jean-Paul Sartre', [{family: 'Sartre', given: 'Jean-Paul'}]],
  ['Jean de La Fontaine', [{family: 'La Fontaine', given: 'Jean', 'dropping-particle': 'de'}]],
  ['van der Berg, Jan', [{family: 'Berg', given: 'Jan', 'dropping-particle': 'van der'}]],
  ['{van der} Berg, Jan', [{family: 'Berg', given: 'Jan', 'non-dropping-particle': 'van der'}]],
  ["d'Ormesson, Jean", [{family: 'Ormesson', given: 'Jean', 'non-dropping-particle': "d'"}]],
  ['De Beauvoir, Simone', [{family: 'De Beauvoir', given: 'Simone'}]],
  ['Van de Graaff, R. J.', [{family: 'Van de Graaff', given: 'R. J.'}]],
  ['Souza, Luciana de', [{family: 'Souza', given: 'Luciana', 'dropping-particle': 'de'}]],
  ['von Neumann, Jr., John', [{family: 'Neumann', given: 'John', suffix: 'Jr.', 'dropping-particle': 'von'}]],
  [
    '{Barnes and Noble, Inc.} and Doe, J.',
    [{literal: 'Barnes and Noble, Inc.'}, {family: 'Doe', given: 'J.'}]
  ],
  ['Sukarno and others', [{family: 'Sukarno'}, {literal: 'others'}]],
  ['others', [{literal: 'others'}]],
  [
    'family=Hasselt, given=Tom, prefix=van, useprefix=true',
    [{family: 'Hasselt', given: 'Tom', 'non-dropping-particle': 'van'}]
  ],
  ["{\\'E}mile Zola", [{family: 'Zola', given: 'Émile'}]],
  ["{\\'e}tienne Foo", [{family: 'Foo', 'dropping-particle': 'étienne'}]],
  [
    'Goethe, J.W. and Goethe, {J.W.}',
    [
      {family: 'Goethe', given: 'J. W.'},
      {family: 'Goethe', given: 'J.W.'}
    ]
  ],
  ['A and  and B,', [{family: 'A'}, {family: 'B'}]],
  ['', []]
])('%s', (source, wanted) => {
  expect(readNames(source, {})).toEqual(wanted)
})

test('with `useprefix`, particles stay with the family name', () => {
  expect(readNames('van Gogh, Vincent', {usePrefix: true})).toEqual([
    {family: 'Gogh', given: 'Vincent', 'non-dropping-particle': 'van'}
  ])
})

test('plain names are written plainly', () => {
  const names = [
    {family: 'Doe', given: 'Jane'},
    {literal: 'IOM'},
    {family: 'Gogh', given: 'V.', 'non-dropping-particle': 'van'},
    others
  ]
  expect(writeNames(names, {})).toBe('Doe, Jane and {IOM} and {van} Gogh, V. and others')
})

test('any list is read as it was written', () => {
  fc.assert(
    fc.property(fc.array(name, {minLength: 1, maxLength: 4}), fc.boolean(), (names, ascii) => {
      expect(readNames(writeNames(names, {ascii}), {})).toEqual(names)
    }),
    {numRuns: 1000}
  )
})

test('inverted names', () => {
  expect(parseInverted('King, Martin Luther, Jr.')).toEqual({
    family: 'King',
    given: 'Martin Luther',
    suffix: 'Jr.'
  })
  expect(parseInverted('World Health Organization')).toEqual({literal: 'World Health Organization'})
  expect(writeInverted({family: 'Ormesson', given: 'Jean', 'non-dropping-particle': 'd’'})).toBe(
    'd’Ormesson, Jean'
  )
  expect(isOthers(others)).toBe(true)
  expect(isOthers({family: 'others'})).toBe(false)
})
