/**
 * Finds the configuration of a folder: the nearest file upwards, or the field `sitasi` of a package.json.
 * A configuration that is code is loaded only where the user stands, or by its name.
 */
import {readFile, stat} from 'node:fs/promises'
import {dirname, extname, join, resolve} from 'node:path'
import {pathToFileURL} from 'node:url'
import {SitasiError} from '../error.ts'
import type {Settled} from '../lint/config.ts'
import {readText} from './read-text.ts'

/** Names looked for in each folder, in this order. */
export const configNames: ReadonlyArray<string> = [
  'package.json',
  '.sitasirc',
  '.sitasirc.json',
  '.sitasirc.yaml',
  '.sitasirc.yml',
  'sitasi.config.json',
  'sitasi.config.yaml',
  'sitasi.config.yml',
  'sitasi.config.js',
  'sitasi.config.mjs',
  'sitasi.config.ts'
]

/** A configuration and where it was found; no path where there is none. */
export interface FoundConfig extends Settled {
  path?: string | undefined
}

const codes: ReadonlySet<string> = new Set(['.js', '.mjs', '.ts'])

/**
 * Loads the configuration.
 *
 * @param folder Where the user stands.
 * @param named A file the user named; then nothing is looked for.
 * @throws {SitasiError} `bad-config`, `unreadable-file`, `missing-plugin` (a `.ts` file without jiti)
 */
export async function loadConfig(folder: string, named?: string): Promise<FoundConfig> {
  const {settle} = await import('../lint/config.ts')
  if (named !== undefined) return {...settle(await read(resolve(folder, named)), named), path: named}
  const start = resolve(folder)
  for (let at = start; ; at = dirname(at)) {
    for (const name of configNames) {
      const path = join(at, name)
      if (codes.has(extname(name)) && at !== start) continue
      const value = (await isFile(path)) ? await read(path) : undefined
      if (value !== undefined) return {...settle(value, path), path}
    }
    if (dirname(at) === at) return settle({})
  }
}

async function isFile(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isFile() ?? false
}

/** What the file holds; `undefined` for a package.json without the field. */
async function read(path: string): Promise<unknown> {
  const ending = extname(path)
  if (path.endsWith('package.json')) return packageField(path)
  if (ending === '.ts') return fromTypeScript(path)
  if (codes.has(ending)) return ((await import(pathToFileURL(path).href)) as {default?: unknown}).default
  const {text} = await readText(path)
  try {
    const {parse} = await import('yaml')
    return parse(text, {maxAliasCount: 100}) as unknown
  } catch (cause) {
    throw new SitasiError('bad-config', `\`${path}\` cannot be read: ${(cause as Error).message}`, {cause})
  }
}

/** Somebody else’s broken package.json is not our business. */
async function packageField(path: string): Promise<unknown> {
  try {
    return (JSON.parse(await readFile(path, 'utf8')) as {sitasi?: unknown}).sitasi
  } catch {
    return undefined
  }
}

async function fromTypeScript(path: string): Promise<unknown> {
  const name = 'jiti'
  try {
    const {createJiti} = (await import(name)) as {
      createJiti(from: string): {import(path: string, options: object): Promise<unknown>}
    }
    return await createJiti(path).import(path, {default: true})
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') throw cause
    throw new SitasiError('missing-plugin', `\`${path}\` needs the package \`jiti\`: npm install jiti`, {
      expected: ['jiti'],
      cause
    })
  }
}
