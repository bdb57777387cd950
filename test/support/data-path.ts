/**
 * Where the test data outside the repository lies: in `SITASI_DATA`, else in `../shared/data`.
 */
import {existsSync} from 'node:fs'
import {join, resolve} from 'node:path'

/** Folder of the outside test data; commands and tests run in the repository's folder. */
export const dataFolder = resolve(process.env['SITASI_DATA'] ?? '../shared/data')

/** Path of a file of the outside data, or `undefined` where it is missing. */
export function dataPath(name: string): string | undefined {
  const path = join(dataFolder, name)
  return existsSync(path) ? path : undefined
}
