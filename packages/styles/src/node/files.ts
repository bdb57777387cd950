/**
 * Files of a packed set on disk.
 *
 * @example
 *   readPacked('data', 'index') // => 'id\tshard\t…'
 */
import {mkdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {gunzipSync, gzipSync} from 'node:zlib'
import {SitasiError} from '../error.ts'

/** Text of a file of the packed set; throws `no-styles` where it is missing or broken. */
export function readPacked(folder: string, name: string): string {
  try {
    return gunzipSync(readFileSync(join(folder, `${name}.gz`))).toString('utf8')
  } catch (cause) {
    throw new SitasiError(
      'no-styles',
      `Unexpected folder without packed styles: \`${folder}\` (\`${name}.gz\`)`,
      {
        cause
      }
    )
  }
}

/** Writes a packed set: into a folder beside the old one first, which it then replaces. */
export function writePacked(folder: string, files: ReadonlyMap<string, string>): void {
  const fresh = `${folder}.new`
  const old = `${folder}.old`
  rmSync(fresh, {recursive: true, force: true})
  rmSync(old, {recursive: true, force: true})
  mkdirSync(fresh, {recursive: true})
  for (const [name, text] of files) writeFileSync(join(fresh, `${name}.gz`), gzip(text))
  moveAway(folder, old)
  renameSync(fresh, folder)
  rmSync(old, {recursive: true, force: true})
}

function moveAway(folder: string, old: string): void {
  try {
    renameSync(folder, old)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  }
}

/** Gzip whose header names no operating system, so that the bytes are the same everywhere. */
function gzip(text: string): Uint8Array {
  const bytes = gzipSync(text, {level: 9, memLevel: 9})
  bytes[9] = 255
  return bytes
}
