/** Packs the styles: bundles `build.ts` (typed, like the rest) and runs it. `node scripts/build.mjs [--force]` */
import {mkdirSync} from 'node:fs'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {build} from 'esbuild'

const here = (path) => fileURLToPath(new URL(path, import.meta.url))
const script = process.argv[2] === 'facts' ? 'facts' : 'build'
const outfile = here(`../.cache/${script}.mjs`)
mkdirSync(here('../.cache'), {recursive: true})
await build({
  entryPoints: [here(`./${script}.ts`)],
  outfile,
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20'
})
const {run} = await import(pathToFileURL(outfile).href)
run(here('..'), process.argv.slice(2))
