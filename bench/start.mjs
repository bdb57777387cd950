/** How long a whole command takes, from the shell’s point of view: 20 paired runs of the built files. */
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {library} from './library.mjs'
import {pair, program, row} from './pairs.mjs'

const require = createRequire(import.meta.url)
const sitasi = join(dirname(require.resolve('@sitasi/cli/package.json')), 'dist/bin.js')
const citationJs = join(dirname(require.resolve('@citation-js/cli/package.json')), 'lib/index.js')
const folder = mkdtempSync(join(tmpdir(), 'sitasi-bench-'))
const empty = join(folder, 'empty.mjs')
const one = join(folder, 'one.json')
writeFileSync(empty, '')
writeFileSync(one, JSON.stringify(library(1)))

const runs = 20
const version = await pair({
  runs,
  ours: () => program(sitasi, ['--version']),
  rival: () => program(empty, [])
})
const format = await pair({
  runs,
  ours: () => program(sitasi, ['format', one, '--style', 'apa']),
  rival: () => program(citationJs, ['-i', one, '-f', 'bibliography', '-s', 'citation-apa'])
})
rmSync(folder, {recursive: true, force: true})

console.log('\nStart: whole process, built files, 20 paired runs')
console.table([
  row('sitasi --version', 'node, empty script', version),
  row('sitasi format, one record, APA', 'citation-js CLI', format)
])
