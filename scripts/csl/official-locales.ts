/**
 * The folder of official locale files: the one `CSL_LOCALES_DIR` names, else that of the archive of official
 * styles beside the test data, unpacked once. Some official cases need its terms ("44 BC").
 *
 * @example
 *   localesIn(officialLocales()) // the packed locales where there is no official one
 */
import {spawnSync} from 'node:child_process'
import {existsSync, mkdirSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {dataPath} from '../../test/support/data-path.ts'

const unpacked = join(process.cwd(), 'node_modules/.sitasi/official-locales')

/** Folder of `locales-xx-XX.xml` files, or `undefined` where there is none. */
export function officialLocales(): string | undefined {
  const named = process.env['CSL_LOCALES_DIR']
  if (named !== undefined) return named
  const archive = dataPath('csl-styles.tar.xz')
  return archive === undefined ? undefined : unpack(archive)
}

function unpack(archive: string): string | undefined {
  const folder = join(unpacked, `${Math.trunc(statSync(archive).mtimeMs)}`)
  const locales = join(folder, 'locales')
  if (existsSync(join(locales, 'locales-en-US.xml'))) return locales
  mkdirSync(folder, {recursive: true})
  const {status} = spawnSync('tar', ['-xf', archive, '-C', folder, 'locales'], {stdio: 'ignore'})
  return status === 0 ? locales : undefined
}
