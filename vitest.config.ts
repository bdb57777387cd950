import {fileURLToPath} from 'node:url'
import {defineConfig} from 'vitest/config'

const source = (path: string) => fileURLToPath(new URL(`./packages/${path}`, import.meta.url))

/** Tests run on the sources; what is packed is tested by `test/packages`. */
export default defineConfig({
  resolve: {
    alias: [
      {find: /^@sitasi\/core$/, replacement: source('core/src/index.ts')},
      {find: /^@sitasi\/core\/library$/, replacement: source('core/src/library/index.ts')},
      {find: /^@sitasi\/core\/locators$/, replacement: source('core/src/locators/index.ts')},
      {find: /^@sitasi\/core\/node$/, replacement: source('core/src/node/index.ts')},
      {find: /^@sitasi\/core\/lint$/, replacement: source('core/src/lint/index.ts')},
      {find: /^@sitasi\/core\/prose$/, replacement: source('core/src/prose/index.ts')},
      {find: /^@sitasi\/core\/references$/, replacement: source('core/src/records/index.ts')},
      {find: /^@sitasi\/csl$/, replacement: source('csl/src/index.ts')},
      {find: /^@sitasi\/styles$/, replacement: source('styles/src/index.ts')},
      {find: /^@sitasi\/styles\/node$/, replacement: source('styles/src/node.ts')},
      {find: /^remark-sitasi$/, replacement: source('remark-plugin/src/index.ts')}
    ]
  },
  define: {SITASI_VERSION: '"0.0.0-test"'},
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/support/seed.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000
  }
})
