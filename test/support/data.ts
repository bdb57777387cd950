/**
 * The one door to test data outside the repository: `SITASI_DATA`, else `../shared/data`.
 * A test that needs it says so aloud where it is missing, and passes.
 */
import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {test} from 'vitest'

/** Folder of the outside test data. */
export const dataFolder =
  process.env['SITASI_DATA'] ?? fileURLToPath(new URL('../../../shared/data', import.meta.url))

/** Path of a file of the outside data, or `undefined` where it is missing. */
export function dataPath(name: string): string | undefined {
  const path = join(dataFolder, name)
  return existsSync(path) ? path : undefined
}

/** Runs the test with that file’s path, or says aloud that it is skipped. */
export function testWithData(
  title: string,
  name: string,
  body: (path: string) => void | Promise<void>
): void {
  const path = dataPath(name)
  if (path === undefined) {
    console.warn(`skipped: ${title}: ${name} not found`)
    test.skip(title, () => {})
  } else test(title, () => body(path))
}

/** The text of a file of the outside data. */
export const readData = (name: string): string => readFileSync(join(dataFolder, name), 'utf8')
