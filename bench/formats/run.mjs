// Bundles large.ts with esbuild and runs it: `node bench/formats/run.mjs [entries …]`.
import {mkdirSync} from 'node:fs'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {build} from 'esbuild'

const here = (path) => fileURLToPath(new URL(path, import.meta.url))
const outfile = here('../../node_modules/.cache/sitasi/bench-large.mjs')

mkdirSync(here('../../node_modules/.cache/sitasi'), {recursive: true})
await build({entryPoints: [here('large.ts')], bundle: true, platform: 'node', format: 'esm', outfile})
const {main} = await import(pathToFileURL(outfile).href)
main(process.argv.slice(2).map(Number))
