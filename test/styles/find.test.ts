/** Names that lead to a style, and those that do not. */
import {join} from 'node:path'
import {openStyles, type SitasiError} from '@sitasi/styles/node'
import {describe, expect, test} from 'vitest'
import {distance, nearest} from '../../packages/styles/src/words.ts'
import {packFiles, style, temporaryFolder, tinyFiles} from './support.ts'

const folder = temporaryFolder()
const styles = openStyles(packFiles(join(folder, 'tiny'), tinyFiles))
const caught = (work: () => unknown): SitasiError => {
  try {
    work()
  } catch (error) {
    return error as SitasiError
  }
  throw new Error('expected an error')
}

describe('a style is found by', () => {
  test.each([
    ['its id', 'apa', 'apa', 'id'],
    ['its id in capitals', ' APA ', 'apa', 'id'],
    ['its address', 'http://www.zotero.org/styles/apa', 'apa', 'id'],
    ['its file name', 'apa.csl', 'apa', 'id'],
    ['its id with blanks and without diacritics', 'Études Rurales', 'etudes-rurales', 'id'],
    ['an alias', 'apa7', 'apa', 'alias'],
    ['an Indonesian alias', 'UGM', 'universitas-gadjah-mada-departemen-sejarah', 'alias'],
    ['a former id', 'vancouver', 'nlm-citation-sequence', 'renamed'],
    ['its title', 'etudes rurales & forestieres', 'etudes-rurales', 'title'],
    ['words only its title has', 'citing medicine', 'nlm-citation-sequence', 'title']
  ])('%s', (_, name, id, via) => {
    expect(styles.findStyle(name)).toMatchObject({id, via})
  })

  test('a dependent style, which keeps its own title and locale', () => {
    expect(styles.findStyle('bali journal')).toMatchObject({
      id: 'apa',
      dependent: 'bali-journal',
      parent: 'apa',
      title: 'Bali Journal of Testing',
      defaultLocale: 'id-ID',
      via: 'dependent',
      diagnostics: [{ruleId: 'dependent-style', severity: 'info', expected: ['apa']}]
    })
    expect(styles.styleXml('bali-journal')).toBe(styles.styleXml('apa'))
  })

  test('a former id is remarked on, an alias is not', () => {
    expect(styles.findStyle('vancouver').diagnostics).toMatchObject([
      {ruleId: 'renamed-style', severity: 'info', actual: 'vancouver', expected: ['nlm-citation-sequence']}
    ])
    expect(styles.findStyle('apa7').diagnostics).toEqual([])
  })
})

describe('an unknown style', () => {
  test('is an error that names the nearest', () => {
    const error = caught(() => styles.findStyle('apq'))
    expect(error).toMatchObject({name: 'SitasiError', code: 'unknown-style'})
    expect(error.expected[0]).toBe('apa')
    expect(error.message).toMatch(/^Unexpected style `apq`, expected `apa`/)
    expect(caught(() => styles.styleXml('gajah mada')).expected).toContain(
      'universitas-gadjah-mada-departemen-sejarah'
    )
  })

  test.each(['__proto__', 'constructor', 'toString', '', '\n', 'a\tb', '../../etc/passwd', '😀'])(
    '%j',
    (name) => {
      expect(caught(() => styles.findStyle(name)).code).toBe('unknown-style')
      expect(styles.styleFacts(name)).toBeUndefined()
    }
  )
})

test('a name without end is unknown at once', () => {
  const start = performance.now()
  for (const piece of ['a', 'a ', '/', '-', 'é']) {
    expect(caught(() => styles.findStyle(piece.repeat(500_000))).message.length).toBeLessThan(200)
    styles.searchStyles(piece.repeat(500_000))
  }
  expect(performance.now() - start).toBeLessThan(5000)
})

describe('a set with older ids', () => {
  const old = openStyles(
    packFiles(join(folder, 'old'), {
      ...Object.fromEntries(Object.entries(tinyFiles).filter(([path]) => !/nlm|renamed/.test(path))),
      'vancouver.csl': style('vancouver', 'Vancouver'),
      'chicago-fullnote-bibliography.csl': style('chicago-fullnote-bibliography', 'Chicago (full note)')
    })
  )

  test('answers to the new ones', () => {
    expect(old.findStyle('nlm-citation-sequence')).toMatchObject({id: 'vancouver', via: 'renamed'})
    expect(old.findStyle('chicago-notes-bibliography').id).toBe('chicago-fullnote-bibliography')
    expect(old.findStyle('chicago-notes').id).toBe('chicago-fullnote-bibliography')
  })

  test('takes the nearest relative of a missing parent, and says so', () => {
    const found = old.findStyle('turabian-author-date')
    expect(found.diagnostics.at(-1)).toMatchObject({ruleId: 'missing-parent', severity: 'warning'})
    expect(found.parent).toBe('chicago-author-date-17th-edition')
    expect(found.id).toBe('chicago-fullnote-bibliography')
  })

  test('does not take it for a name of its own', () => {
    const error = caught(() => old.findStyle('chicago-author-date-17th-edition'))
    expect(error.code).toBe('unknown-style')
    expect(error.expected[0]).toBe('chicago-fullnote-bibliography')
  })
})

describe('search', () => {
  const ids = (words: string, options = {}) => styles.searchStyles(words, options).map(({id}) => id)

  test('ranks the style before journals that use it', () => {
    expect(ids('apa')[0]).toBe('apa')
  })

  test('forgives slips, and the order of words', () => {
    expect(ids('sejrah gajah')).toContain('universitas-gadjah-mada-departemen-sejarah')
    expect(ids('vancuver')[0]).toBe('nlm-citation-sequence')
  })

  test('finds Indonesian styles by country, university and language', () => {
    expect(ids('indonesia')[0]).toBe('universitas-gadjah-mada-departemen-sejarah')
    expect(ids('ugm')[0]).toBe('universitas-gadjah-mada-departemen-sejarah')
    expect(ids('', {language: 'id-ID'})).toContain('universitas-gadjah-mada-departemen-sejarah')
    expect(ids('', {language: 'id'})).not.toContain('apa')
  })

  test('keeps to the format and the limit', () => {
    expect(ids('apa', {format: 'note'})).toEqual([])
    expect(ids('journal', {limit: 3})).toHaveLength(3)
    expect(ids('', {limit: 2})).toHaveLength(2)
  })

  test('finds nothing for nonsense', () => expect(ids('qqqqzzzz')).toEqual([]))
})

describe('near words', () => {
  test('counts edits up to a limit', () => {
    expect(distance('apa', 'apq', 2)).toBe(1)
    expect(distance('abcd', 'abdc', 2)).toBe(1)
    expect(distance('', 'ab', 2)).toBe(2)
    expect(distance('kitten', 'sitting', 2)).toBe(3)
    expect(distance('a', 'abcdef', 2)).toBe(3)
  })

  test('closest first', () => {
    expect(nearest('harvrd', ['herverd', 'harvard', 'nature'])).toEqual(['harvard', 'herverd'])
    expect(nearest('harvard-cite', ['harvrd-cit', 'harvard-cit', 'x'])).toEqual(['harvard-cit', 'harvrd-cit'])
  })
})
