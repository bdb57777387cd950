/** The built command line, as a user calls it: the right thing and the wrong thing, output and exit codes. */
import {spawnSync} from 'node:child_process'
import {existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {root} from './lib/run.mjs'

const bin = join(root, 'packages/cli/dist/bin.js')
const folder = mkdtempSync(join(tmpdir(), 'sitasi-smoke-'))
const works = join(root, 'references/works.json')
writeFileSync(join(folder, 'garbage'), Buffer.alloc(50 * 2 ** 20, 'x y z \u00E9 '))
writeFileSync(join(folder, 'shape.json'), '{"a": 1}')

/** [what, words, exit code, what its output must contain] */
const calls = [
  ['version', ['--version'], 0, /^\d+\.\d+\.\d+\n$/],
  ['help', ['--help'], 0, /sitasi/],
  ['help in Indonesian', ['--help', '--ui', 'id'], 0, /Pemakaian/],
  [
    'format',
    ['format', works, '--style', 'apa', '--locale', 'id-ID', '--cite', '@logan2009, hlm. 4'],
    0,
    /\(Logan dkk\., 2009, hlm\. 4\)/
  ],
  ['format to a file', ['format', works, '-o', join(folder, 'list.html')], 0, /^$/],
  ['convert', ['convert', works, '--to', 'bibtex'], 0, /@article\{pecoud2018,/],
  ['styles', ['styles', 'search', 'gadjah mada'], 0, /gadjah-mada/],
  ['locales', ['locales'], 0, /id-ID/],
  ['unknown style', ['format', works, '--style', 'aap'], 2, /`apa`/],
  ['unknown locale', ['format', works, '--locale', 'id-IDN'], 2, /`id-ID`/],
  ['missing file', ['format', join(folder, 'none.bib')], 2, /does not exist/],
  ['a folder', ['format', folder], 2, /folder/],
  ['wrong shape', ['format', join(folder, 'shape.json')], 1, /shape\.json/],
  ['50 MB of garbage', ['format', join(folder, 'garbage'), '-o', join(folder, 'never')], 1, /garbage/]
]

let failed = 0
for (const [what, words, code, contains] of calls) {
  const {status, stdout, stderr} = spawnSync(process.execPath, [bin, ...words], {
    encoding: 'utf8',
    env: {...process.env, LC_ALL: 'C'}
  })
  const output = stdout + stderr
  const good = status === code && contains.test(output) && !/\n\s+at .*:\d+:\d+/.test(output)
  if (!good) failed++
  console.log(`${good ? 'ok  ' : 'FAIL'} ${what}${good ? '' : `: exit ${status}\n${output.slice(0, 500)}`}`)
}
if (
  !existsSync(join(folder, 'list.html')) ||
  !readFileSync(join(folder, 'list.html'), 'utf8').includes('csl-entry')
)
  failed++
if (existsSync(join(folder, 'never'))) failed++
rmSync(folder, {recursive: true, force: true})
process.exitCode = failed === 0 ? 0 : 1
