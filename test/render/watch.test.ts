/** `--watch`: again on every save, however an editor saves, and through errors. */
import {mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, expect, test, vi} from 'vitest'
import type {Context} from '../../packages/cli/src/command.ts'
import {createUi} from '../../packages/cli/src/ui/ui.ts'
import {watchFiles} from '../../packages/cli/src/watch-files.ts'

let folder = ''
let said: string[] = []
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sitasi-watch-'))
  said = []
})
afterEach(() => rmSync(folder, {recursive: true, force: true}))

const context = () =>
  ({
    ui: createUi({language: 'en', colour: false}),
    io: {err: (text: string) => void said.push(text)}
  }) as unknown as Context

const soon = (check: () => void) => vi.waitFor(check, {timeout: 5000, interval: 50})

test('the work is done at once, after a save, and after a file is replaced; an error does not end it', async () => {
  const path = join(folder, 'a.md')
  writeFileSync(path, 'one')
  const seen: string[] = []
  const stop = new AbortController()
  const ended = watchFiles(
    context(),
    [path],
    async () => {
      const text = readFileSync(path, 'utf8')
      seen.push(text)
      if (text === 'broken!') throw new Error('broken')
      return 0
    },
    {signal: stop.signal}
  )
  await soon(() => expect(seen).toEqual(['one']))
  await soon(() => expect(said).toContain('watching 1 files\n'))
  writeFileSync(path, 'second')
  await soon(() => expect(seen).toEqual(['one', 'second']))
  writeFileSync(path, 'broken!')
  await soon(() => expect(said.join('')).toContain('Error: broken'))
  writeFileSync(join(folder, 'b.md'), 'the third')
  renameSync(join(folder, 'b.md'), path)
  await soon(() => expect(seen.at(-1)).toBe('the third'))
  stop.abort()
  expect(await ended).toBe(0)
})

test('saves that come together are one', async () => {
  const paths = ['a.md', 'b.md'].map((name) => join(folder, name))
  for (const path of paths) writeFileSync(path, 'one')
  let count = 0
  const stop = new AbortController()
  const ended = watchFiles(context(), paths, async () => void count++ as never, {signal: stop.signal})
  await soon(() => expect(said).toContain('watching 2 files\n'))
  for (const path of paths) writeFileSync(path, 'changed')
  await soon(() => expect(count).toBe(2))
  await new Promise((resolve) => setTimeout(resolve, 800))
  expect(count).toBe(2)
  stop.abort()
  await ended
})
