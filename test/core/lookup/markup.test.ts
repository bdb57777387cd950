import fc from 'fast-check'
import {expect, test} from 'vitest'
import {unescaped} from '../../../packages/core/src/character-references.ts'
import {pieces} from '../../../packages/core/src/lookup/markup.ts'

const shape = (source: string) =>
  [...pieces(source)].map((piece) =>
    piece.kind === 'text' ? piece.text : piece.kind === 'open' ? `<${piece.name}>` : `</${piece.name}>`
  )

test.each([
  ['<p>a &amp; b</p>', ['<p>', 'a & b', '</p>']],
  ['a < b', ['a ', '<', ' b']],
  ['<!-- <p> --><P>x', ['<p>', 'x']],
  ['<![CDATA[<b>]]>c', ['<b>', 'c']],
  ['<script>"<p>"</script>d', ['<script>', '"<p>"', '</script>', 'd']],
  ['<br/>', ['<br>', '</br>']],
  ['<a href="x>y">z</a>', ['<a>', 'z', '</a>']],
  ['<!doctype html><?xml ?>e', ['e']],
  ['<p', []]
])('%s', (source, expected) => expect(shape(source)).toEqual(expected))

test('references', () => {
  expect(unescaped('&#233;&#xE9;&eacute;&unknown;&#0;&#xD800;')).toBe('ééé&unknown;&#0;&#xD800;')
})

test('any text ends, in time that grows with its length', () => {
  fc.assert(fc.property(fc.string(), (text) => void [...pieces(text)]))
  for (const part of [
    '<',
    '<a',
    '<a b="',
    '<!--',
    '<![CDATA[',
    '<script>',
    '&',
    '<a a=a=',
    '</',
    "='",
    'a   '
  ]) {
    const start = performance.now()
    for (const _ of pieces(part.repeat(100_000)));
    expect(performance.now() - start, part).toBeLessThan(3000)
  }
})
