/**
 * Whatever an author types: parsing never throws, the parts of a citation tile its characters, a
 * place holds what it says, and Markdown comes back as it was.
 */
import fc from 'fast-check'
import type {Nodes, Parents} from 'mdast'
import remarkDirective from 'remark-directive'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkMath from 'remark-math'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {describe, expect, test} from 'vitest'
import {type CitationNode, keyOf} from '../../packages/remark-plugin/src/syntax/index.ts'
import {markdown} from './support/processor.ts'
import {readable} from './support/tree.ts'

const pieces = [
  '@doe1999',
  '-@a',
  '@{b c}',
  '@x_',
  '[@a]',
  '[see @a; @b, p. 3]',
  '@a [p. 3]',
  '[',
  ']',
  '(',
  ')',
  '{',
  '}',
  ';',
  ',',
  '.',
  ':',
  '-',
  '@',
  '\\',
  '*',
  '_',
  '`',
  '!',
  '^',
  '$',
  '~',
  '<',
  '>',
  '"',
  '&amp;',
  '\\@',
  '\\[',
  '^[',
  '^[see @a; b]',
  ' ',
  '  ',
  '\n',
  '\n\n',
  '> ',
  '- ',
  '# ',
  '|',
  'word',
  'p. 33-35',
  'é',
  '😀',
  '\t',
  '[x]: y',
  '(z)',
  '{.c}',
  'https://a.b/@c',
  'a@b.c'
]
const messy = fc.array(fc.constantFrom(...pieces), {maxLength: 40}).map((parts) => parts.join(''))
const anything = fc.oneof(messy, fc.string({unit: 'grapheme', maxLength: 120}))
const plainPieces = [
  '@doe1999',
  '[-@a]',
  '[see @{b c}, pp. *iv*]',
  '@x [p. 3; @y]',
  '[@a; @b]',
  '[e.g., X; @a]',
  'word',
  'and',
  '[@doe1999{p. 3}, q]',
  '@a{}',
  '[@k, `;`]',
  '(see @a)',
  '-@b [c]'
]
const plainText = fc
  .array(fc.constantFrom(...plainPieces), {minLength: 1, maxLength: 12})
  .map((parts) => parts.join(' '))

const processors = {
  'by itself': markdown(),
  'with GFM, front matter, math and directives': markdown(
    remarkGfm,
    remarkFrontmatter,
    remarkMath,
    remarkDirective
  )
}

describe.each(Object.entries(processors))('%s', (_, processor) => {
  test('parts tile the characters of a citation', () => {
    fc.assert(
      fc.property(anything, (text) => {
        for (const citation of citationsOf(processor.parse(text))) expectTiles(citation, text)
      }),
      {numRuns: 1500}
    )
  })

  test('a citation is written as it was typed', () => {
    fc.assert(
      fc.property(plainText, (text) => {
        expect(processor.stringify(processor.parse(text))).toBe(`${text}\n`)
      }),
      {numRuns: 300}
    )
  })

  test('a copy of the tree, which has lost the characters, is written with the same meaning', () => {
    fc.assert(
      fc.property(plainText, (text) => {
        const tree = processor.parse(text)
        expect(readable(processor.parse(processor.stringify(structuredClone(tree))))).toBe(readable(tree))
      }),
      {numRuns: 300}
    )
  })

  test('nothing that was text becomes a citation, and no citation text', () => {
    fc.assert(
      fc.property(messy, (text) => {
        const once = processor.parse(processor.stringify(processor.parse(text)))
        expect(keys(once)).toEqual(keys(processor.parse(text)))
      }),
      {numRuns: 1500}
    )
  })
})

test('MDX: never anything but its own errors', () => {
  const processor = markdown(remarkMdx)
  const without = unified().use(remarkParse).use(remarkMdx).freeze()
  fc.assert(
    fc.property(messy, (text) => {
      try {
        processor.parse(text)
      } catch (error) {
        const source = String((error as {source?: string}).source)
        if (!/^micromark-extension-mdx|^mdast-util-mdx/.test(source))
          expect(() => without.parse(text)).toThrow()
      }
    }),
    {numRuns: 500}
  )
})

function* citationsOf(tree: Nodes): Generator<CitationNode> {
  if (tree.type === 'citation') yield tree
  if ('children' in tree) for (const child of (tree as Parents).children) yield* citationsOf(child)
}

const keys = (tree: Nodes): string[] =>
  [...citationsOf(tree)].flatMap((citation) =>
    citation.children.map((cite) =>
      cite.type === 'cite' ? `${citation.mode} ${cite.form} ${keyOf(cite).value}` : 'words'
    )
  )

/** What a citation's parts leave over is only its marks, and every part is where its parent is. */
function expectTiles(citation: CitationNode, text: string): void {
  const leaves: Nodes[] = []
  const collect = (node: Nodes): void => {
    if (node.type === 'text' || node.type === 'citeKey' || !('children' in node)) leaves.push(node)
    else for (const child of (node as Parents).children) collect(child)
  }
  for (const cite of citation.children) {
    if (cite.type === 'cite') {
      const key = keyOf(cite)
      expect(text.slice(key.position!.start.offset, key.position!.end.offset)).toBe(key.value)
    }
    collect(cite)
  }
  let at = citation.position!.start.offset!
  for (const leaf of leaves.filter(({position}) => position)) {
    expect(leaf.position!.start.offset).toBeGreaterThanOrEqual(at)
    expect(text.slice(at, leaf.position!.start.offset)).toMatch(/^[\][;@{}\-\s>*_~()!:a-z"<|`$\\.^,&#?=]*$/i)
    at = leaf.position!.end.offset!
  }
  expect(at).toBeLessThanOrEqual(citation.position!.end.offset!)
}
