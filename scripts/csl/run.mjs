/**
 * Runs a TypeScript script of this folder without a build step: bundled by esbuild into a temporary
 * file, then imported.
 *
 * @example
 *   node scripts/csl/run.mjs suite ../csl-fixtures
 */
import {mkdtempSync, rmSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {buildSync} from 'esbuild'

const here = dirname(fileURLToPath(import.meta.url))
const [name, ...rest] = process.argv.slice(2)
const folder = mkdtempSync(join(here, '../../node_modules/.csl-'))
try {
  const outfile = join(folder, `${name}.mjs`)
  buildSync({
    entryPoints: [join(here, `${name}.ts`)],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    sourcemap: 'inline',
    packages: 'external',
    logLevel: 'error'
  })
  process.argv = [process.argv[0], outfile, ...rest]
  process.setSourceMapsEnabled(true)
  await import(pathToFileURL(outfile).href)
} finally {
  rmSync(folder, {recursive: true, force: true})
}
