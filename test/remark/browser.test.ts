/** The plugin bundled for a browser: nothing of Node in it, and it runs with what it is given. */
import {fileURLToPath} from 'node:url'
import {build} from 'esbuild'
import {expect, test} from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))

test('a bundle for browsers needs nothing of Node', async () => {
  const {outputFiles, warnings} = await build({
    stdin: {
      contents:
        "export {unified} from 'unified'; export {default as remarkParse} from 'remark-parse'; export {default as remarkSitasi} from './packages/remark-plugin/src/index.ts'",
      resolveDir: root,
      loader: 'ts'
    },
    bundle: true,
    platform: 'browser',
    format: 'esm',
    splitting: true,
    outdir: `${root}node_modules/.cache/sitasi/browser`,
    write: false,
    minify: true,
    metafile: true
  })
  expect(warnings).toEqual([])
  const texts = outputFiles.map(({text}) => text)
  expect(texts.join('')).not.toMatch(/(?:from|import\()\s*["']node:/)
  const entry = outputFiles.find(({path}) => path.endsWith('/stdin.js'))!
  expect(entry.contents.length).toBeLessThan(1_000_000)
}, 120_000)
