import {readFileSync} from 'node:fs'
import {defineConfig, type Options} from 'tsup'

interface Manifest {
  version: string
  dependencies?: Record<string, string>
  peerDependencies?: Record<string, string>
}

const manifest = (name: string) =>
  JSON.parse(readFileSync(`packages/${name}/package.json`, 'utf8')) as Manifest

/** What a package depends on stays outside its bundle, subpaths included. */
function outside(name: string): RegExp[] {
  const {dependencies = {}, peerDependencies = {}} = manifest(name)
  const names = Object.keys({...dependencies, ...peerDependencies})
  return [/^node:/, ...names.map((name) => new RegExp(`^${name.replaceAll(/[/.]/g, '\\$&')}(/|$)`))]
}

/** Every package: ESM, declarations, source maps. */
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
    removeNodeProtocol: false,
    external: outside(name),
    ...more
  }
}

export default defineConfig([
  library('styles', {index: 'index.ts', node: 'node.ts'}),
  library('csl', {index: 'index.ts'}),
  library('core', {
    index: 'index.ts',
    'library/index': 'library/index.ts',
    'locators/index': 'locators/index.ts',
    'node/index': 'node/index.ts',
    'lint/index': 'lint/index.ts',
    'prose/index': 'prose/index.ts',
    'records/index': 'records/index.ts'
  }),
  library('remark-plugin', {index: 'index.ts', node: 'node.ts'}),
  library(
    'cli',
    {bin: 'bin.ts'},
    {dts: false, platform: 'node', define: {SITASI_VERSION: JSON.stringify(manifest('cli').version)}}
  )
])
