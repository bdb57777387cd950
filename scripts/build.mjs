/** Builds every package: code and declarations (tsup), the packed styles, the records as files. */
import {cpSync, mkdirSync, readdirSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {root, runNode} from './lib/run.mjs'

runNode('node_modules/tsup/dist/cli-default.js', ['--silent'])
runNode('packages/styles/scripts/build.mjs', [])
copyRecords()

/** The records are files of the repository; @sitasi/core ships a copy of the JSON. */
function copyRecords() {
  const to = join(root, 'packages/core/references')
  rmSync(to, {recursive: true, force: true})
  mkdirSync(to, {recursive: true})
  for (const name of readdirSync(join(root, 'references'))) {
    if (name.endsWith('.json')) cpSync(join(root, 'references', name), join(to, name))
  }
}
