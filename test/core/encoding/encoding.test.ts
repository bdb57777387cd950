/** Bytes become the text that was meant. */
import fc from 'fast-check'
import {expect, test} from 'vitest'
import {decode} from '../../../packages/core/src/encoding.ts'

const bytes = (...parts: Array<string | number>) =>
  Uint8Array.from(
    parts.flatMap((part) => (typeof part === 'number' ? [part] : [...new TextEncoder().encode(part)]))
  )

test('UTF-8 stays, and its mark goes', () => {
  expect(decode(bytes('é'))).toEqual({text: 'é', encoding: 'utf-8', mark: false, diagnostics: []})
  expect(decode(bytes(0xef, 0xbb, 0xbf, 'é'))).toEqual({
    text: 'é',
    encoding: 'utf-8',
    mark: true,
    diagnostics: []
  })
})

test('UTF-16, with a mark and without', () => {
  const text = '@book{k, title = {Übung}}'
  const little = new Uint8Array(Uint16Array.from(text, (character) => character.charCodeAt(0)).buffer)
  const big = Uint8Array.from(little, (_, index) => little[index ^ 1]!)
  expect(decode(Uint8Array.from([0xff, 0xfe, ...little])).text).toBe(text)
  expect(decode(Uint8Array.from([0xfe, 0xff, ...big])).text).toBe(text)
  expect(decode(little)).toMatchObject({text, encoding: 'utf-16le'})
  expect(decode(big)).toMatchObject({text, encoding: 'utf-16be'})
})

test('Windows-1252 is the last resort, and said to be', () => {
  const {text, encoding, diagnostics} = decode(bytes('P', 0xe9, 'coud ', 0x93, 'x', 0x94), {path: 'a.bib'})
  expect(text).toBe('Pécoud “x”')
  expect(encoding).toBe('windows-1252')
  expect(diagnostics).toMatchObject([
    {ruleId: 'encoding', path: 'a.bib', place: {start: {line: 1, column: 2}}}
  ])
})

test('odd bytes in UTF-8 do not spoil the rest', () => {
  const {text, encoding} = decode(bytes('é ü ', 0xe9, ' ñ'))
  expect(text).toBe('é ü é ñ')
  expect(encoding).toBe('utf-8')
})

test('what the file says of itself', () => {
  expect(decode(bytes('% Encoding: Cp1251\n', 0xe6)).text).toBe('% Encoding: Cp1251\nж')
  expect(decode(bytes('% -*- coding: iso-8859-2 -*-\n', 0xb3)).text).toBe('% -*- coding: iso-8859-2 -*-\nł')
  expect(decode(bytes('% Encoding: UTF8\n', 0xe9)).encoding).toBe('windows-1252')
})

test('text that was encoded comes back; any bytes give a text', () => {
  fc.assert(
    fc.property(fc.string({unit: 'grapheme'}), (text) => {
      const clean = text.replaceAll('\0', '').replace(/^\ufeff/, '')
      expect(decode(new TextEncoder().encode(clean)).text).toBe(clean)
    })
  )
  fc.assert(fc.property(fc.uint8Array({maxLength: 200}), (any) => typeof decode(any).text === 'string'))
})
