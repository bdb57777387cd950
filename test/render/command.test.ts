/**
 * `sitasi render` by cases: `words` is what is typed after `sitasi render`, one word a line; `stdin` what is piped in.
 * Expected are `stdout` or the file `made…`, `stderr` (where there is any) and the exit code in `code`.
 */
import {readdirSync, readFileSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {eachCase} from '../support/cases.ts'
import {sitasi} from '../support/cli.ts'

const made = (folder: string) => readdirSync(folder).filter((name) => /^made\.(?!expected)/.test(name))
const withoutStyleSheet = (text: string) => text.replace(/<style>[\s\S]*?<\/style>/, '<style>…</style>')

eachCase('render/command', async (it) => {
  const words = it.read('words').trimEnd().split('\n')
  const call = await sitasi(['render', ...words], {
    folder: it.folder,
    ...(it.has('stdin') ? {stdin: it.bytes('stdin')} : {})
  })
  const files = made(it.folder).map((name) => [name, readFileSync(join(it.folder, name), 'utf8')] as const)
  for (const [name] of files) rmSync(join(it.folder, name))
  it.expect('expected.stdout', withoutStyleSheet(call.out))
  if (call.err !== '' || it.has('expected.stderr')) it.expect('expected.stderr', call.err)
  it.expect('expected.code', `${call.code}\n`)
  for (const [name, text] of files) it.expect(`expected.${name}`, withoutStyleSheet(text))
})
