import {expect, test} from 'vitest'
import type {RichText} from '../../packages/core/src/index.ts'
import {plain, text} from '../../packages/core/src/index.ts'
import {intoQuotes} from '../../packages/remark-plugin/src/quotes.ts'

const span = (value: string): RichText[number] => ({type: 'span', variable: 'title', children: [text(value)]})

test.each<[RichText, string]>([
  [[text('Doe, “A”, emphasis added')], 'Doe, “A,” emphasis added'],
  [[text('Doe, '), span('“A”'), text(', emphasis')], 'Doe, “A,” emphasis'],
  [[span('“A?”'), text(', b')], '“A?”, b'],
  [[span('the authors’'), text(', b')], 'the authors’, b'],
  [[span('‘A’'), text(', b')], '‘A,’ b'],
  [[span('“A”'), text('... b')], '“A”... b'],
  [[span('“A”'), text(' b')], '“A” b']
])('%j', (content, expected) => expect(plain(intoQuotes(content))).toBe(expected))
