/** The text of a file, decoded as its bytes say. */
import {readFile, stat} from 'node:fs/promises'
import type {Diagnostic} from '../diagnostic.ts'
import {decode} from '../encoding.ts'
import {SitasiError} from '../error.ts'

/** Largest file read into one text, in bytes: half of the longest string V8 makes. */
const largest = 2 ** 28

/**
 * Reads a file.
 *
 * @throws {SitasiError} `unreadable-file` where it is missing, a folder, too large or not permitted.
 */
export async function readText(
  path: string
): Promise<{text: string; diagnostics: ReadonlyArray<Diagnostic>}> {
  const bytes = await read(path)
  return decode(bytes, {path})
}

async function read(path: string): Promise<Uint8Array> {
  try {
    const {size} = await stat(path)
    if (size > largest)
      throw new SitasiError('unreadable-file', `\`${path}\` is larger than ${largest} bytes`)
    return await readFile(path)
  } catch (error) {
    if (error instanceof SitasiError) throw error
    throw new SitasiError('unreadable-file', `\`${path}\` ${reason(error)}`, {cause: error})
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist',
  EISDIR: 'is a folder, not a file',
  EACCES: 'may not be read',
  EPERM: 'may not be read',
  ENOTDIR: 'is not a path to a file',
  ENAMETOOLONG: 'is too long a name'
}

/** Why the system refused, in words. */
export function reason(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code ?? ''
  return Object.hasOwn(reasons, code) ? reasons[code]! : `cannot be used (${code || String(error)})`
}
