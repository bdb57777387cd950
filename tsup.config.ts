import {defineConfig} from 'tsup'

/** Every package: ESM, declarations, source maps; what a package depends on stays outside its bundle. */
const shared = {
  format: 'esm',
  target: 'node20',
  platform: 'neutral',
  sourcemap: true,
  splitting: true,
  treeshake: true,
  clean: true
} as const

const library = (name: string, entry: Record<string, string>) => ({
  ...shared,
  name,
  dts: true,
  entry: Object.fromEntries(
    Object.entries(entry).map(([out, path]) => [out, `packages/${name}/src/${path}`])
  ),
  outDir: `packages/${name}/dist`,
  tsconfig: 'tsconfig.build.json'
})

export default defineConfig([library('core', {index: 'index.ts'})])
