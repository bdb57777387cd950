import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {applyEdits} from '../../../packages/core/src/edits.ts'
import {decode} from '../../../packages/core/src/encoding.ts'
import {lintLibrary, settle} from '../../../packages/core/src/lint/index.ts'
import {testWithData} from '../../support/data.ts'

const ids = async (text: string, path = 'r.bib') =>
  (await lintLibrary(text, {path})).diagnostics.map(({ruleId}) => ruleId)

describe('places', () => {
  test('in .bib: the value of the field, the part of it, or the head of the entry', async () => {
    const text = '@book{a, title = {On Things.}, isbn = "97; 0306406152",\n url = x # y}'
    const {diagnostics} = await lintLibrary(text, {path: 'r.bib'})
    const at = new Map(
      diagnostics.map(({ruleId, place}) => [ruleId, text.slice(place!.start.offset, place!.end.offset)])
    )
    expect(at.get('record-title-stop')).toBe('Things.')
    expect(at.get('record-isbn')).toBe('97')
    expect(at.get('record-url')).toBe('url = x # y')
    expect(at.get('record-required')).toBe('@book{a')
  })

  test('in CSL-JSON: the value, or the id', async () => {
    const text = '{"items": [{"id": "a", "type": "book", "title": "On \\"Things.", "DOI": "doi:10.1111/x"}]}'
    const {diagnostics, edits} = await lintLibrary(text, {path: 'r.json'})
    const at = diagnostics.map(
      ({ruleId, place}) => `${ruleId} ${text.slice(place!.start.offset, place!.end.offset)}`
    )
    expect(at).toContain('record-doi doi:10.1111/x')
    expect(at).toContain('record-required "a"')
    expect(JSON.parse(applyEdits(text, edits)).items[0]).toMatchObject({
      title: 'On "Things',
      DOI: '10.1111/x'
    })
  })
})

describe('suppression', () => {
  const wrong = (key: string) => `@misc{${key}, title = {X}, date = {1999}, isbn = {1}}\n`
  test.each([
    ['an entry and a rule', `% sitasi-disable-next-entry record-isbn\n${wrong('a')}${wrong('b')}`, 1],
    ['an entry', `% sitasi-disable-next-entry\n\n${wrong('a')}`, 0],
    ['another rule', `% sitasi-disable-next-entry record-doi\n${wrong('a')}`, 1],
    ['a stretch', `% sitasi-disable record-isbn\n${wrong('a')}% sitasi-enable\n${wrong('b')}`, 1],
    ['to the end', `% sitasi-disable\n${wrong('a')}${wrong('b')}`, 0],
    ['the next line', `% sitasi-disable-next-line record-isbn\n${wrong('a')}`, 0],
    ['a longer word', `% sitasi-disabled\n${wrong('a')}`, 1]
  ])('%s', async (_, text, count) => {
    expect((await ids(text)).filter((id) => id === 'record-isbn')).toHaveLength(count)
  })

  test('of an item, by its custom field', async () => {
    const item = (custom: object) =>
      JSON.stringify([{id: 'a', type: 'document', title: 'x', ISBN: '1', custom}])
    expect(await ids(item({'sitasi-disable': ['record-isbn']}), 'r.json')).not.toContain('record-isbn')
    expect(await ids(item({}), 'r.json')).toContain('record-isbn')
  })

  test('what is suppressed is not mended', async () => {
    const text =
      '% sitasi-disable-next-entry record-title-stop\n@misc{a, title = {On Things.}, date = {1999}}'
    expect((await lintLibrary(text, {path: 'r.bib'})).edits).toEqual([])
  })
})

describe('configuration', () => {
  test('presets, then rules', () => {
    const settled = settle({
      presets: ['thesis', 'zotero'],
      rules: {'record-duplicate': 'info'},
      campus: {minimum: 3}
    })
    expect(settled.severities).toMatchObject({
      'record-duplicate': 'info',
      'record-accessed': 'off',
      'record-consistent': 'warning'
    })
    expect(settle({presets: 'skripsi-id', campus: {minimum: 20}}).campus).toMatchObject({
      minimum: 20,
      primary: 0.6
    })
  })

  test.each([
    [{rule: {}}, 'rules'],
    [{rules: {'record-dio': 'off'}}, 'record-doi'],
    [{rules: {'record-doi': 'of'}}, 'off'],
    [{presets: 'thesys'}, 'thesis'],
    [{campus: {minimun: 3}}, 'minimum'],
    [{campus: {primary: 60}}, undefined],
    [{rules: {constructor: 'off'}}, undefined],
    [[], '{…}'],
    [null, '{…}'],
    [{bibliography: 3}, undefined]
  ])('%j is refused', (config, expected) => {
    try {
      settle(config)
    } catch (error) {
      expect(error).toMatchObject({code: 'bad-config'})
      if (expected) expect((error as {expected: string[]}).expected).toContain(expected)
      return
    }
    throw new Error('was taken')
  })
})

describe('every file', () => {
  testWithData('is checked, each remark with a place, and mending ends', 'bibtex', async (folder) => {
    const files = readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter((name) =>
      name.endsWith('.bib')
    )
    for (const name of files) {
      let {text} = decode(readFileSync(join(folder, name)))
      for (let round = 0; ; round++) {
        const {diagnostics, edits} = await lintLibrary(text, {path: name, today: [2026, 1, 2]})
        for (const {place, message} of diagnostics) {
          expect(place, `${name}: ${message}`).toBeDefined()
          expect(place!.end.offset).toBeLessThanOrEqual(text.length)
        }
        const mended = applyEdits(text, edits)
        if (mended === text) break
        expect(round, name).toBeLessThan(4)
        text = mended
      }
    }
  })

  test('whatever the names and texts are', async () => {
    const text = fc.oneof(
      fc.string(),
      fc.constantFrom('Dr.', 'et al.', '&amp;', 'Ã©', '\u200b', 'WHO', 'a;b', 'x.')
    )
    const item = fc.record({
      title: text,
      DOI: text,
      URL: text,
      ISBN: text,
      page: text,
      author: fc.array(fc.record({family: text, given: text}))
    })
    await fc.assert(
      fc.asyncProperty(fc.array(item), async (items) => {
        const all = items.map((each, at) => ({id: `k${at}`, type: 'article-journal', ...each}))
        const source = JSON.stringify(all)
        const {edits} = await lintLibrary(source, {path: 'r.json'})
        expect(JSON.parse(applyEdits(source, edits))).toHaveLength(items.length)
      }),
      {numRuns: 60}
    )
  })

  test('of 10,000 entries is checked in a few seconds', async () => {
    const entries = Array.from(
      {length: 10_000},
      (_, at) =>
        `@article{k${at}, author = {Doe${at}, Jane and Roe, R.}, title = {On Things ${at} and DNA}, journaltitle = {J. of ${at % 50} Things}, date = {${1900 + (at % 120)}}, doi = {10.1111/x${at}}, pages = {${at}--${at + 9}}}`
    )
    const start = performance.now()
    await lintLibrary(entries.join('\n'), {path: 'r.bib', today: [2026, 1, 2]})
    expect(performance.now() - start).toBeLessThan(8000)
  })
})
