/**
 * All set-up: dependencies from the lockfile, the packed styles, the built packages.
 * Needs only Node and npm; a second run finds nothing to do.
 */
import {readdirSync} from 'node:fs'
import {runNode, runPnpm} from './lib/run.mjs'
import {onChange} from './lib/stamp.mjs'

checkNode()
const packages = readdirSync(new URL('../packages', import.meta.url)).sort()

onChange(
  'install',
  [
    'pnpm-lock.yaml',
    'pnpm-workspace.yaml',
    'package.json',
    ...packages.map((name) => `packages/${name}/package.json`)
  ],
  ['node_modules/tsup', 'node_modules/vitest'],
  () => {
    say('Installing dependencies')
    runPnpm(['install', '--frozen-lockfile', '--reporter=append-only', '--loglevel=warn'])
  }
)

onChange(
  'build',
  [
    'tsup.config.ts',
    'tsconfig.json',
    'tsconfig.build.json',
    'scripts',
    'references',
    'packages',
    'pnpm-lock.yaml'
  ],
  packages.map((name) => `packages/${name}/dist`),
  () => {
    say('Building the packages')
    runNode('scripts/build.mjs', [])
  }
)

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return
  console.error(`Sitasi needs Node 20.19 or newer; this is ${process.version}.`)
  process.exit(2)
}

function say(step) {
  console.error(`${step} …`)
}
