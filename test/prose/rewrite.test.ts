/** Each folder in `rewrite` holds a text; the rewritten body and what was left alone are compared. */
import {expect, test} from 'vitest'
import {applyEdits, readProse, rewriteProse, uncite} from '../../packages/core/src/prose/index.ts'
import {eachCase} from '../support/cases.ts'

eachCase('prose/rewrite', (it) => {
  const text = it.read('input.md')
  const {matches, items, list} = readProse(text)
  const {edits, left} = rewriteProse(text, matches, items)
  const body = applyEdits(text.slice(0, list.range.start), edits)
  it.expect('expected.md', body)
  const lines = left.map(({citation, reason, reasons}) => `${reason} ${reasons.join(',')} ${citation.text}`)
  it.expect('left.txt', `${lines.join('\n')}\n`)
})

test('edits that overlap are the caller’s mistake', () => {
  const edits = [
    {start: 0, end: 3, replacement: 'a'},
    {start: 2, end: 4, replacement: 'b'}
  ]
  expect(() => applyEdits('abcdef', edits)).toThrow(/overlap/)
})

test('keys go back into prose', () => {
  const printed = [{start: 4, end: 15, text: '(Betz, 2009)'}]
  expect(uncite('see [@betz2009].', printed, 'Betz, D. (2009). …')).toBe(
    'see (Betz, 2009).\n\nBetz, D. (2009). …\n'
  )
})
