import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {expect, test} from 'vitest'
import {proseRules, recordRules} from '../../../packages/core/src/rules/index.ts'
import {pages} from '../../../scripts/rules/pages.mjs'

const folder = fileURLToPath(new URL('../../../docs/rules', import.meta.url))
const ids = [...recordRules, ...proseRules].map(({id}) => `${id}.md`)

test('rules and pages list each other', () => {
  const found = existsSync(folder) ? readdirSync(folder).filter((name) => name !== 'README.md') : []
  expect(found.sort()).toEqual([...ids].sort())
})

test('the pages are what the headers say; else run `node scripts/rules/pages.mjs`', () => {
  for (const [name, text] of pages()) {
    expect(readFileSync(join(folder, name), 'utf8'), name).toBe(text)
  }
})

test('files of rules and their list agree', () => {
  const files = readdirSync(join(folder, '../../packages/core/src/rules/records/rules')).map((name) =>
    name.replace('.ts', '')
  )
  expect(files.sort()).toEqual(recordRules.map(({id}) => id).sort())
})
