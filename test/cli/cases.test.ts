/**
 * The command line by cases: `words` is what is typed after `sitasi`, one word a line; `stdin` what is piped in.
 * Expected are `stdout`, `stderr` (where there is any) and the exit code in `code`. What a style prints, and which
 * names are near, depends on the set of styles: a case with a file `set` is compared only where that set is packed.
 */
import {existsSync, readFileSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {setInfo} from '@sitasi/styles/node'
import {eachCase} from '../support/cases.ts'
import {sitasi} from '../support/cli.ts'

eachCase('cli/cases', async (it) => {
  const words = it
    .read('words')
    .trimEnd()
    .split('\n')
    .filter((word) => word !== '')
  const made = join(it.folder, 'made')
  rmSync(made, {force: true})
  if (it.has('set') && !setInfo().source.startsWith(it.read('set').trim())) {
    console.warn(`skipped: ${it.name}: the packed styles are ${setInfo().source}`)
    return
  }
  const call = await sitasi(words, {
    folder: it.folder,
    ...(it.has('stdin') ? {stdin: it.bytes('stdin')} : {})
  })
  it.expect('stdout', call.out)
  if (call.err !== '' || it.has('stderr')) it.expect('stderr', call.err)
  it.expect('code', `${call.code}\n`)
  if (existsSync(made)) {
    it.expect('made.expected', readFileSync(made, 'utf8'))
    rmSync(made)
  }
})
