/** Where a user’s own data and caches live, by the custom of each system. */
import {homedir} from 'node:os'
import {join} from 'node:path'

type Environment = Readonly<Record<string, string | undefined>>

/** Things the user asked for and would miss: downloaded styles. `SITASI_HOME` overrides. */
export function dataFolder(env: Environment = process.env, platform: string = process.platform): string {
  if (env['SITASI_HOME']) return env['SITASI_HOME']
  if (platform === 'win32') return join(env['LOCALAPPDATA'] ?? join(homedir(), 'AppData', 'Local'), 'sitasi')
  if (platform === 'darwin') return join(homedir(), 'Library', 'Application Support', 'sitasi')
  return join(env['XDG_DATA_HOME'] ?? join(homedir(), '.local', 'share'), 'sitasi')
}

/** Things that can be fetched again. `SITASI_HOME` overrides. */
export function cacheFolder(env: Environment = process.env, platform: string = process.platform): string {
  if (env['SITASI_HOME']) return join(env['SITASI_HOME'], 'cache')
  if (platform === 'win32')
    return join(env['LOCALAPPDATA'] ?? join(homedir(), 'AppData', 'Local'), 'sitasi', 'cache')
  if (platform === 'darwin') return join(homedir(), 'Library', 'Caches', 'sitasi')
  return join(env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'sitasi')
}
