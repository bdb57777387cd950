/** Bundles `score.ts` on the fly and runs it: `node scripts/prose/score.mjs DIR`. */
import {rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {build} from 'esbuild'

const outfile = join(tmpdir(), `sitasi-prose-score-${process.pid}.mjs`)
await build({
  entryPoints: [fileURLToPath(new URL('score.ts', import.meta.url))],
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
