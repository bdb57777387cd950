/**
 * The official suite, against the list of cases that pass: a case on it keeps passing, a case that
 * starts to pass joins it.
 */
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {expect, test} from 'vitest'
import {readCase} from '../../scripts/csl/case.ts'
import {localesIn, packedFolder} from '../../scripts/csl/locales.ts'
import {officialLocales} from '../../scripts/csl/official-locales.ts'
import {runCase} from '../../scripts/csl/run-case.ts'
import {dataPath} from '../support/data.ts'

const passingPath = fileURLToPath(new URL('passing.txt', import.meta.url))
const folder = dataPath('csl-fixtures')
const locales = officialLocales()

/** Cases whose expected text needs terms as the official locales of 2026 have them. */
const needOfficialLocales = [
  'date_DateAD',
  'date_DateBC',
  'name_SubsequentAuthorSubstituteMultipleNames',
  'punctuation_DateStripPeriods'
]

if (folder === undefined || (locales === undefined && !existsSync(packedFolder()))) {
  console.warn(`skipped: official cases: ${folder ? 'packed locales' : 'csl-fixtures'} not found`)
  test.skip('official cases', () => {})
} else {
  const skipped = locales === undefined ? needOfficialLocales : []
  if (skipped.length > 0)
    console.warn(`skipped: official cases, without the official locales: ${skipped.join(', ')}`)
  test('the official cases that pass are those on the list', () => {
    const localeXml = localesIn(locales)
    const names = readdirSync(folder)
      .filter((file) => file.endsWith('.txt'))
      .map((file) => file.slice(0, -4))
      .filter((name) => !skipped.includes(name))
    const passing = names.filter((name) => {
      const given = readCase(readFileSync(join(folder, `${name}.txt`), 'utf8'))
      return given !== undefined && attempt(() => runCase(given, localeXml)) === given.result
    })
    const listed = readFileSync(passingPath, 'utf8')
      .split('\n')
      .filter((name) => names.includes(name))
    expect(passing, 'update test/csl/passing.txt').toEqual(listed)
  })
}

function attempt(run: () => string): string | undefined {
  try {
    return run()
  } catch {
    return undefined
  }
}
