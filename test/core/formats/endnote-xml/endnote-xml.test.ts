/** EndNote XML: what EndNote writes is read, and comes back. */
import fc from 'fast-check'
import {expect, test} from 'vitest'
import {parseEndnoteXml} from '../../../../packages/core/src/formats/endnote-xml/parse.ts'
import {writeEndnoteXml} from '../../../../packages/core/src/formats/endnote-xml/write.ts'
import type {Item} from '../../../../packages/core/src/item.ts'

const text = `<?xml version="1.0" encoding="UTF-8" ?><!DOCTYPE xml [<!ENTITY a "b">]>
<xml><records><record><database name="x.enl">x.enl</database><rec-number>7</rec-number>
<ref-type name="Journal Article">17</ref-type>
<contributors><authors><author><style face="normal" font="default">Doe, Jane</style></author><author>World Health Organization,</author></authors></contributors>
<titles><title><style face="normal">On </style><style face="italic">Homo</style><style face="normal"> &amp; &lt;others&gt; &#x26; &a;</style></title><secondary-title>Journal</secondary-title></titles>
<pages>1-9</pages><volume>3</volume><number>2</number><keywords><keyword>a</keyword><keyword>b</keyword></keywords>
<dates><year>1999</year><pub-dates><date>May 5</date></pub-dates></dates>
<isbn>0197-9183</isbn><electronic-resource-num>https://doi.org/10.1/x</electronic-resource-num><custom1>kept</custom1>
</record></records></xml>
`

const item: Item = {
  id: 'doe1999',
  type: 'article-journal',
  author: [{family: 'Doe', given: 'Jane'}, {literal: 'World Health Organization'}],
  title: 'On <i>Homo</i> & <others> & &a;',
  'container-title': 'Journal',
  page: '1-9',
  volume: '3',
  issue: '2',
  keyword: 'a, b',
  ISSN: '0197-9183',
  DOI: '10.1/x',
  issued: {'date-parts': [[1999, 5, 5]]}
}

test('reads a record', () => {
  const {entries, diagnostics} = parseEndnoteXml(text)
  expect(diagnostics).toEqual([])
  expect(entries.map((entry) => entry.item)).toEqual([item])
  expect(entries[0]!.extra!['endnote']).toEqual({fields: [['custom1', 'kept']]})
})

test('what was read comes back', () => {
  const {entries} = parseEndnoteXml(text)
  const written = writeEndnoteXml(entries)
  expect(written.diagnostics).toEqual([])
  const again = parseEndnoteXml(written.text)
  expect(again.entries.map((entry) => entry.item)).toEqual([item])
  expect(again.entries[0]!.extra).toEqual(entries[0]!.extra)
})

test('a broken file gives what can be read, and says where it breaks off', () => {
  const {entries, diagnostics} = parseEndnoteXml(text.slice(0, text.indexOf('<volume>')))
  expect(entries[0]!.item).toMatchObject({title: item.title, page: '1-9'})
  expect(diagnostics).toMatchObject([{ruleId: 'xml-syntax', severity: 'error', place: {start: {line: 2}}}])
})

test('any text ends well', () => {
  const soup = fc.array(
    fc.constantFrom(
      '<',
      '>',
      '</',
      'record',
      'titles',
      'title',
      '/',
      '"',
      '=',
      '&amp;',
      '<!--',
      '-->',
      '<record>',
      '</record>',
      '<title>',
      'x'
    ),
    {maxLength: 40}
  )
  fc.assert(
    fc.property(soup, (all) => Array.isArray(parseEndnoteXml(all.join('')).entries)),
    {numRuns: 1000}
  )
  const start = performance.now()
  parseEndnoteXml('<a>'.repeat(100_000))
  parseEndnoteXml('<record><contributors><authors>'.repeat(1) + '<author>A, B</author>'.repeat(50_000))
  expect(performance.now() - start).toBeLessThan(3000)
})
