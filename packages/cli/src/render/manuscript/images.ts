/** Pictures of a document: files in the folder of a chapter, or below it, and no others. */
import {readFile, realpath} from 'node:fs/promises'
import {resolve, sep} from 'node:path'

/** Reads pictures for writers that put them into the document; `base` is what addresses are relative to. */
export function imageReader(
  folders: ReadonlyArray<string>,
  base: string
): (url: string) => Promise<Uint8Array | undefined> {
  return async (url) => {
    if (/^[a-z][a-z0-9+.-]*:/i.test(url)) return undefined
    try {
      const path = await realpath(resolve(base, decodeURIComponent(url.replace(/[?#].*$/, ''))))
      const roots = await Promise.all(folders.map((folder) => realpath(folder)))
      return roots.some((root) => path.startsWith(root.endsWith(sep) ? root : root + sep))
        ? await readFile(path)
        : undefined
    } catch {
      return undefined
    }
  }
}
