/** `sitasi fmt --write`, killed at any moment, leaves the old file or the new one, whole. */
import {spawn} from 'node:child_process'
import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {afterAll, beforeAll, expect, test} from 'vitest'

const program = fileURLToPath(new URL('../../packages/cli/dist/bin.js', import.meta.url))
let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sitasi-killed-'))
})
afterAll(() => rmSync(folder, {recursive: true}))

/** Runs it on the library; killed after so many milliseconds, if it still runs. */
function fmt(path: string, after?: number): Promise<{code: number | null; took: number; err: string}> {
  const start = performance.now()
  const child = spawn(process.execPath, [program, 'fmt', path, '--write'], {
    stdio: ['ignore', 'ignore', 'pipe']
  })
  let err = ''
  child.stderr.on('data', (chunk) => {
    err += String(chunk)
  })
  const timer = after === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), after)
  return new Promise((done) => {
    child.on('exit', (code) => {
      clearTimeout(timer)
      done({code, took: performance.now() - start, err})
    })
  })
}

test('100 times', async () => {
  const entries = Array.from(
    {length: 300},
    (_, at) => `@Book{k${at}, title="T ${at}", author={Doe, J},year=${1900 + (at % 100)}}`
  )
  const before = entries.join('\n')
  const path = join(folder, 'refs.bib')
  writeFileSync(path, before)
  const {code, took, err} = await fmt(path)
  expect(err).toBe('')
  expect(code).toBe(0)
  const after = readFileSync(path, 'utf8')
  expect(after).not.toBe(before)
  const counts = {before: 0, after: 0}
  for (let run = 0; run < 100; run++) {
    writeFileSync(path, before)
    await fmt(path, took * (0.4 + 0.7 * ((run * 0.618034) % 1)))
    const now = readFileSync(path, 'utf8')
    expect(now === before || now === after, `run ${run}: ${now.length} characters`).toBe(true)
    counts[now === before ? 'before' : 'after']++
  }
  expect(counts.before).toBeGreaterThan(0)
  expect(counts.after).toBeGreaterThan(0)
  for (const name of readdirSync(folder).filter((each) => each.endsWith('.tmp'))) rmSync(join(folder, name))
  writeFileSync(path, before)
  expect((await fmt(path)).code).toBe(0)
  expect(readFileSync(path, 'utf8')).toBe(after)
}, 120_000)
