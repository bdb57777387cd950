/**
 * What the syntax makes of a text, and that it comes out as it was typed; a case whose text does not
 * (other Markdown around citations may be written in another way) says so in `expected.md`.
 */
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkMath from 'remark-math'
import {expect} from 'vitest'
import {eachCase} from '../support/cases.ts'
import {markdown} from './support/processor.ts'
import {readable} from './support/tree.ts'

const processor = markdown([remarkGfm, {tablePipeAlign: false}], remarkFrontmatter, remarkMath)

eachCase('remark/syntax', (it) => {
  const input = it.read('input.md')
  const tree = processor.parse(input)
  it.expect('tree.txt', readable(tree))
  const output = processor.stringify(tree)
  if (output !== input) it.expect('expected.md', output)
  expect(readable(processor.parse(output))).toBe(readable(tree))
})
