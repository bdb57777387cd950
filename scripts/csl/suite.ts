/**
 * Runs a folder of official cases: `pass NAME` or `fail NAME` a line, and a closing count.
 *
 * @example
 *   pnpm run csl:suite ../csl-fixtures [--show] [NAME…]
 */
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {readCase} from './case.ts'
import {localesIn} from './locales.ts'
import {officialLocales} from './official-locales.ts'
import {runCase} from './run-case.ts'

const [folder, ...rest] = process.argv.slice(2)
const show = rest.includes('--show')
const wanted = rest.filter((each) => !each.startsWith('--'))

if (folder === undefined) {
  console.error('usage: csl:suite DIR [--show] [NAME…]')
  process.exitCode = 2
} else {
  const localeXml = localesIn(officialLocales())
  let passed = 0
  let count = 0
  for (const file of readdirSync(folder)
    .filter((each) => each.endsWith('.txt'))
    .sort()) {
    const name = file.slice(0, -4)
    if (wanted.length > 0 && !wanted.some((each) => name.startsWith(each))) continue
    const test = readCase(readFileSync(join(folder, file), 'utf8'))
    if (!test) continue
    count++
    const actual = attempt(() => runCase(test, localeXml))
    const pass = actual === test.result
    if (pass) passed++
    console.log(`${pass ? 'pass' : 'fail'} ${name}`)
    if (show && !pass) console.log(`--- expected\n${test.result}\n--- actual\n${actual}\n`)
  }
  console.log(`${passed} of ${count} pass`)
}

function attempt(run: () => string): string {
  try {
    return run()
  } catch (error) {
    return `threw ${(error as Error).stack?.split('\n').slice(0, 4).join(' | ')}`
  }
}
