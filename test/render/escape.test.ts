/** What is escaped for LaTeX and Typst reads back as it was typed. */
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {anchor, escapeLatex, escapeUrl} from '../../packages/cli/src/render/latex/escape.ts'
import {escapeTypst, stringTypst} from '../../packages/cli/src/render/typst/escape.ts'
import {safeUrl} from '../../packages/cli/src/render/urls.ts'

const anyText = fc
  .string({unit: 'binary', maxLength: 60})
  .map((text) => text.replace(/[\u0000-\u001F\u007F]/g, ' '))
const signs = fc
  .array(
    fc.constantFrom(
      '\\',
      '{',
      '}',
      '$',
      '&',
      '#',
      '_',
      '%',
      '~',
      '^',
      '"',
      '`',
      "'",
      '<',
      '>',
      '|',
      '[',
      ']',
      '-',
      '.',
      '/',
      '*',
      '@',
      '=',
      '+',
      '1',
      'a',
      ' ',
      ','
    ),
    {maxLength: 20}
  )
  .map((list) => list.join(''))

/** How TeX reads what we write. */
const readLatex = (text: string) =>
  text
    .replace(
      /\\(textbackslash|textasciitilde|textasciicircum|textquotedbl|textasciigrave|textless|textgreater|textbar)\{\}/g,
      (_, name: string) => `\u0001${name}\u0002`
    )
    .replace(/\{([[\]])\}/g, '$1')
    .replace(/\\hspace\{0pt\}/g, '\u200B')
    .replace(/\\([{}$&#_%])/g, '\u0003$1')
    .replace(/\\-/g, '\u00AD')
    .replace(/\\,/g, '\u202F')
    .replace(/(?<!\u0003)\{\}/g, '')
    .replace(/~/g, '\u00A0')
    .replace(/\u0003/g, '')
    .replace(
      /\u0001(\w+)\u0002/g,
      (_, name: string) =>
        ({
          textbackslash: '\\',
          textasciitilde: '~',
          textasciicircum: '^',
          textquotedbl: '"',
          textasciigrave: '`',
          textless: '<',
          textgreater: '>',
          textbar: '|'
        })[name]!
    )

describe('LaTeX', () => {
  test('text reads back as it was', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, signs), (text) => void expect(readLatex(escapeLatex(text))).toBe(text))
    )
  })

  test('no ligature is made, no group is left open, no comment begins', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, signs), (text) => {
        const written = escapeLatex(text)
        expect(written).not.toMatch(/--|,,|''|``|(?<!\\)[%#$&_^]/)
        const braces = written.replace(/\\[{}]/g, '')
        expect((braces.match(/\{/g) ?? []).length).toBe((braces.match(/\}/g) ?? []).length)
      })
    )
  })

  test('addresses hold nothing that ends the argument', () => {
    fc.assert(
      fc.property(
        signs,
        (text) =>
          void expect(escapeUrl(`https://a/${text}`)).not.toMatch(/(?<!\\)[%#&]|[{}^$`"<> |]|\\(?![%#&])/)
      )
    )
  })

  test('different ids have different anchors', () => {
    fc.assert(fc.property(anyText, anyText, (a, b) => void expect(anchor(a) === anchor(b)).toBe(a === b)))
  })
})

describe('Typst', () => {
  test('text reads back as it was', () => {
    fc.assert(
      fc.property(
        fc.oneof(anyText, signs),
        (text) => void expect(escapeTypst(text).replace(/\\(.)/gsu, '$1')).toBe(text)
      )
    )
  })

  test('no markup, comment, dash or ellipsis is left', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, signs), (text) => {
        const bare = escapeTypst(text).replace(/\\./gsu, '\u0001')
        expect(bare).not.toMatch(/[#$*_`<@[\]~]|\/[/*]|--|-\?|-\d|\.\.\.|^\s*([=+/-]|\d+\.)/)
      })
    )
  })

  test('strings read back as they were', () => {
    fc.assert(
      fc.property(
        fc.oneof(anyText, signs),
        (text) => void expect(JSON.parse(stringTypst(text)) as string).toBe(text)
      )
    )
  })
})

test('no address with another scheme passes, however it is spelt', () => {
  for (const url of [
    'javascript:x',
    'JavaScript:x',
    ' java\tscript:x',
    'java\nscript:x',
    'vbscript:x',
    'data:text/html,x',
    'file:///etc/passwd',
    '\u0001javascript:x'
  ]) {
    expect(safeUrl(url), url).toBeUndefined()
  }
  for (const url of [
    'https://a.b',
    'HTTP://a',
    'mailto:a@b',
    '#ref-a',
    'bab-2.html',
    'img/a:b.png',
    '?a=b:c'
  ]) {
    expect(safeUrl(url), url).toBe(url)
  }
})
