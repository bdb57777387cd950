/** No writer loses, doubles or reorders a word: random documents of numbered words, in every target. */
import fc from 'fast-check'
import {expect, test} from 'vitest'
import {unzip} from '../../packages/cli/src/render/docx/unzip.ts'
import {type TreeNode, targets, writeDocument} from '../../packages/cli/src/render/index.ts'

/** A tree with `W` for each word; words are numbered afterwards. */
const text: fc.Arbitrary<TreeNode> = fc.constant({type: 'text', value: 'W'})
const mark = (children: TreeNode[], type: string): TreeNode => ({type, children})
const span = (className: string, children: TreeNode[]): TreeNode => ({
  type: 'span',
  data: {hName: 'span', hProperties: {className: [className]}},
  children
})

const {inline, blocks} = fc.letrec<{
  inline: TreeNode
  inlines: TreeNode[]
  block: TreeNode
  blocks: TreeNode[]
}>((tie) => ({
  inline: fc.oneof(
    {maxDepth: 3, withCrossShrink: true},
    text,
    fc
      .tuple(tie('inlines'), fc.constantFrom('emphasis', 'strong', 'delete', 'superscript'))
      .map(([children, type]) => mark(children, type)),
    tie('inlines').map((children) => span('smallcaps', children)),
    tie('inlines').map((children): TreeNode => ({type: 'link', url: 'https://example.org/', children})),
    fc.constant<TreeNode>({type: 'inlineCode', value: 'W'})
  ),
  inlines: fc.array(tie('inline'), {minLength: 1, maxLength: 3}),
  block: fc.oneof(
    {maxDepth: 3, withCrossShrink: true},
    tie('inlines').map((children) => mark(children, 'paragraph')),
    fc
      .tuple(tie('inlines'), fc.integer({min: 1, max: 6}))
      .map(([children, depth]): TreeNode => ({type: 'heading', depth, children})),
    tie('blocks').map((children) => mark(children, 'blockquote')),
    fc.tuple(fc.array(tie('blocks'), {minLength: 1, maxLength: 3}), fc.boolean()).map(
      ([items, ordered]): TreeNode => ({
        type: 'list',
        ordered,
        spread: false,
        children: items.map((children) => ({type: 'listItem', children}))
      })
    ),
    fc.array(tie('inlines'), {minLength: 2, maxLength: 2}).map(
      (cells): TreeNode => ({
        type: 'table',
        align: [null, 'right'],
        children: [cells, cells].map((row) =>
          mark(
            row.map((children) => mark(structuredClone(children), 'tableCell')),
            'tableRow'
          )
        )
      })
    ),
    fc.constant<TreeNode>({type: 'code', value: 'W W'}),
    tie('inlines').map(
      (children): TreeNode => ({
        type: 'div',
        data: {hName: 'div', hProperties: {id: 'refs', className: ['references']}},
        children: [{type: 'div', data: {hName: 'div', hProperties: {className: ['csl-entry']}}, children}]
      })
    )
  ),
  blocks: fc.array(tie('block'), {minLength: 1, maxLength: 4})
}))

function numbered(children: TreeNode[]): {tree: TreeNode; count: number} {
  let count = 0
  const visit = (node: TreeNode): TreeNode => ({
    ...node,
    ...(node.value === undefined ? {} : {value: node.value.replaceAll('W', () => `W${count++}W`)}),
    ...(node.children ? {children: node.children.map(visit)} : {})
  })
  return {tree: {type: 'root', children: children.map(visit)}, count}
}

/** Short titles of LaTeX’s headings say words again; Markdown may write a letter by its number. */
const wordsOf = (content: string | Uint8Array) => {
  const plain = typeof content === 'string' ? content : unzip(content)('word/document.xml')!
  const once = plain
    .replace(/(\\(?:sub)*(?:section|paragraph))\[.*?\](?=\{)/g, '$1')
    .replaceAll('&#x57;', 'W')
  return [...once.matchAll(/W(\d+)W/g)].map((match) => Number(match[1]))
}

const metadata = {authors: [], lang: 'id', keywords: [], source: {}}

for (const {name} of targets) {
  test(`${name} has each word once, in order`, async () => {
    await fc.assert(
      fc.asyncProperty(blocks, async (children) => {
        const {tree, count} = numbered(children)
        const {content} = await writeDocument(name, {tree, metadata})
        expect(wordsOf(content)).toEqual(Array.from({length: count}, (_, index) => index))
      }),
      {numRuns: name === 'docx' ? 25 : 100}
    )
  })
}

test('titles and notes are in every target', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(inline, {minLength: 1, maxLength: 3}), async (children) => {
      const note: TreeNode = {
        type: 'footnoteDefinition',
        identifier: 'a',
        label: 'a',
        children: [mark(structuredClone(children), 'paragraph')]
      }
      const {tree, count} = numbered([
        mark([...children, {type: 'footnoteReference', identifier: 'a', label: 'a'}], 'paragraph'),
        note
      ])
      for (const {name} of targets) {
        const {content} = await writeDocument(name, {tree, metadata})
        const notes = typeof content === 'string' ? '' : unzip(content)('word/footnotes.xml')!
        expect(
          [...wordsOf(content), ...wordsOf(notes)].sort((a, b) => a - b),
          name
        ).toEqual(Array.from({length: count}, (_, index) => index))
      }
    }),
    {numRuns: 30}
  )
})
