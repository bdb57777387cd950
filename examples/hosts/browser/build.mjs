/** Bundles the page for a browser into `build/`, with the styles beside it. */
import {cpSync} from 'node:fs'
import {dirname} from 'node:path'
import {fileURLToPath} from 'node:url'
import {build} from 'esbuild'

const here = (name) => fileURLToPath(new URL(name, import.meta.url))
const styles = dirname(fileURLToPath(import.meta.resolve('@sitasi/styles/package.json')))

await build({
  entryPoints: [here('page.mjs')],
  outdir: here('build'),
  bundle: true,
  format: 'esm',
  platform: 'browser',
  splitting: true,
  minify: true,
  loader: {'.bib': 'text'}
})
cpSync(here('index.html'), here('build/index.html'))
cpSync(`${styles}/data`, here('build/styles'), {recursive: true})
