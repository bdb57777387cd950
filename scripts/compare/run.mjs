// Bundles main.ts with esbuild and runs it: `node scripts/compare/run.mjs pandoc|biber FILE.bib …`.
import {mkdirSync} from 'node:fs'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {build} from 'esbuild'

const here = (path) => fileURLToPath(new URL(path, import.meta.url))
const outfile = here('../../node_modules/.cache/sitasi/compare-bib.mjs')

mkdirSync(here('../../node_modules/.cache/sitasi'), {recursive: true})
await build({entryPoints: [here('main.ts')], bundle: true, platform: 'node', format: 'esm', outfile})
const {main} = await import(pathToFileURL(outfile).href)
await main(process.argv.slice(2))
