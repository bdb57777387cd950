/** Bundles a TypeScript file on the fly and runs it: `node scripts/prose/run.mjs FILE ARGUMENTS…`. */
import {rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import {pathToFileURL} from 'node:url'
import {build} from 'esbuild'

const [file] = process.argv.splice(2, 1)
if (file === undefined) {
  console.error('Unexpected call without a file, expected `run.mjs FILE`')
  process.exit(2)
}
const outfile = join(tmpdir(), `sitasi-prose-${process.pid}.mjs`)
await build({
  entryPoints: [resolve(file)],
  bundle: true,
  platform: 'node',
  format: 'esm',
  outfile,
  logLevel: 'error'
})
try {
  await import(pathToFileURL(outfile).href)
} finally {
  rmSync(outfile, {force: true})
}
