/**
 * Writes what pandoc prints for each case of test/remark/citing into its `pandoc.txt`.
 * `node scripts/compare-snippets/pandoc.mjs path/to/node_modules/pandoc-wasm`
 * (npm’s pandoc-wasm 1.1.0, which is pandoc 3.10; it is no dependency of this repository).
 */
import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {build} from 'esbuild'

const root = fileURLToPath(new URL('../..', import.meta.url))
const folder = process.argv[2]
if (!folder) throw new Error('Expected the folder of pandoc-wasm')
const {convert} = await import(pathToFileURL(join(resolve(folder), 'src/index.node.js')).href)
const {textOf} = await textModule()

const cases = join(root, 'test/remark/citing')
const style = (name) => readFileSync(join(root, `test/core/engine/styles/${name}.csl`), 'utf8')
const library = readFileSync(join(root, 'test/remark/library.bib'), 'utf8')

for (const name of readdirSync(cases).sort()) {
  const read = (file) => readFileSync(join(cases, name, file), 'utf8')
  const options = existsSync(join(cases, name, 'options.json')) ? JSON.parse(read('options.json')) : {}
  writeFileSync(join(cases, name, 'pandoc.txt'), textOf(await printed(read('input.md'), options)))
}

/** HTML of pandoc, without smart punctuation, which is no matter of citations. */
async function printed(markdown, {csl = 'author-date', lang = 'en-US', nocite = [], references, ...options}) {
  const metadata = {lang, 'suppress-bibliography': true, ...kebab(options)}
  const files = {'style.csl': style(csl), 'library.bib': library}
  const settings = {from: 'markdown-smart', to: 'html', wrap: 'none', citeproc: true, csl: 'style.csl'}
  const matter = nocite.length > 0 ? `---\nnocite: |\n  ${nocite.join(', ')}\n---\n\n` : ''
  const {stdout} = await convert(
    {...settings, bibliography: ['library.bib'], metadata},
    matter + markdown,
    files
  )
  return stdout
}

function kebab(options) {
  return Object.fromEntries(
    Object.entries(options).map(([name, value]) => [
      name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
      value
    ])
  )
}

async function textModule() {
  const {outputFiles} = await build({
    entryPoints: [join(root, 'test/remark/support/text.ts')],
    bundle: true,
    format: 'esm',
    write: false
  })
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`)
}
