/** Whatever an author types: citing never throws, and loses no word. */
import fc from 'fast-check'
import remarkGfm from 'remark-gfm'
import remarkRehype from 'remark-rehype'
import {citeDocuments} from 'remark-sitasi'
import {unified} from 'unified'
import {expect, test} from 'vitest'
import {
  bibliography,
  type Cite,
  type Engine,
  type Item,
  type RichText
} from '../../packages/core/src/index.ts'
import {markdown} from './support/processor.ts'

const words = ['alpha', 'beta', 'gamma', 'delta', 'epsilon']
const pieces = [
  ...words,
  '@doe',
  '[@doe]',
  '[see alpha @roe, p. 3 beta; -@doe gamma]',
  '@nope',
  '[delta; @doe]',
  '[@doe, @roe]',
  '[@fig-x; @doe]',
  '@doe [p. 3; alpha]',
  '@roe [beta; @doe]',
  '[^n]',
  '^[alpha @doe]',
  '^[',
  '\n\n[^n]: epsilon @doe\n\n',
  '\n\n# alpha\n\n',
  '\n\n# References\n\n',
  '\n\n::: {#refs}\n\nbeta\n\n:::\n\n',
  '*',
  '**',
  '[',
  ']',
  '(',
  ')',
  '.',
  ',',
  ';',
  '"',
  ' ',
  '\n',
  '\n\n',
  '![gamma @doe](x.png)',
  '[delta @doe](http://x.y)',
  '`@doe`',
  '{p. 3}',
  '> ',
  '- '
]
const text = fc.array(fc.constantFrom(...pieces), {maxLength: 30}).map((parts) => parts.join(' '))
const library = bibliography([['doe', 'roe'].map((id) => ({item: {id, type: 'book'} as Item}))])

const flat = ({id, prefix = [], suffix = [], locator}: Cite): RichText => [
  ...prefix,
  {type: 'span', variable: 'issued', itemId: id, children: [{type: 'text', value: id}]},
  {type: 'text', value: locator ? `, ${locator.value}` : ''},
  ...suffix
]

/** Prints what it is given. */
const echo = (inNote: boolean): Engine => ({
  name: 'echo',
  render: ({citations = [], items}) => ({
    citations: citations.map(({cites}) => cites.flatMap(flat)),
    authors: citations.map(() => undefined),
    entries: items.map(({id}) => ({id, content: [{type: 'text', value: `entry ${id}`}]})),
    look: {hangingIndent: false, secondFieldAlign: undefined, lineSpacing: 1, entrySpacing: 1},
    inNote,
    locale: 'en-US',
    diagnostics: []
  })
})

test.each([true, false])('in notes: %s', (inNote) => {
  const processor = markdown(remarkGfm)
  const style = `<style xmlns="http://purl.org/net/xbiblio/csl" class="${inNote ? 'note' : 'in-text'}"/>`
  fc.assert(
    fc.property(text, (typed) => {
      const tree = processor.parse(typed)
      const before = counts(JSON.stringify(tree, (name, value) => (name === 'position' ? undefined : value)))
      citeDocuments([{tree}], {
        bibliography: library,
        style,
        localeXml: () => undefined,
        engine: echo(inNote),
        previews: true
      })
      const printed = JSON.stringify(tree, (name, value) => (name === 'position' ? undefined : value))
      const after = counts(printed)
      for (const word of words) expect(after.get(word), word).toBeGreaterThanOrEqual(before.get(word)!)
      expect(printed).not.toContain('"type":"citation"')
      expect(printed).not.toContain('sitasi-object')
      unified().use(remarkRehype).runSync(tree)
    }),
    {numRuns: 600}
  )
})

const counts = (printed: string) =>
  new Map(words.map((word) => [word, printed.toLowerCase().split(word).length - 1]))
