/** NBIB: what PubMed writes is read, and comes back. */
import {expect, test} from 'vitest'
import {parseNbib} from '../../../../packages/core/src/formats/nbib/parse.ts'
import {writeNbib} from '../../../../packages/core/src/formats/nbib/write.ts'
import type {Item} from '../../../../packages/core/src/item.ts'

const text = `PMID- 19846530
OWN - NLM
IS  - 1756-1833 (Electronic)
VI  - 339
IP  - 2
DP  - 2009 Oct 21
TI  - The effect of bright light on a
      long title.
PG  - 101-15
LID - 10.1136/bmj.b4293 [doi]
AB  - Abstract here.
CN  - Group of Authors
FAU - Doe, Jane A
AU  - Doe JA
LA  - eng
PT  - Journal Article
JT  - BMJ (Clinical research ed.)
TA  - BMJ
PMC - PMC123
MH  - *Light
OT  - sleep
SO  - BMJ. 2009 Oct 21.
`

test('reads a record', () => {
  const {entries, diagnostics} = parseNbib(text)
  expect(diagnostics).toEqual([])
  expect(entries[0]!.item).toEqual({
    id: 'groupofauthors2009',
    type: 'article-journal',
    PMID: '19846530',
    ISSN: '1756-1833',
    volume: '339',
    issue: '2',
    issued: {'date-parts': [[2009, 10, 21]]},
    title: 'The effect of bright light on a long title',
    page: '101-115',
    DOI: '10.1136/bmj.b4293',
    abstract: 'Abstract here.',
    author: [{literal: 'Group of Authors'}, {family: 'Doe', given: 'Jane A'}],
    language: 'en',
    'container-title': 'BMJ (Clinical research ed.)',
    'container-title-short': 'BMJ',
    PMCID: 'PMC123',
    keyword: '*Light, sleep'
  } satisfies Item)
  expect(entries[0]!.extra!['nbib']).toEqual({
    fields: [
      ['OWN', 'NLM'],
      ['SO', 'BMJ. 2009 Oct 21.']
    ]
  })
})

test('what was read comes back', () => {
  const {entries} = parseNbib(`${text}\n${text.replace('2009 Oct 21', '2009 Nov-Dec')}`)
  const {text: written, diagnostics} = writeNbib(entries)
  expect(diagnostics).toEqual([])
  expect(parseNbib(written).entries.map((entry) => entry.item)).toEqual(entries.map((entry) => entry.item))
})

test('what is no tag is said, and what NBIB cannot hold', () => {
  expect(parseNbib('hello\n').diagnostics).toMatchObject([{ruleId: 'nbib-syntax', place: {start: {line: 1}}}])
  const item: Item = {id: 'k', type: 'map', scale: '1:100', title: 'T'}
  expect(writeNbib([{item}]).diagnostics.map(({actual}) => actual)).toEqual(['scale', 'type'])
})
