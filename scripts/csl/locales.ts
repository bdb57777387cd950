/**
 * Locale files for the scripts and tests: those of @sitasi/styles, or of a folder of `locales-xx-XX.xml`.
 */
import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {openStyles} from '../../packages/styles/src/node/open.ts'

type LocaleXml = (tag: string) => string | undefined

/** Folder of the packed set; `npm run setup` makes it. */
export const packedFolder = (): string => join(process.cwd(), 'packages/styles/data')

/** Locale XML by tag, as published; read once each. Without a folder, those of the packed set. */
export function localesIn(folder: string | undefined): LocaleXml {
  const read = folder === undefined ? packedLocales() : folderLocales(folder)
  const known = new Map<string, string | undefined>()
  return (tag) => {
    if (!known.has(tag)) known.set(tag, read(tag))
    return known.get(tag)
  }
}

function packedLocales(): LocaleXml {
  const styles = openStyles(packedFolder())
  const tags = new Set(styles.locales().map(({tag}) => tag))
  return (tag) => (tags.has(tag) ? styles.localeXml(tag, {supplement: false}) : undefined)
}

function folderLocales(folder: string): LocaleXml {
  return (tag) => {
    const path = join(folder, `locales-${tag}.xml`)
    return existsSync(path) ? readFileSync(path, 'utf8') : undefined
  }
}
