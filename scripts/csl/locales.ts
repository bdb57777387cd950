/**
 * Locale files for the scripts: from a folder of `locales-xx-XX.xml` (`CSL_LOCALES_DIR`).
 */
import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'

/** Locale XML by tag; files are read once. */
export function localesIn(folder: string | undefined): (tag: string) => string | undefined {
  if (folder === undefined) throw new Error('expected CSL_LOCALES_DIR, a folder of locales-xx-XX.xml')
  const known = new Map<string, string | undefined>()
  return (tag) => {
    if (!known.has(tag)) {
      const path = join(folder, `locales-${tag}.xml`)
      known.set(tag, existsSync(path) ? readFileSync(path, 'utf8') : undefined)
    }
    return known.get(tag)
  }
}
