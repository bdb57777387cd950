/** Writes a file so that it is either the old one or the new one, whole, whatever happens meanwhile. */
import {chmod, open, rename, stat, unlink} from 'node:fs/promises'
import {basename, dirname, join} from 'node:path'
import {SitasiError} from '../error.ts'
import {reason} from './read-text.ts'

/**
 * Writes to a temporary file beside the target and renames it over the target.
 *
 * @throws {SitasiError} `unwritable-file`
 */
export async function writeText(path: string, content: string | Uint8Array): Promise<void> {
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`)
  try {
    await writeWhole(temporary, content)
    await keepMode(path, temporary)
    await rename(temporary, path)
  } catch (error) {
    await unlink(temporary).catch(() => {})
    throw new SitasiError('unwritable-file', `\`${path}\` ${reason(error)}`, {cause: error})
  }
}

async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  const file = await open(path, 'wx')
  try {
    await file.writeFile(content)
    await file.sync()
  } finally {
    await file.close()
  }
}

/** A file that is replaced keeps its permissions. */
async function keepMode(from: string, to: string): Promise<void> {
  const old = await stat(from).catch(() => undefined)
  if (old) await chmod(to, old.mode)
}
