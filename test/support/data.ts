/**
 * The one door of the tests to data outside the repository. A test that needs it says so aloud where it is
 * missing, and passes.
 */
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {test} from 'vitest'
import {dataFolder, dataPath} from './data-path.ts'

export {dataFolder, dataPath}

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
