import {expect, test} from 'vitest'
import type {Item} from '../../packages/core/src/item.ts'
import {readData, testWithData} from '../support/data.ts'
import {citations, documents, lists, plainText, provenance, records} from './files.ts'

const keys = [
  ['fahlevi-pekerja-perempuan', 'hasiana-pekerja-migran', 'amalia-human-trafficking', 'ramadhani2023'],
  ['sari-benjina', 'pecoud2018', 'arif2016', 'betz2009', 'clarke1998', 'daniel2017', 'farhana2010'],
  ['logan2009', 'parrenas2012', 'puspahapsari2015', 'putra2018', 'sinaga2011', 'weitzer2015', 'yunardi2021'],
  ['uu21-2007', 'tvpa2000', 'palermo-protocol', 'unga55-25', 'iom-web', 'antaranews-web', 'liputan6-web']
].flat()

/** Fields that say how to read a record, in words no document prints. */
const unprinted = new Set(['type', 'language'])

test('keys stay as they are: other people’s documents hold them', () => {
  expect(records.map(({id}) => id)).toEqual(keys)
})

test('every field of every record has its provenance, and every provenance its field', () => {
  const fields = records.flatMap((item) => Object.keys(item).map((field) => `${item.id} ${field}`))
  const said = new Set(provenance.map(({record, field}) => `${record} ${field}`))
  expect([...said].sort()).toEqual(fields.filter((field) => !field.endsWith(' id')).sort())
})

test('a fact that is not inferred has the words it was made from; one that is has a reason', () => {
  for (const row of provenance) {
    expect(documents).toHaveProperty(row.document)
    if (row.basis === 'printed') expect(row).toHaveProperty('printed')
    else expect(row).toHaveProperty('note')
  }
})

test('a record says nothing but the words it was made from', () => {
  const outside: string[] = []
  for (const item of records) {
    for (const [field, value] of Object.entries(item)) {
      if (field === 'id' || unprinted.has(field)) continue
      const printed = words(rowsOf(item.id, field).map((row) => row.printed ?? ''))
      for (const word of words([value])) if (!printed.has(word)) outside.push(`${item.id} ${field} ${word}`)
    }
  }
  expect(outside).toEqual([
    'ramadhani2023 issued 4',
    'iom-web accessed 4',
    'iom-web URL http',
    'antaranews-web accessed 4',
    'antaranews-web URL http',
    'liputan6-web URL http'
  ])
})

test('a printed text is the value, or holds it', () => {
  for (const item of records) {
    for (const [field, value] of Object.entries(item)) {
      const rows = rowsOf(item.id, field)
      if (field === 'id' || typeof value !== 'string' || rows.some(({basis}) => basis !== 'printed')) continue
      expect(rows.map(({printed}) => printed).join(' ')).toContain(value)
    }
  }
})

test('citations and lists point at records', () => {
  for (const {citing, cited} of citations) {
    expect(keys).toContain(citing)
    if (cited !== null) expect(keys).toContain(cited)
  }
  for (const key of lists.flatMap(({citing, listed}) => [citing, ...listed])) expect(keys).toContain(key)
})

for (const [document, file] of Object.entries(documents)) {
  testWithData(`what was printed in ${document} stands in its text, at its line`, file, () => {
    const lines = readData(file).split('\n')
    const said = [
      ...provenance.filter((row) => row.document === document && row.printed !== undefined),
      ...citations.filter(({citing}) => citing === document)
    ]
    expect(said.length).toBeGreaterThan(2)
    for (const {line, printed} of said) {
      expect(plainText(lines.slice(line! - 1, line! + 2).join(' '))).toContain(printed)
    }
  })
}

testWithData('the citations are those found by hand', 'prose/dev/id-seed003.json', () => {
  const gold = JSON.parse(readData('prose/dev/id-seed003.json')) as {
    citations: Array<{text: string; items: Array<{refIndex: number | null}>}>
  }
  const listed = lists[0]!.listed
  expect(citations).toHaveLength(gold.citations.length)
  gold.citations.forEach(({text, items}, index) => {
    const citation = citations[index]!
    expect(citation.printed).toContain(plainText(text))
    const found = items[0]!.refIndex
    if (found !== null) expect(citation.cited).toBe(listed[found])
    else expect(listed).not.toContain(citation.cited)
  })
})

function rowsOf(record: string, field: string) {
  return provenance.filter((row) => row.record === record && row.field === field)
}

/** The words and numbers of a value, in lower case. */
function words(values: ReadonlyArray<Item[keyof Item]>): Set<string> {
  const texts = values.map((value) => (typeof value === 'string' ? value : leaves(value).join(' ')))
  return new Set(
    texts
      .join(' ')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
}

function leaves(value: unknown): unknown[] {
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(leaves) : [value]
}
