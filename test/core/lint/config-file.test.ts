import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, expect, test} from 'vitest'
import {loadConfig} from '../../../packages/core/src/node/index.ts'

let root = ''
let inner = ''
const put = (name: string, text: string) => writeFileSync(join(root, name), text)

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'sitasi-config-'))
  inner = join(root, 'bab', 'satu')
  mkdirSync(inner, {recursive: true})
})
afterEach(() => rmSync(root, {recursive: true}))

const off = {'record-doi': 'off'}
const severity = async (folder = inner, named?: string) =>
  (await loadConfig(folder, named)).severities['record-doi']

test('the nearest wins', async () => {
  put('.sitasirc.yaml', 'rules:\n  record-doi: off\n')
  expect(await severity()).toBe('off')
  put('bab/sitasi.config.json', '{"rules": {"record-doi": "info"}}')
  expect(await severity()).toBe('info')
  expect((await loadConfig(inner)).path).toBe(join(root, 'bab', 'sitasi.config.json'))
})

test('the field of a package.json; one without it is passed over, a broken one too', async () => {
  put('package.json', JSON.stringify({sitasi: {rules: off}}))
  put('bab/package.json', '{')
  put('bab/satu/package.json', '{}')
  expect(await severity()).toBe('off')
})

test('code is loaded where the user stands, and by its name, and nowhere else', async () => {
  put('sitasi.config.mjs', `export default {rules: ${JSON.stringify(off)}}`)
  expect(await severity(root)).toBe('off')
  expect(await severity(inner)).toBeUndefined()
  expect(await severity(inner, '../../sitasi.config.mjs')).toBe('off')
})

test('what is wrong in it is said', async () => {
  put('sitasi.config.json', '{"rules": {')
  await expect(loadConfig(root)).rejects.toMatchObject({code: 'bad-config'})
  await expect(loadConfig(root, 'none.json')).rejects.toMatchObject({code: 'unreadable-file'})
})

test('TypeScript needs jiti, and says so', async () => {
  put('sitasi.config.ts', 'export default {}')
  await expect(loadConfig(root)).rejects.toMatchObject({code: 'missing-plugin', expected: ['jiti']})
})
