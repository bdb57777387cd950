/** CSL-YAML as pandoc writes it. */
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {fromMarkdown, toMarkdown} from '../../../../packages/core/src/formats/csl-yaml/markdown.ts'
import {parseCslYaml} from '../../../../packages/core/src/formats/csl-yaml/parse.ts'
import {writeCslYaml} from '../../../../packages/core/src/formats/csl-yaml/write.ts'
import {item, text} from '../items.ts'

test('reads what pandoc writes', () => {
  const yaml = `---
nocite: "[@*]"
references:
- id: a
  type: article-journal
  author:
  - family: Gogh
    given: Vincent
    non-dropping-particle: van
  issued: 2001-05/2002
  accessed: 2001\\~
  original-date:
  - year: 1899
    month: 5
  title: "The *Homo* of [iPhone]{.nocase} & **x**\\\\* \\\\_y\\\\_ H~2~O [Sc]{.smallcaps} -- \\\\<x\\\\>"
  volume: 3
---

# Text
`
  const {entries, diagnostics} = parseCslYaml(yaml)
  expect(diagnostics).toEqual([])
  expect(entries[0]!.item).toEqual({
    id: 'a',
    type: 'article-journal',
    author: [{family: 'Gogh', given: 'Vincent', 'non-dropping-particle': 'van'}],
    issued: {'date-parts': [[2001, 5], [2002]]},
    accessed: {'date-parts': [[2001]], circa: true},
    'original-date': {'date-parts': [[1899, 5]]},
    title:
      'The <i>Homo</i> of <span class="nocase">iPhone</span> & <b>x</b>* _y_ H<sub>2</sub>O <span style="font-variant:small-caps;">Sc</span> – <x>',
    volume: 3
  })
  expect(entries[0]!.place).toMatchObject({start: {line: 4}})
})

describe('round trips', () => {
  test('Markdown', () => {
    fc.assert(
      fc.property(text, (one) => fromMarkdown(toMarkdown(one)) === one),
      {numRuns: 1000}
    )
    const marked = '<i>a</i> <b>b</b> <span class="nocase">c</span> x<sub>1</sub><sup>2</sup>'
    expect(fromMarkdown(toMarkdown(marked))).toBe(marked)
  })
  test('items', () => {
    fc.assert(
      fc.property(item, (one) => {
        const read = parseCslYaml(writeCslYaml([{item: one}]).text)
        expect(read.entries.map((entry) => entry.item)).toEqual([one])
      }),
      {numRuns: 300}
    )
  })
})

test('broken YAML is a diagnostic, and aliases are bounded', () => {
  expect(parseCslYaml('references: [').diagnostics).toMatchObject([
    {ruleId: 'yaml-syntax', severity: 'error'}
  ])
  const bomb = [
    'a: &a [x, x, x, x, x, x, x, x, x]',
    ...'bcdefgh'.split('').map((name, index) => `${name}: &${name} [${`*${'abcdefg'[index]}, `.repeat(9)}x]`),
    'references: [*h]'
  ].join('\n')
  expect(parseCslYaml(bomb).diagnostics.some(({ruleId}) => ruleId === 'yaml-syntax')).toBe(true)
  expect(parseCslYaml('references:\n- id: a\n  type: book\n  __proto__: x\n').entries).toHaveLength(1)
})
