/** Locales: which one a language tag means, and what the supplement to id-ID fills. */
import {join} from 'node:path'
import {openStyles, type SitasiError} from '@sitasi/styles/node'
import {describe, expect, test} from 'vitest'
import {fillLocale} from '../../packages/styles/src/pack/id-id.ts'
import {idIdTerms} from '../../packages/styles/src/pack/id-id-terms.ts'
import {unescapeXml, xmlAttributes} from '../../packages/styles/src/xml.ts'
import {eachRealSet, locale, packFiles, temporaryFolder, tinyFiles} from './support.ts'

const tiny = openStyles(packFiles(join(temporaryFolder(), 'tiny'), tinyFiles))
const unknown = (work: () => unknown): SitasiError => {
  try {
    work()
  } catch (error) {
    return error as SitasiError
  }
  throw new Error('expected an error')
}

/** Terms of a locale: text by name and form, both numbers joined by `/`. */
function terms(xml: string): Map<string, string> {
  const found = new Map<string, string>()
  for (const [, head, inner = ''] of xml.matchAll(/<term ([^>]*?)(?:\/>|>(.*?)<\/term>)/gs)) {
    const attributes = xmlAttributes(head!)
    const text = inner.replace(/<\/single>\s*<multiple>/, '/').replace(/<[^>]*>/g, '')
    found.set(`${attributes.get('name')} ${attributes.get('form') ?? 'long'}`, unescapeXml(text.trim()))
  }
  return found
}

describe('a tag of a small set', () => {
  test('an unknown locale is an error that names the nearest', () => {
    const error = unknown(() => tiny.localeXml('indonesian'))
    expect(error).toMatchObject({name: 'SitasiError', code: 'unknown-locale', expected: ['id-ID']})
    expect(error.message).toBe('Unexpected locale `indonesian`, expected `id-ID`')
  })

  test.each(['', '__proto__', 'constructor', 'x', 'id-', '\n', '😀', 'xx'])('%j is unknown', (tag) => {
    expect(unknown(() => tiny.resolveLocale(tag)).code).toBe('unknown-locale')
  })

  test('a language without locale falls back to en-US', () => {
    expect(tiny.resolveLocale('de-AT')).toEqual({tag: 'en-US', fellBack: true})
    expect(tiny.localeXml('de-AT')).toContain('xml:lang="en-US"')
  })

  test('translators and licence stay in the file', () => {
    expect(tiny.localeXml('en-US')).toContain('<translator><name>Budi</name></translator>')
    expect(tiny.localeXml('en-US')).toContain('license="http://creativecommons.org/licenses/by-sa/3.0/"')
  })
})

eachRealSet((set) => {
  const {styles} = set

  test.each([
    ['id', 'id-ID', false],
    ['id-ID', 'id-ID', false],
    ['ID_id', 'id-ID', false],
    ['ind', 'id-ID', false],
    ['in', 'id-ID', false],
    ['de', 'de-DE', false],
    ['de-LU', 'de-DE', true],
    ['de-AT', 'de-AT', false],
    ['en', 'en-US', false],
    ['en-AU', 'en-US', true],
    ['pt', 'pt-PT', false],
    ['zh', 'zh-CN', false],
    ['zh-Hant-HK', 'zh-TW', false],
    ['no', 'nb-NO', false],
    ['tl', 'en-US', true],
    ['jv', 'en-US', true]
  ])('%s → %s', (asked, tag, fellBack) => {
    expect(styles().resolveLocale(asked)).toEqual({tag, fellBack})
  })

  test('terms are looked up in dialect, primary dialect, en-US', () => {
    expect(styles().localeChain('de-AT')).toEqual(['de-AT', 'de-DE', 'en-US'])
    expect(styles().localeChain('id')).toEqual(['id-ID', 'en-US'])
    expect(styles().localeChain('en-GB')).toEqual(['en-GB', 'en-US'])
  })

  test('every locale opens, has a name and is a locale of its tag', () => {
    for (const {tag, name} of styles().locales()) {
      expect(name).not.toBe('')
      const xml = styles().localeXml(tag)
      expect(xml).toContain('<locale xmlns="http://purl.org/net/xbiblio/csl"')
      expect(xml).toContain(`xml:lang="${tag}"`)
      expect(xml.endsWith('</locale>')).toBe(true)
    }
    expect(
      styles()
        .locales()
        .find(({tag}) => tag === 'id-ID')?.name
    ).toBe('Bahasa Indonesia')
  })

  test('the supplement changes only what is English or missing, and leaves little English', () => {
    const english = terms(styles().localeXml('en-US'))
    const before = terms(styles().localeXml('id-ID', {supplement: false}))
    const after = terms(styles().localeXml('id-ID'))
    const filled = [...after].filter(([key, text]) => before.get(key) !== text)
    expect(filled.length).toBeGreaterThan(100)
    for (const [key, text] of filled) {
      expect(text, key).not.toBe('')
      expect(text, key).not.toBe(english.get(key))
    }
    const left = [...english].filter(
      ([key, text]) => /[a-z]{2}/i.test(text) && (after.get(key) ?? text) === text
    )
    expect(left.map(([key]) => key).filter((key) => !staysEnglish.includes(key))).toEqual([])
  })

  test('what the official locale has in Indonesian stays', () => {
    const after = terms(styles().localeXml('id-ID'))
    expect(after.get('et-al long')).toBe('dkk.')
    expect(after.get('page short')).toBe('hlm./hlm.')
    expect(after.get('accessed long')).toBe('diakses')
    expect(after.get('and long')).toBe('dan')
    expect(after.get('no date short')).toBe('t.t.')
    expect(after.get('edition short')).toBe('ed.')
  })

  test('other locales are not touched', () => {
    const xml = styles().localeXml('ms', {supplement: false})
    expect(styles().localeXml('ms')).toBe(xml)
  })
})

/** Words that Indonesian shares with English, and Latin; see ID-ID.md. */
const staysEnglish = [
  'album long',
  'anonymous short',
  'circa long',
  'film long',
  'ibid long',
  'internet long',
  'loc-cit long',
  'manuscript short',
  'month-04 long',
  'month-09 long',
  'month-11 long',
  'op-cit long',
  'opus long',
  'sub-verbo long',
  'sub-verbo short',
  'video long'
]

describe('the supplement', () => {
  test('has one row per term, each with a reason to apply', () => {
    const keys = idIdTerms.map(([name, form]) => `${name} ${form}`)
    expect(new Set(keys).size).toBe(keys.length)
    for (const [name, form, term] of idIdTerms) expect(term, `${name} ${form}`).not.toBe('')
  })

  test('leaves a term that somebody has translated since', () => {
    const xml = locale('id-ID', '<term name="printing" form="short">c.</term>')
    expect(fillLocale('id-ID', xml)).toContain('<term name="printing" form="short">c.</term>')
  })

  test('replaces both numbers of a term, adds missing ones, can be turned off', () => {
    const filled = tiny.localeXml('id-ID')
    expect(filled).toContain('<term name="printing" form="short">cet.</term>')
    expect(filled).not.toContain('prints.')
    expect(filled).toContain('<term name="table">tabel</term>')
    const plain = tiny.localeXml('id-ID', {supplement: false})
    expect(plain).toContain('<single>print.</single><multiple>prints.</multiple>')
    expect(plain).not.toContain('tabel')
  })

  test('applied twice it changes nothing more', () => {
    const once = tiny.localeXml('id-ID')
    expect(fillLocale('id-ID', once)).toBe(once)
  })
})
