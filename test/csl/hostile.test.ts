/**
 * Hostile styles and items: a located error or plain output, never a hang, a crash or a polluted prototype.
 */
import {CslError, createProcessor, type Item, renderDocument, toText, weave} from '@sitasi/csl'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {citeAll, localeXml, renderHtml, styleOf} from './support.ts'

const layout = (content: string) => `<layout>${content}</layout>`
const plain = styleOf({citation: layout('<text variable="title"/>')})

function errorOf(style: string): CslError {
  try {
    createProcessor(style, {localeXml})
  } catch (error) {
    if (error instanceof CslError) return error
    throw error
  }
  throw new Error('expected a CslError')
}

describe('styles', () => {
  test('a macro that calls itself is told with its place', () => {
    const style = styleOf({
      before: '<macro name="a"><text macro="b"/></macro>\n<macro name="b"><text macro="a"/></macro>\n',
      citation: layout('<text macro="a"/>')
    })
    expect(errorOf(style)).toMatchObject({code: 'macro-loop', line: 4, column: 17})
  })

  test('a macro that does not exist is told with its place', () => {
    const error = errorOf(styleOf({citation: layout('<text macro="none"/>')}))
    expect(error).toMatchObject({code: 'unknown-macro', line: 3})
    expect(error.message).toContain('`none`')
  })

  test('macros that double fifty times are refused at once', () => {
    const macros = Array.from(
      {length: 50},
      (_each, index) =>
        `<macro name="m${index}"><text macro="m${index + 1}"/><text macro="m${index + 1}"/></macro>`
    )
    const style = styleOf({
      before: `${macros.join('')}<macro name="m50"><text value="x"/></macro>`,
      citation: layout('<text macro="m0"/>')
    })
    expect(errorOf(style).code).toBe('style-too-large')
  })

  test.each([
    ['nothing', ''],
    ['no XML', 'hello'],
    ['an unclosed element', '<style><citation>'],
    ['a document type', '<!DOCTYPE style [<!ENTITY a "b">]><style/>'],
    ['an unknown entity', '<style class="&foo;"/>'],
    ['deep nesting', '<group>'.repeat(100_000)],
    ['no citation', '<style/>'],
    ['no layout', '<style><citation/></style>'],
    ['another root', '<locale/>']
  ])('%s is a located error', (_name, style) => {
    const error = errorOf(style)
    expect(error.line).toBeGreaterThan(0)
    expect(error.column).toBeGreaterThan(0)
  })

  test('names of terms and macros are ordinary words', () => {
    const style = styleOf({
      before:
        '<locale><terms><term name="__proto__">p</term><term name="constructor">c</term></terms></locale><macro name="toString"><text value="t"/></macro>',
      citation: layout(
        '<text term="__proto__"/><text term="constructor"/><text macro="toString"/><text variable="__proto__"/>'
      )
    })
    const items = [{id: 'a', type: 'book'}]
    expect(renderHtml(style, {items, citations: citeAll(items)}).citations).toEqual(['pct'])
    expect(({} as Record<string, unknown>)['p']).toBeUndefined()
  })

  test('an invalid locale falls back', () => {
    const items: Item[] = [{id: 'a', type: 'book', title: 'T'}]
    for (const locale of ['', 'x', '!!', 'en_US_POSIX', 'a'.repeat(500)]) {
      expect(renderHtml(plain, {items, citations: citeAll(items)}, locale).citations).toEqual(['T'])
    }
  })
})

describe('items', () => {
  test('numbers where text belongs', () => {
    const style = styleOf({
      citation: layout(
        '<text variable="title"/> <number variable="volume" form="ordinal"/><label variable="page"/><text variable="page"/><names variable="author"/><date variable="issued" form="text"/>'
      )
    })
    const items = [
      {id: 7, type: 'book', title: 5, volume: 2, page: 12, author: 'Doe', issued: 1999},
      {
        id: 'b',
        type: 'book',
        title: null,
        volume: [],
        page: {},
        author: [null, {family: 3}],
        issued: {'date-parts': 'x'}
      }
    ] as Item[]
    expect(renderHtml(style, {items, citations: citeAll(items)}).citations[0]).toContain('52nd12Doe')
  })

  test('ten thousand authors', () => {
    const style = styleOf({citation: layout('<names variable="author"/>')})
    const author = Array.from({length: 10_000}, (_each, index) => ({family: `F${index}`, given: 'A. B.'}))
    const items = [{id: 'a', type: 'book', author}] as Item[]
    expect(renderHtml(style, {items, citations: citeAll(items)}).citations[0]).toContain('A. B. F9999')
  })

  test('text of a hundred thousand quotes, tags and particles', () => {
    const style = styleOf({
      citation: layout(
        '<text variable="title" text-case="title"/><names variable="author"><name initialize-with="."/></names>'
      )
    })
    for (const piece of [
      '"',
      "'",
      '<i>',
      '</i>',
      '“',
      'a-',
      'de ',
      ' ',
      '<span class="nocase">',
      '1-',
      'vis-à-vis '
    ]) {
      const text = piece.repeat(100_000)
      const items = [{id: 'a', type: 'book', title: text, author: [{family: text, given: text}]}] as Item[]
      expect(typeof renderHtml(style, {items, citations: citeAll(items)}).citations[0]).toBe('string')
    }
  }, 60_000)

  test('markup of records is text, not HTML', () => {
    const items = [{id: 'a', type: 'book', title: '<script>alert(1)</script> <b onclick="x">y</b>'}] as Item[]
    expect(renderHtml(plain, {items, citations: citeAll(items)}).citations[0]).not.toMatch(/<script|<b o/)
  })

  test('only web addresses become links', () => {
    const style = styleOf({citation: layout('<text variable="URL"/> <text variable="DOI"/>')})
    const items = [{id: 'a', type: 'book', URL: 'javascript:alert(1)', DOI: '10.1/x'}] as Item[]
    const {citations} = renderDocument({style, localeXml, items, citations: [{cites: [{id: 'a'}]}]})
    expect(JSON.stringify(citations)).not.toContain('"url":"javascript')
    expect(JSON.stringify(citations)).toContain('"url":"https://doi.org/10.1/x"')
  })

  test('any item renders', () => {
    const style = styleOf({
      attributes: 'page-range-format="chicago"',
      citation: layout(
        '<names variable="author"><name initialize-with=". " name-as-sort-order="all"/></names><text variable="title" quotes="true" text-case="title"/><date variable="issued" form="text"/><number variable="volume" form="roman"/><text variable="page"/>'
      )
    })
    const value = fc.oneof(
      fc.string({unit: 'binary'}),
      fc.integer(),
      fc.constant(null),
      fc.array(fc.anything({maxDepth: 2}))
    )
    const item = fc.record({
      title: value,
      author: value,
      issued: fc.oneof(value, fc.record({raw: value, 'date-parts': value})),
      volume: value,
      page: value,
      language: value
    })
    fc.assert(
      fc.property(item, (record) => {
        const items = [{id: 'a', type: 'book', ...record}] as Item[]
        const processor = createProcessor(style, {localeXml})
        const {citations} = renderDocument({style, localeXml, items, citations: [{cites: [{id: 'a'}]}]})
        expect(citations).toHaveLength(1)
        expect(toText(weave('x', processor.weaving))).toBe('x')
      }),
      {numRuns: 200}
    )
  })
})
