/** Packing newer sets; the code for it is loaded only when it is called. */
import type {Packed, UpdateOptions} from './node/update.ts'
import {ownFolder} from './own.ts'

/**
 * Fetches the newest official styles and locales (or those of `addresses`) and packs them into `folder`,
 * which `openStyles(folder)` then reads. Throws `bad-answer`, `bad-archive`, `no-styles`.
 */
export async function updateStyles(options: UpdateOptions): Promise<Packed> {
  return (await import('./node/update.ts')).updateStyles(options, ownFolder())
}

/** Packs the CSL files below `from` into `folder`. Throws `no-styles`. */
export async function packFolder(from: string, folder: string): Promise<Packed> {
  return (await import('./node/update.ts')).packFolder(from, folder, ownFolder())
}
