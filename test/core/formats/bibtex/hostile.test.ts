/** Input that means harm ends soon, whatever it is. */
import {expect, test} from 'vitest'
import {parseBib} from '../../../../packages/core/src/formats/bibtex/parse.ts'

const inputs: ReadonlyArray<readonly [name: string, text: (size: number) => string]> = [
  ['deep braces', (n) => `@book{k, title = ${'{'.repeat(n)}${'}'.repeat(n)}}`],
  ['braces that never close', (n) => '@a{k, t={x\n'.repeat(n)],
  ['braces that all close at the end', (n) => `${'@a{k, t={x\n'.repeat(n)}${'}'.repeat(n)} )`],
  ['quotes that never close', (n) => '@a{k, t="x\n'.repeat(n)],
  ['parentheses and quotes', (n) => '@a(k,t="\n'.repeat(n)],
  ['signs', (n) => '@'.repeat(n)],
  ['heads', (n) => '@a{'.repeat(n)],
  ['one long line', (n) => `@book{k, title = {${'word '.repeat(n)}}}`],
  ['white space', (n) => `@book{k,${' '.repeat(n)}title${' '.repeat(n)}=${' '.repeat(n)}{T}}`],
  [
    'macros',
    (n) =>
      `${Array.from({length: n}, (_, index) => `@string{m${index} = "x"}\n`).join('')}@book{k, title = m1}`
  ],
  ['many names', (n) => `@book{k, author = {${'Doe, Jane and '.repeat(n)}others}}`],
  ['many fields', (n) => `@book{k${',f = {x'.repeat(n)}`],
  ['accents', (n) => `@book{k, title = {${"\\'".repeat(n)}e}}`],
  ['math', (n) => `@book{k, title = {${'$x'.repeat(n)}}}`],
  ['marks', (n) => `@book{k, title = {${'\\emph{'.repeat(n)}${'}'.repeat(n)}}}`],
  ['commas', (n) => `@book{k${','.repeat(n)}title = {T}}`],
  ['percent signs', (n) => `${'% @'.repeat(n)}\n@book{k, title = {T}}`],
  [
    'parents',
    (n) => Array.from({length: n}, (_, index) => `@book{k${index}, crossref = {k${index + 1}}}\n`).join('')
  ]
]

for (const [name, text] of inputs) {
  test(name, () => {
    const time = (size: number) => {
      const input = text(size)
      const start = performance.now()
      parseBib(input)
      return performance.now() - start
    }
    time(2000)
    expect(time(40_000)).toBeLessThan(4000)
  })
}

test('macros that double each other stop growing', () => {
  const doubling = Array.from(
    {length: 60},
    (_, index) => `@string{m${index + 1} = m${index} # m${index}}\n`
  ).join('')
  const {entries, diagnostics} = parseBib(`@string{m0 = "xx"}\n${doubling}@book{k, title = m60}`)
  expect(entries).toHaveLength(1)
  expect(diagnostics.some(({ruleId}) => ruleId === 'value-too-long')).toBe(true)
})

test('names of prototypes are ordinary names', () => {
  const text = '@book{__proto__, __proto__ = {x}, constructor = {y}, toString = {z}, title = {T}}'
  const {entries} = parseBib(text)
  expect(entries[0]!.item).toEqual({id: '__proto__', type: 'book', title: 'T'})
  expect(({} as Record<string, unknown>)['x']).toBeUndefined()
  expect(entries[0]!.extra!['bibtex']).toMatchObject({
    fields: ['__proto__', 'x', 'constructor', 'y', 'tostring', 'z', 'title', 'T']
  })
})
