/**
 * Tests as folders: a case is a folder of inputs and expected outputs.
 *
 * @example
 *   eachCase('core/formats/ris', (it) => {
 *     it.expect('items.json', json(parse(it.read('input.ris')).entries))
 *   })
 *
 * `UPDATE=1 npm test` rewrites the expected files; read the diff.
 */
import {existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {describe, expect, test} from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))

/** One case: its folder, to read from and to compare with. */
export interface Case {
  name: string
  folder: string
  files: ReadonlyArray<string>
  has(file: string): boolean
  read(file: string): string
  bytes(file: string): Uint8Array
  /** Compares with the file of that name; writes it where `UPDATE` is set. */
  expect(file: string, actual: string): void
}

/** Runs `body` for each folder in `test/<place>`; an empty place is a failure. */
export function eachCase(place: string, body: (it: Case) => void | Promise<void>): void {
  const folder = join(root, place)
  const names = existsSync(folder)
    ? readdirSync(folder, {withFileTypes: true})
        .filter((entry) => entry.isDirectory())
        .map((entry) => entry.name)
    : []
  describe(place, () => {
    test('has cases', () => expect(names.length).toBeGreaterThan(0))
    for (const name of names.sort()) test(name, () => body(caseIn(join(folder, name), name)))
  })
}

function caseIn(folder: string, name: string): Case {
  const read = (file: string) => readFileSync(join(folder, file), 'utf8')
  return {
    name,
    folder,
    files: readdirSync(folder).sort(),
    has: (file) => existsSync(join(folder, file)),
    read,
    bytes: (file) => readFileSync(join(folder, file)),
    expect(file, actual) {
      const path = join(folder, file)
      if (process.env['UPDATE']) {
        mkdirSync(dirname(path), {recursive: true})
        writeFileSync(path, actual)
      }
      if (!existsSync(path)) throw new Error(`missing ${file} in ${name}; write it with UPDATE=1 and read it`)
      expect(actual).toBe(read(file))
    }
  }
}

/** JSON as expected files have it. */
export const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`
