// Bundles bibtex.ts with esbuild and runs it: `node scripts/fuzz/bibtex.mjs [--seconds 180] [--seed 1] FOLDER …`.
import {mkdirSync} from 'node:fs'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {parseArgs} from 'node:util'
import {build} from 'esbuild'

const here = (path) => fileURLToPath(new URL(path, import.meta.url))
const outfile = here('../../node_modules/.cache/sitasi/fuzz-bibtex.mjs')

mkdirSync(here('../../node_modules/.cache/sitasi'), {recursive: true})
await build({
  entryPoints: [here('bibtex.ts')],
  bundle: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
  outfile
})
const {values, positionals} = parseArgs({
  options: {seconds: {type: 'string', default: '180'}, seed: {type: 'string', default: '1'}},
  allowPositionals: true
})
const {main} = await import(pathToFileURL(outfile).href)
process.exitCode = main(positionals, {seconds: Number(values.seconds), seed: Number(values.seed)})
