/** pnpm for tests: through npx as everywhere, quiet, and without the network. */
import {execFileSync} from 'node:child_process'

const version = 'pnpm@12.21.0'

/** Runs pnpm in a folder; throws with its output where it fails. */
export function pnpm(folder: string, args: ReadonlyArray<string>): string {
  const windows = process.platform === 'win32'
  const words = ['--yes', '--prefer-offline', version, ...args]
  return execFileSync(windows ? 'npx.cmd' : 'npx', words, {
    cwd: folder,
    encoding: 'utf8',
    shell: windows,
    stdio: ['ignore', 'pipe', 'pipe']
  })
}
