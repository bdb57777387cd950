/** Rules, messages and documentation name the same ids. */
import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {expect, test} from 'vitest'
import {messages, uiLanguages} from '../../packages/core/src/rules/messages.ts'
import {proseRules} from '../../packages/core/src/rules/prose/index.ts'
import {recordRules} from '../../packages/core/src/rules/records/index.ts'

const ids = proseRules.map(({id}) => id)
const page = readFileSync(fileURLToPath(new URL('../../docs/prose.md', import.meta.url)), 'utf8')

test('every rule has a message, and every message a rule', () => {
  expect(new Set(ids).size).toBe(ids.length)
  for (const id of ids) expect(messages[id], id).toBeDefined()
  const all = [...ids, ...recordRules.map(({id}) => id)]
  for (const key of Object.keys(messages)) expect(all, key).toContain(key.split('/')[0])
})

test('messages have the same gaps in every language', () => {
  for (const [key, row] of Object.entries(messages)) {
    const gaps = uiLanguages.map((ui) => [...row[ui].matchAll(/\{\w+\}/g)].map(([gap]) => gap).sort())
    for (const other of gaps) expect(other, key).toEqual(gaps[0])
  }
})

test('every rule is documented, and every documented rule exists', () => {
  const documented = [...page.matchAll(/^\| `(prose-[\w-]+)` \|/gm)].map(([, id]) => id)
  expect(documented.sort()).toEqual([...ids].sort())
})
