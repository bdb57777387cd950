/** Citations typed as prose: `options.json` says how they are read; what the plugin says stands in `expected.txt`. */
import fc from 'fast-check'
import type {Options} from 'remark-sitasi'
import {expect, test} from 'vitest'
import {eachCase} from '../support/cases.ts'
import {cite} from './support/cite.ts'
import {textOf} from './support/text.ts'

eachCase('remark/prose', async (it) => {
  const references = it.has('references.json') ? JSON.parse(it.read('references.json')) : []
  const options = JSON.parse(it.read('options.json')) as Options
  const {html, messages, data} = await cite(it.read('input.md'), {bibliography: [], references, ...options})
  it.expect('expected.html', html)
  const said = messages.map(({line, column, ruleId, reason}) => `${line}:${column} ${ruleId}: ${reason}\n`)
  it.expect('expected.txt', `cited ${data.cited.join(' ')}\n${said.join('')}`)
})

const list = `

# References

Betz, D. (2009). *Human trafficking*. Press.

Roe, A., & Doe, B. (2010). *Another book*. Press.
`

test('links go through lines, escapes, emphasis and tables, and the text stays as it was', async () => {
  const body = `A \\[b\\] *c (Betz,
  2009)* d.

> e (Betz,
> 2009) \\(f\\).

| g |
|---|
| (see Roe & Doe, 2010) |`
  const linked = await cite(body + list, {bibliography: [], prose: 'link'})
  const typed = await cite(body + list, {bibliography: [], suppressBibliography: true})
  expect(linked.html.match(/<a href="#ref-betz2009"/g)).toHaveLength(2)
  expect(linked.html).toContain('(see <a href="#ref-roe2010" role="doc-biblioref">Roe &#x26; Doe, 2010</a>)')
  expect(textOf(linked.html)).toBe(textOf(typed.html))
})

test('without typed citations or a list nothing changes', async () => {
  const text = 'Only [@doe1999] here.\n'
  const off = await cite(text)
  for (const prose of ['link', 'format'] as const) expect((await cite(text, {prose})).html).toBe(off.html)
})

test('no text throws, and linking changes none of it', async () => {
  const piece = fc.constantFrom(
    '(Betz, 2009)',
    'Betz (2009: 3)',
    '*',
    '**',
    '\\',
    '`',
    '[',
    ']',
    '(Roe & Doe 2010; Betz 2009)',
    ' ',
    '\n',
    '\n\n',
    '> ',
    '- ',
    '&amp;',
    'kata',
    '[x](y)',
    '| a |'
  )
  await fc.assert(
    fc.asyncProperty(fc.array(piece, {maxLength: 14}), async (pieces) => {
      const text = `${pieces.join('')}${list}`
      const off = await cite(text, {bibliography: []})
      const linked = await cite(text, {bibliography: [], prose: 'link'})
      await cite(text, {bibliography: [], prose: 'format'})
      expect(textOf(linked.html)).toBe(textOf(off.html))
    }),
    {numRuns: 150}
  )
})
