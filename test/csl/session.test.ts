/**
 * A document that is being written equals the same document rendered anew, after any edit.
 */
import {
  type Citation,
  createDocument,
  createProcessor,
  type Item,
  type RichText,
  renderDocument
} from '@sitasi/csl'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {localeXml, styleOf} from './support.ts'

const authorDate = styleOf({
  citationAttributes:
    'et-al-min="3" et-al-use-first="1" disambiguate-add-names="true" disambiguate-add-givenname="true" disambiguate-add-year-suffix="true" collapse="year"',
  citation: `<sort><key macro="author"/><key variable="issued"/></sort><layout prefix="(" suffix=")" delimiter="; ">
    <group delimiter=", "><text macro="author"/><text macro="year"/><group delimiter=" "><label variable="locator" form="short"/><text variable="locator"/></group></group></layout>`,
  bibliographyAttributes: 'subsequent-author-substitute="———"',
  bibliography: `<sort><key macro="author"/><key variable="issued"/><key variable="title"/></sort><layout suffix=".">
    <group delimiter=". "><names variable="author"><name name-as-sort-order="all"/></names><text macro="year"/><text variable="title"/></group></layout>`,
  before: `<macro name="author"><names variable="author"><name form="short" and="text"/><substitute><text variable="title"/></substitute></names></macro>
    <macro name="year"><choose><if variable="issued"><date variable="issued"><date-part name="year"/></date></if><else><text term="no date" form="short"/></else></choose></macro>`
})
const numeric = styleOf({
  citationAttributes: 'collapse="citation-number"',
  citation:
    '<sort><key variable="citation-number"/></sort><layout prefix="[" suffix="]" delimiter=", "><text variable="citation-number"/></layout>',
  bibliography: '<layout><text variable="citation-number" suffix=". "/><text variable="title"/></layout>'
})
const note = styleOf({
  attributes: 'default-locale="en-US"',
  citation: `<layout suffix="." delimiter="; "><choose><if position="ibid"><text term="ibid"/></if>
    <else-if position="subsequent"><group delimiter=" "><names variable="author"><name form="short"/></names><text variable="first-reference-note-number" prefix="(" suffix=")"/></group></else-if>
    <else><group delimiter=", "><names variable="author"/><text variable="title" font-style="italic"/></group></else></choose></layout>`
}).replace('in-text', 'note')

const families = ['Siregar', 'Hidayat', 'Doe']
const given = ['Budi', 'Bella', 'Ani']
const items: Item[] = Array.from({length: 14}, (_each, index) => ({
  id: `i${index}`,
  type: 'book',
  title: `Title ${String.fromCharCode(97 + (index % 5))}`,
  author: Array.from({length: index % 4}, (_name, at) => ({
    family: families[(index + at) % 3],
    given: given[(index * 2 + at) % 3]
  })),
  ...(index % 6 === 5 ? {} : {issued: {'date-parts': [[2000 + (index % 3)]]}})
}))

const cite = fc.record(
  {
    id: fc.constantFrom(...items.map((item) => String(item.id)), 'unknown'),
    locator: fc.constantFrom(undefined, {label: 'page', value: '3'}, {label: 'page', value: '4-5'}),
    prefix: fc.constantFrom(undefined, [{type: 'text' as const, value: 'see '}]),
    form: fc.constantFrom('normal' as const, 'suppress-author' as const, 'author-only' as const)
  },
  {requiredKeys: ['id']}
)
const citation: fc.Arbitrary<Citation> = fc.record({
  cites: fc.array(cite, {minLength: 1, maxLength: 4}),
  mode: fc.constantFrom('parenthetical' as const, 'narrative' as const),
  noteNumber: fc.nat(12)
})
const edit = fc.oneof(
  fc.record({
    kind: fc.constant('put' as const),
    name: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
    citation,
    at: fc.nat(5)
  }),
  fc.record({kind: fc.constant('remove' as const), name: fc.constantFrom('a', 'b', 'c', 'd', 'e')}),
  fc.record({kind: fc.constant('items' as const), from: fc.nat(13)}),
  fc.record({kind: fc.constant('preview' as const), citation, at: fc.nat(3)})
)

describe.each([
  ['author-date', authorDate],
  ['numeric', numeric],
  ['note', note]
])('%s', (_name, style) => {
  test('edits equal a fresh rendering', () => {
    fc.assert(
      fc.property(fc.array(edit, {maxLength: 12}), (edits) => {
        const processor = createProcessor(style, {localeXml})
        const document = createDocument(processor)
        let current: ReadonlyArray<Item> = items
        document.setItems(current)
        const list: Array<[string, Citation]> = []
        const shown = new Map<string, RichText>()
        const entries = new Map<string, RichText>()
        for (const each of edits) {
          if (each.kind === 'put') {
            const known = list.findIndex(([name]) => name === each.name)
            if (known === -1) list.splice(each.at, 0, [each.name, each.citation])
            else list[known] = [each.name, each.citation]
            document.putCitation(each.name, each.citation, each.at)
          } else if (each.kind === 'remove') {
            const known = list.findIndex(([name]) => name === each.name)
            if (known !== -1) list.splice(known, 1)
            document.removeCitation(each.name)
          } else if (each.kind === 'items') {
            current = structuredClone(items.filter((_item, index) => index !== each.from))
            document.setItems(current)
          } else document.preview(each.citation, Math.min(each.at, list.length))
          const update = document.update()
          for (const [name, content] of update.citations) shown.set(name, content)
          for (const [id, content] of update.entries) entries.set(id, content)
          const citations = list.map(([, value]) => value)
          const fresh = renderDocument({style, localeXml, items: current, citations, nocite: []})
          expect(list.map(([name]) => shown.get(name))).toEqual(fresh.citations)
          expect(update.order.map((id) => ({id, content: entries.get(id)}))).toEqual(fresh.entries)
        }
      }),
      {numRuns: 60}
    )
  })
})

test('an update tells only what changed', () => {
  const document = createDocument(createProcessor(numeric, {localeXml}))
  document.setItems(items)
  document.putCitation('a', {cites: [{id: 'i1'}]})
  document.putCitation('b', {cites: [{id: 'i2'}]})
  document.update()
  document.putCitation('c', {cites: [{id: 'i2'}]})
  const update = document.update()
  expect([...update.citations.keys()]).toEqual(['c'])
  expect([...update.entries.keys()]).toEqual([])
  expect(update.orderChanged).toBe(false)
})
