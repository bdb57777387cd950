/**
 * All checks, one after the other: the tests, the types, the lint, dead code, the packages, the command line.
 * Goes on after a failure, so that one run shows everything; ends in `N passed, N failed`.
 */
import {spawnSync} from 'node:child_process'
import {existsSync, readFileSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {root} from './lib/run.mjs'

const results = join(root, 'node_modules', '.sitasi', 'tests.json')
const windows = process.platform === 'win32'
const node = process.execPath

const checks = [
  ['types', node, ['node_modules/typescript/bin/tsc', '--noEmit']],
  ['lint', node, ['node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings']],
  ['dead code', node, ['node_modules/knip/bin/knip.js']],
  ['packages', node, ['scripts/check-packages.mjs']],
  ['command line', node, ['scripts/smoke.mjs']],
  ['start', windows ? 'npm.cmd' : 'npm', ['start']]
]

let {passed, failed} = tests()
for (const [name, program, args] of checks) {
  console.log(`\n── ${name}`)
  const {status} = run(program, args)
  if (status === 0) passed++
  else failed++
  console.log(status === 0 ? `${name}: good` : `${name}: FAILED`)
}
console.log(`\n${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1

function tests() {
  rmSync(results, {force: true})
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${results}`]
  const {status} = run(windows ? 'npm.cmd' : 'npm', ['test', '--', ...reporters])
  if (!existsSync(results)) return {passed: 0, failed: 1}
  const {numPassedTests, numFailedTests} = JSON.parse(readFileSync(results, 'utf8'))
  return {passed: numPassedTests, failed: numFailedTests || (status === 0 ? 0 : 1)}
}

function run(program, args) {
  return spawnSync(program, args, {cwd: root, stdio: ['ignore', 'inherit', 'inherit'], shell: windows})
}
