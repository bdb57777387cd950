/**
 * The tables of figures, each in a process of its own; every row is paired with a rival in the same run.
 * Only the ratios mean anything: machines differ, and differ from minute to minute.
 */
import {spawnSync} from 'node:child_process'
import {fileURLToPath} from 'node:url'

const tables = ['start', 'parse', 'write', 'format', 'remark', 'csl']
const wanted = process.argv.slice(2)
const unknown = wanted.filter((name) => !tables.includes(name))
if (unknown.length > 0) {
  console.error(`Unknown table ${unknown.join(', ')}; expected ${tables.join(', ')}`)
  process.exit(2)
}

for (const table of wanted.length > 0 ? wanted : tables) {
  const file = fileURLToPath(new URL(`./${table}.mjs`, import.meta.url))
  const {status} = spawnSync(process.execPath, ['--max-old-space-size=4096', file], {stdio: 'inherit'})
  if (status !== 0) process.exitCode = 1
}
