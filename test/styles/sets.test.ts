/** The real sets: every name resolves, every style opens, all of it is small. */
import {readdirSync, readFileSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {parseStyleInfo, type SitasiError} from '@sitasi/styles/node'
import {expect, test} from 'vitest'
import {eachRealSet, packageFolder} from './support.ts'

const facts = (name: string): Array<Array<string>> =>
  readFileSync(join(packageFolder, 'facts', `${name}.tsv`), 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'))

/** Names whose style only the newer official set has. */
const onlyOfficial = ['brawijaya', 'ub', 'ugm-farmasi', 'universitas-brawijaya']

eachRealSet((set) => {
  const {styles} = set
  const found = (name: string) => {
    try {
      return styles().findStyle(name).id
    } catch (error) {
      return (error as SitasiError).code
    }
  }

  test('is at most 2 MB, less what code and texts take', () => {
    const sizes = readdirSync(set.folder()).map((file) => statSync(join(set.folder(), file)).size)
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(1_850_000)
  })

  test('every alias resolves', () => {
    const unresolved = facts('aliases').filter(([name]) => found(name!) === 'unknown-style')
    const allowed = set.name.includes('official') ? [] : onlyOfficial
    expect(unresolved.map(([name]) => name!).filter((name) => !allowed.includes(name))).toEqual([])
  })

  test.each([
    ['apa', /^apa$/],
    ['chicago', /^chicago-author-date$/],
    ['chicago-fullnote', /^chicago-(notes|fullnote)-bibliography$/],
    ['chicago-fullnote-bibliography', /^chicago-(notes|fullnote)-bibliography$/],
    ['chicago-notes-bibliography', /^chicago-(notes|fullnote)-bibliography$/],
    ['turabian', /^(turabian-fullnote-bibliography-no-ibid|chicago-notes-bibliography-.*-17th-edition)$/],
    ['mla', /^modern-language-association$/],
    ['modern-language-association', /^modern-language-association$/],
    ['harvard', /^harvard-cite-them-right$/],
    ['ieee', /^ieee$/],
    ['vancouver', /^(vancouver|nlm-citation-sequence)$/],
    ['nlm-citation-sequence', /^(vancouver|nlm-citation-sequence)$/],
    ['vancouver-superscript', /^(vancouver|nlm-citation-sequence)-superscript$/],
    ['ama', /^american-medical-association$/],
    ['acs', /^american-chemical-society$/],
    ['nature', /^nature$/],
    ['asa', /^american-sociological-association$/],
    ['apsa', /^american-political-science-association$/],
    ['ugm', /^universitas-gadjah-mada-departemen-sejarah$/],
    ['ipb', /^institut-pertanian-bogor$/],
    ['itb', /^institut-teknologi-bandung/],
    ['unnes', /^universitas-negeri-semarang/],
    ['uny', /^universitas-negeri-yogyakarta/]
  ])('%s', (name, id) => {
    expect(found(name)).toMatch(id)
  })

  test('every renamed id resolves, from both sides where the set has the style', () => {
    const unresolved = facts('renamed').filter(([old]) => found(old!) === 'unknown-style')
    const newer = facts('renamed').filter(
      ([old, now]) => styles().styleFacts(old!) !== undefined && found(now!) === 'unknown-style'
    )
    expect(newer).toEqual([])
    if (set.name.includes('official')) expect(unresolved).toEqual([])
    else expect(unresolved.length).toBeLessThan(15)
  })

  test('every dependent style resolves, to its parent or with a warning', () => {
    const styles_ = styles()
    const dependents = facts('dependents')
    expect(dependents).toHaveLength(7999)
    let warned = 0
    for (const [id, parent] of dependents) {
      const style = styles_.findStyle(id!)
      if (style.diagnostics.some(({ruleId}) => ruleId === 'missing-parent')) warned++
      else if (style.via === 'dependent') expect([style.id, found(parent!)]).toContain(style.id)
    }
    expect(warned).toBeLessThan(set.name.includes('official') ? 1 : 80)
  })

  test('every style opens as a CSL style of its id and title', () => {
    const styles_ = styles()
    const list = styles_.listStyles()
    expect(list.length).toBeGreaterThan(2600)
    for (const facts of list) {
      const xml = styles_.styleXml(facts.id)
      expect(xml.endsWith('</style>')).toBe(true)
      expect(parseStyleInfo(xml)).toMatchObject({
        kind: 'style',
        id: facts.id,
        title: facts.title,
        bibliography: facts.bibliography,
        defaultLocale: facts.defaultLocale
      })
    }
  })

  test('Indonesian styles are found by country and by language', () => {
    const byCountry = styles().searchStyles('indonesia', {limit: 50})
    const byLanguage = styles().searchStyles('', {language: 'id', limit: 50})
    expect(byLanguage.length).toBeGreaterThan(10)
    for (const {id} of byLanguage) expect(byCountry.map((facts) => facts.id)).toContain(id)
  })

  test('a journal is found by words of its title', () => {
    expect(styles().findStyle('IZA journal of migration')).toMatchObject({
      dependent: 'iza-journal-of-migration'
    })
    expect(styles().searchStyles('journal migration')[0]?.id).toBe('iza-journal-of-migration')
  })
})

test('the committed tables are sorted and have each key once', () => {
  for (const name of ['aliases', 'dependents', 'keywords', 'locales', 'renamed', 'styles']) {
    const keys = facts(name).map(([key]) => key!)
    expect([...new Set(keys)].sort(), name).toEqual(keys)
  }
})

test('the committed facts name authors and licence', () => {
  const rows = facts('styles')
  expect(rows).toHaveLength(2858)
  expect(rows.every((row) => row[9]!.startsWith('http'))).toBe(true)
  expect(rows.filter((row) => row[10] === '').length).toBeLessThan(120)
})
