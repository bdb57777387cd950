/**
 * The official suite, against the list of cases that pass: a case on it keeps passing, a case that
 * starts to pass joins it.
 */
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {expect, test} from 'vitest'
import {readCase} from '../../scripts/csl/case.ts'
import {localesIn} from '../../scripts/csl/locales.ts'
import {runCase} from '../../scripts/csl/run-case.ts'
import {dataPath} from '../support/data.ts'

const passingPath = fileURLToPath(new URL('passing.txt', import.meta.url))
const folder = dataPath('csl-fixtures')
const locales = process.env['CSL_LOCALES_DIR']

if (folder === undefined || locales === undefined) {
  console.warn(`skipped: official cases: ${folder ? 'CSL_LOCALES_DIR' : 'csl-fixtures'} not found`)
  test.skip('official cases', () => {})
} else {
  test('the official cases that pass are those on the list', () => {
    const localeXml = localesIn(locales)
    const names = readdirSync(folder)
      .filter((file) => file.endsWith('.txt'))
      .map((file) => file.slice(0, -4))
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
