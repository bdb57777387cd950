/** JSON with places reads what JSON.parse reads, and knows where it stands. */
import fc from 'fast-check'
import {expect, test} from 'vitest'
import {parseJsonWithPlaces} from '../../../packages/core/src/json-places.ts'

test('reads any JSON as the platform does, and finds every part of it', () => {
  fc.assert(
    fc.property(fc.json({maxDepth: 4}), fc.constantFrom(undefined, 2, '\t'), (json, indent) => {
      const text = JSON.stringify(JSON.parse(json), null, indent)
      const read = parseJsonWithPlaces(text)
      expect(read.diagnostics).toEqual([])
      expect(read.value).toEqual(JSON.parse(text))
      expect(slice(text, read.placeOf([]))).toBe(text)
      if (Array.isArray(read.value) && read.value.length > 0) {
        expect(JSON.parse(slice(text, read.placeOf([0])))).toEqual(read.value[0])
      }
    })
  )
})

test('finds names and values', () => {
  const text = '[{"id": "a", "author": [{"family": "X"}], "id": "b"}]'
  const {placeOf, diagnostics} = parseJsonWithPlaces(text)
  expect(slice(text, placeOf([0, 'author', 0, 'family']))).toBe('"X"')
  expect(slice(text, placeOf([0, 'author'], 'key'))).toBe('"author"')
  expect(slice(text, placeOf([0, 'id']))).toBe('"b"')
  expect(placeOf([0, 'none'])).toBeUndefined()
  expect(placeOf([7, 'id'])).toBeUndefined()
  expect(diagnostics).toMatchObject([{ruleId: 'json-duplicate-name', severity: 'warning', actual: 'id'}])
})

test('keeps what stands before an error', () => {
  const {value, diagnostics} = parseJsonWithPlaces('[{"id": "a"}, {"id": "b", "x": tru')
  expect(value).toEqual([{id: 'a'}, {id: 'b'}])
  expect(diagnostics).toMatchObject([
    {ruleId: 'json-syntax', severity: 'error', place: {start: {offset: 31}}}
  ])
})

test('nests no deeper than it should, and knows no prototypes', () => {
  expect(parseJsonWithPlaces('['.repeat(100_000)).diagnostics).toHaveLength(1)
  const {value} = parseJsonWithPlaces('{"__proto__": {"x": 1}, "constructor": 2}')
  expect(Object.keys(value as object)).toEqual(['__proto__', 'constructor'])
  expect((value as {x?: number}).x).toBeUndefined()
})

test('any text ends well', () => {
  const soup = fc.array(
    fc.constantFrom('{', '}', '[', ']', '"', ':', ',', '\\', 'true', '1', '-', '.', ' ', 'a'),
    {maxLength: 40}
  )
  fc.assert(
    fc.property(soup, (all) => {
      const text = all.join('')
      let valid = true
      try {
        JSON.parse(text)
      } catch {
        valid = false
      }
      expect(parseJsonWithPlaces(text).diagnostics.some(({ruleId}) => ruleId === 'json-syntax')).toBe(!valid)
    }),
    {numRuns: 2000}
  )
})

function slice(text: string, place: {start: {offset: number}; end: {offset: number}} | undefined): string {
  return place ? text.slice(place.start.offset, place.end.offset) : ''
}
