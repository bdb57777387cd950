/** Packing: what goes in comes out, whatever stands in it, and always as the same bytes. */
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {openStyles} from '@sitasi/styles/node'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {minifyCsl} from '../../packages/styles/src/pack/minify.ts'
import {similarGroups} from '../../packages/styles/src/pack/similar.ts'
import {openShard, packShard} from '../../packages/styles/src/shard.ts'
import {tableRow, tableRows, writeTable} from '../../packages/styles/src/table.ts'
import {xmlTokens} from '../../packages/styles/src/xml.ts'
import {packFiles, temporaryFolder, tinyFiles} from './support.ts'

const folder = temporaryFolder()
const packed = packFiles(join(folder, 'one'), tinyFiles)

describe('a packed set', () => {
  test('gives each style back, without comments, indentation and contact data', () => {
    expect(openStyles(packed).styleXml('apa')).toBe(
      '<?xml version="1.0" encoding="utf-8"?>\n' +
        '<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0">' +
        '<info><title>APA Style</title><id>http://www.zotero.org/styles/apa</id>' +
        '<category citation-format="author-date"/><updated>2024-05-06T00:00:00+00:00</updated>' +
        '<rights license="http://creativecommons.org/licenses/by-sa/3.0/"/></info>' +
        '<macro name="shared"><text variable="title" prefix="a "/></macro>' +
        '<bibliography><layout><text macro="shared"/></layout></bibliography></style>'
    )
  })

  test('keeps the facts that attribution asks for', () => {
    expect(openStyles(packed).styleFacts('etudes-rurales')).toMatchObject({
      title: 'Études rurales & forestières',
      authors: ['Siti Nurhaliza'],
      license: 'http://creativecommons.org/licenses/by-sa/3.0/',
      updated: '2024-05-06',
      format: 'author-date',
      bibliography: false,
      defaultLocale: 'fr-FR'
    })
  })

  test('is the same bytes each time', () => {
    const again = packFiles(join(folder, 'two'), tinyFiles)
    const files = readdirSync(packed)
    expect(readdirSync(again)).toEqual(files)
    for (const file of files)
      expect(readFileSync(join(again, file))).toEqual(readFileSync(join(packed, file)))
  })

  test('says what it is', () => {
    expect(openStyles(packed).setInfo()).toMatchObject({
      layout: 1,
      styles: 4,
      locales: 2,
      updated: '2024-05-06'
    })
  })
})

describe('minified XML', () => {
  test('keeps blanks that are printed: in terms, in attributes, no-break ones everywhere', () => {
    const xml =
      '<a><term name="x"> C.E.</term><term name="y"> </term>\n<text prefix="\u3000" suffix="\u00a0p.\n"/></a>'
    expect(minifyCsl(xml, '')).toBe(
      '<a><term name="x"> C.E.</term><term name="y"> </term><text prefix="\u3000" suffix="\u00a0p. "/></a>'
    )
  })

  test('is one line: line ends in terms become references', () => {
    expect(minifyCsl('<term name="x">a\nb</term>', '')).toBe('<term name="x">a&#10;b</term>')
  })

  test('joins text around comments and reads CDATA', () => {
    expect(minifyCsl('<term>a<!-- no -->b<![CDATA[<&]]></term>', '')).toBe('<term>ab&lt;&amp;</term>')
  })

  test('is the same when minified again, and has the same tags and texts', () => {
    const leaf = fc.record({
      name: fc.constantFrom('term', 'text', 'single', 'macro'),
      value: fc.string({unit: fc.constantFrom('a', ' ', '\n', 'é', '\u00a0', '&amp;', '"', "'")}),
      text: fc.string({unit: fc.constantFrom('b', ' ', '\n', '&lt;', '<!-- c -->')})
    })
    fc.assert(
      fc.property(fc.array(leaf), (leaves) => {
        const xml = leaves
          .map(
            ({name, value, text}) => `<${name} prefix="${value.replaceAll('"', '&quot;')}">${text}</${name}>`
          )
          .join('\n  ')
        const once = minifyCsl(`<style>${xml}</style>`, '')
        expect(once).not.toContain('\n')
        expect(minifyCsl(once, '')).toBe(once)
        const names = [...xmlTokens(once)].filter(({kind}) => kind === 'open' || kind === 'empty')
        expect(names.map(({name}) => name)).toEqual(['style', ...leaves.map(({name}) => name)])
      })
    )
  })

  test('says where a file is no XML', () => {
    expect(() => minifyCsl('<style><text prefix="', '')).toThrow('expected `>`')
    expect(() => minifyCsl('<style><!-- ', '')).toThrow('expected `-->`')
  })
})

describe('shards and tables', () => {
  test('a shard gives back every file, of any text and under any key', () => {
    const part = fc.constantFrom(
      '<macro name="a">',
      '<text/>',
      '</info>',
      '<term name="b">',
      '\u2028',
      '</macro>'
    )
    const xml = fc.array(part, {minLength: 1}).map((parts) => `<x>${parts.join('')}`)
    const key = fc.constantFrom('a', 'b', '__proto__', 'constructor', 'parts', 'key', 'é')
    fc.assert(
      fc.property(fc.dictionary(key, xml), (record) => {
        const files = new Map(Object.entries(record))
        const shard = packShard(files)
        for (const [name, text] of files) expect(openShard(shard, name)).toBe(text)
        expect(openShard(shard, 'missing')).toBeUndefined()
      })
    )
  })

  test('a table finds a row by its whole key only', () => {
    const table = writeTable(
      ['id', 'n'],
      [
        ['apa', '1'],
        ['apa-x', '2'],
        ['__proto__', '3']
      ]
    )
    expect(tableRow(table, 'apa')).toEqual(['apa', '1'])
    expect(tableRow(table, '__proto__')).toEqual(['__proto__', '3'])
    for (const key of ['ap', 'pa', 'id', '', 'apa\t1', 'x\napa']) expect(tableRow(table, key)).toBeUndefined()
    expect(tableRows(table).map(([id]) => id)).toEqual(['__proto__', 'apa', 'apa-x'])
  })

  test('files that are alike share a group', () => {
    const files = new Map([
      ['a', '<x/><y/><z/>'],
      ['b', '<p/><q/><r/>'],
      ['c', '<x/><y/><z/><w/>'],
      ['d', '<p/><q/><r/><s/>']
    ])
    expect(similarGroups(files, 2)).toEqual([
      ['a', 'c'],
      ['b', 'd']
    ])
  })
})
