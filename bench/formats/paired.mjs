// 10,000 entries of BibTeX read and written from the sources, beside citation-js: `node bench/formats/paired.mjs [entries]`.
import {mkdirSync} from 'node:fs'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {plugins} from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import {build} from 'esbuild'
import {library as plain} from '../library.mjs'
import {pair, row} from '../pairs.mjs'

const here = (path) => fileURLToPath(new URL(path, import.meta.url))
const outfile = here('../../node_modules/.cache/sitasi/bench-paired.mjs')

mkdirSync(here('../../node_modules/.cache/sitasi'), {recursive: true})
await build({entryPoints: [here('paired.ts')], bundle: true, platform: 'node', format: 'esm', outfile})
const {library, parseBib, writeBib} = await import(pathToFileURL(outfile).href)

const count = Number(process.argv[2] ?? 10_000)
const items = plain(count)
const entries = items.map((item) => ({item}))
const rows = []
for (const [what, text] of [
  ['LaTeX-heavy', library(count)],
  ['plain', writeBib(entries, 'bibtex').text]
]) {
  if (parseBib(text, {}, 'bibtex').entries.length !== count) throw new Error('an entry was lost')
  const times = await pair({
    runs: 4,
    warmup: 2,
    ours: () => parseBib(text, {}, 'bibtex'),
    rival: () => plugins.input.chain(text, {generateGraph: false})
  })
  rows.push(row(`read ${count} entries, ${what}`, 'citation-js', times))
}
const times = await pair({
  runs: 4,
  ours: () => writeBib(entries, 'bibtex'),
  rival: () => plugins.output.format('bibtex', items)
})
rows.push(row(`write ${count} entries, plain`, 'citation-js', times))
console.table(rows)
