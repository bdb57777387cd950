/** The head of a CSL file, as anybody may write it. */
import {parseStyleInfo} from '@sitasi/styles'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {dependent, locale, style} from './support.ts'

describe('the head of a file', () => {
  test('of a style', () => {
    const head =
      '<title-short>T</title-short><category field="law"/><link href="http://www.zotero.org/styles/apa" rel="template"/>' +
      '<contributor><name>Ani</name></contributor>'
    expect(parseStyleInfo(style('x-y', 'A &amp; B &#8211; &quot;C&quot;', {locale: 'id-ID', head}))).toEqual({
      kind: 'style',
      id: 'x-y',
      title: 'A & B – "C"',
      titleShort: 'T',
      template: 'apa',
      defaultLocale: 'id-ID',
      format: 'author-date',
      fields: ['law'],
      updated: '2024-05-06T07:08:09+00:00',
      license: 'http://creativecommons.org/licenses/by-sa/3.0/',
      authors: ['Siti Nurhaliza'],
      contributors: ['Ani'],
      bibliography: false
    })
  })

  test('of a dependent style: its parent', () => {
    expect(
      parseStyleInfo(dependent('2d-materials', '2D Materials', 'institute-of-physics-numeric'))
    ).toMatchObject({
      parent: 'institute-of-physics-numeric',
      title: '2D Materials'
    })
  })

  test('of a locale: its language and translators', () => {
    expect(parseStyleInfo(locale('id-ID', ''))).toMatchObject({
      kind: 'locale',
      defaultLocale: 'id-ID',
      authors: ['Budi']
    })
  })

  test('with single quotes, odd blanks and a missing info', () => {
    expect(parseStyleInfo("<style\n default-locale = 'fr'\n><macro/></style>")).toMatchObject({
      defaultLocale: 'fr',
      title: ''
    })
  })
})

describe('what is no CSL', () => {
  test.each(['', '   ', 'hello', '<html><title>x</title></html>', '{"a": 1}', '<', '<style', '<!-- x'])(
    '%j is an error',
    (text) => {
      expect(() => parseStyleInfo(text)).toThrow(expect.objectContaining({code: 'not-csl'}) as Error)
    }
  )

  test('whatever the text, the answer is facts or that error', () => {
    const piece = fc.constantFrom(
      '<style>',
      '<info>',
      '<title>',
      '</',
      '>',
      '"',
      '&#0;',
      '&#x110000;',
      '<![CDATA[',
      'a',
      '<link rel='
    )
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        try {
          expect(parseStyleInfo(`<style>${pieces.join('')}`).kind).toBe('style')
        } catch (error) {
          expect(error).toMatchObject({code: 'not-csl'})
        }
      })
    )
  })

  test('a long file of nothing but openings takes no long time', () => {
    const start = performance.now()
    expect(() => parseStyleInfo(`<style a="${'<'.repeat(200_000)}`)).toThrow()
    parseStyleInfo(`<style><info>${'<a>'.repeat(100_000)}`)
    for (const odd of ['a ', 'a', '=', 'a=', '="', ' ', "='"]) {
      const attributes = odd.repeat(100_000)
      const closed =
        [...attributes].filter((character) => character === '"' || character === "'").length % 2 === 0
      if (closed) parseStyleInfo(`<style ${attributes}>`)
    }
    expect(performance.now() - start).toBeLessThan(5000)
  })
})
