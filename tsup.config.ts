import {readFileSync} from 'node:fs'
import {defineConfig, type Options} from 'tsup'

/** Every package: ESM, declarations, source maps; what a package depends on stays outside its bundle. */
function library(name: string, entry: Record<string, string>, more: Options = {}): Options {
  return {
    name,
    entry: Object.fromEntries(
      Object.entries(entry).map(([out, path]) => [out, `packages/${name}/src/${path}`])
    ),
    outDir: `packages/${name}/dist`,
    tsconfig: 'tsconfig.build.json',
    format: 'esm',
    target: 'node20',
    platform: 'neutral',
    dts: true,
    sourcemap: true,
    splitting: true,
    treeshake: true,
    clean: true,
    external: [/^node:/, /^@sitasi\//, 'remark-sitasi'],
    ...more
  }
}

const {version} = JSON.parse(readFileSync('packages/cli/package.json', 'utf8')) as {version: string}

export default defineConfig([
  library('styles', {index: 'index.ts', node: 'node.ts'}),
  library('core', {index: 'index.ts', 'node/index': 'node/index.ts', 'records/index': 'records/index.ts'}),
  library('remark-plugin', {index: 'index.ts'}),
  library(
    'cli',
    {bin: 'bin.ts'},
    {dts: false, platform: 'node', define: {SITASI_VERSION: JSON.stringify(version)}}
  )
])
