import fc from 'fast-check'
import {expect, test} from 'vitest'
import {drift, type LockedRecord, parseLock, writeLock} from '../../../packages/core/src/lookup/index.ts'

const record = (title: string): LockedRecord => ({
  fetched: '2026-11-21',
  source: 'doi',
  from: 'https://doi.org/10.1/x',
  item: {id: 'doi:10.1/x', type: 'book', title}
})

test('what is written is read again, sorted, whatever the identifiers', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.oneof(fc.string(), fc.constant('__proto__'))), (keys) => {
      const lock = new Map(keys.map((key, index) => [key, record(`t${index}`)]))
      const text = writeLock(lock)
      const read = parseLock(text)
      expect(read.diagnostics).toEqual([])
      expect(new Map(read.lock)).toEqual(lock)
      expect(writeLock(read.lock)).toBe(text)
    })
  )
})

test.each([
  '',
  '[]',
  '{"records": 1}',
  '{"version": 1, "records": {"a": {}}}',
  '{"records": {"a": {"item": 1}'
])('a file that is none is said: %s', (text) => {
  const {lock, diagnostics} = parseLock(text, {path: 'sitasi.lock.json'})
  expect(lock.size).toBe(0)
  expect(diagnostics.length).toBeGreaterThan(0)
  expect(diagnostics.every((each) => each.path === 'sitasi.lock.json')).toBe(true)
})

test('what changed since is said, variable by variable', () => {
  const {item} = record('Old')
  const later = {...item, title: 'New', DOI: '10.1/x', accessed: {'date-parts': [[2026]]}}
  expect(
    drift('doi:10.1/x', item, later).map(({ruleId, actual, expected}) => ({ruleId, actual, expected}))
  ).toEqual([
    {ruleId: 'record-drift', actual: '"New"', expected: ['"Old"']},
    {ruleId: 'record-drift', actual: '"10.1/x"', expected: ['nothing']}
  ])
  expect(drift('doi:10.1/x', item, item)).toEqual([])
})
