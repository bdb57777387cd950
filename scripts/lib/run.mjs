/**
 * Runs programs for the scripts beside it, the same way on every system.
 *
 * @example
 *   runNode('node_modules/tsup/dist/cli-default.js', [])
 */
import {spawnSync} from 'node:child_process'
import {fileURLToPath} from 'node:url'

/** The root of the repository. */
export const root = fileURLToPath(new URL('../..', import.meta.url))

/** The one version of pnpm everything here is run with. */
export const pnpm = 'pnpm@12.21.0'

/** Runs a JavaScript file with this Node; ends the process with its code where that is not 0. */
export function runNode(file, args, options = {}) {
  finish(spawnSync(process.execPath, [file, ...args], {cwd: root, stdio: 'inherit', ...options}), options)
}

/** Runs pnpm through npx, which comes with Node. */
export function runPnpm(args, options = {}) {
  const windows = process.platform === 'win32'
  const words = ['--yes', '--prefer-offline', pnpm, ...args]
  finish(
    spawnSync(windows ? 'npx.cmd' : 'npx', words, {cwd: root, stdio: 'inherit', shell: windows, ...options}),
    options
  )
}

function finish(result, {mayFail = false}) {
  if (result.error) throw result.error
  if (result.status !== 0 && !mayFail) process.exit(result.status ?? 1)
}
