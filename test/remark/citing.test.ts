/**
 * What is printed, beside what pandoc prints (`pandoc.txt`, of pandoc 3.10 with the same style and
 * library, written by scripts/compare-snippets). Where they differ, `reason.txt` says why.
 */
import {expect} from 'vitest'
import {eachCase} from '../support/cases.ts'
import {cite} from './support/cite.ts'
import {textOf} from './support/text.ts'

eachCase('remark/citing', async (it) => {
  const options = it.has('options.json') ? JSON.parse(it.read('options.json')) : {}
  const {html, messages} = await cite(it.read('input.md'), {suppressBibliography: true, ...options})
  it.expect('expected.html', html)
  const said = messages.map(
    (message) => `${message.line ?? 0}:${message.column ?? 0} ${message.ruleId}: ${message.reason}\n`
  )
  if (said.length > 0 || it.has('expected.txt')) it.expect('expected.txt', said.join(''))
  const isSame = textOf(html) === it.read('pandoc.txt')
  if (it.has('reason.txt')) expect(isSame, 'remove reason.txt: it prints what pandoc prints').toBe(false)
  else expect(textOf(html)).toBe(it.read('pandoc.txt'))
})
