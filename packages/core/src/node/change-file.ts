/** A file changed in place: read, changed as text, and written back whole or not at all. */
import {readFile, realpath} from 'node:fs/promises'
import type {Diagnostic} from '../diagnostic.ts'
import {decode} from '../encoding.ts'
import {SitasiError} from '../error.ts'
import {reason} from './read-text.ts'
import {writeText} from './write-text.ts'

/** A file to be changed. */
export interface FileToChange {
  text: string
  diagnostics: ReadonlyArray<Diagnostic>
  /** Writes a new text where it differs, in UTF-8, with the byte order mark the file had; a link stays a link. */
  write(text: string): Promise<void>
}

/**
 * Opens a file that will be written again.
 *
 * @param missing Text to start from where there is no such file (default: that is an error).
 * @throws {SitasiError} `unreadable-file`; `not-utf-8` where writing would change its encoding;
 *   from `write`, `changed-file` where somebody else has written meanwhile, and `unwritable-file`
 */
export async function openToChange(path: string, missing?: string): Promise<FileToChange> {
  const bytes = await bytesOf(path)
  if (bytes === undefined) {
    if (missing === undefined) throw new SitasiError('unreadable-file', `\`${path}\` does not exist`)
    return {text: missing, diagnostics: [], write: (text) => writeText(path, text)}
  }
  const {text, encoding, mark, diagnostics} = decode(bytes, {path})
  const write = async (changed: string) => {
    if (changed === text) return
    if (encoding !== 'utf-8' || diagnostics.length > 0) throw notUtf8(path, encoding)
    const now = await bytesOf(path)
    if (!now || Buffer.compare(now, bytes) !== 0) {
      throw new SitasiError('changed-file', `\`${path}\` has been changed meanwhile; nothing was written`)
    }
    await writeText(await realpath(path), (mark ? '\ufeff' : '') + changed)
  }
  return {text, diagnostics, write}
}

async function bytesOf(path: string): Promise<Uint8Array | undefined> {
  try {
    return await readFile(path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw new SitasiError('unreadable-file', `\`${path}\` ${reason(error)}`, {cause: error})
  }
}

const notUtf8 = (path: string, encoding: string) =>
  new SitasiError('not-utf-8', `\`${path}\` is not in UTF-8 but ${encoding}; nothing was written`, {
    expected: ['utf-8']
  })
