/**
 * A packed set in a folder, read when needed and at once.
 *
 * @example
 *   openStyles('/home/siti/.local/share/sitasi/styles').styleXml('apa') // => '<?xml …'
 */
import {SitasiError} from '../error.ts'
import {layoutVersion, type SetInfo, setFile} from '../layout.ts'
import {type Library, makeLibrary} from '../library.ts'
import {localeText, styleText, whereLocale, whereStyle} from '../open-text.ts'
import {makeFinder, type StyleFinder} from '../styles.ts'
import type {LocaleOptions} from '../types.ts'
import {readPacked} from './files.ts'

/** A packed set on disk. */
export interface Styles extends StyleFinder {
  /** XML of the style a name means, as `findStyle` finds it (a dependent one’s parent). */
  styleXml(name: string): string
  /** XML of the locale for a tag, as `resolveLocale` finds it. */
  localeXml(tag: string, options?: LocaleOptions): string
  /** What the set is. */
  setInfo(): SetInfo
}

/** Opens the set of a folder; nothing is read before it is asked for. */
export function openStyles(folder: string): Styles {
  return stylesOf(libraryOf(folder), folder)
}

/** Checks that a folder holds a packed set this version can open; throws `no-styles`. */
export function checkPacked(folder: string): SetInfo {
  const info = JSON.parse(readPacked(folder, setFile)) as SetInfo
  if (info.layout !== layoutVersion) {
    const message = `Unexpected layout ${info.layout} of packed styles in \`${folder}\`, expected ${layoutVersion}; update them`
    throw new SitasiError('no-styles', message)
  }
  return info
}

/** Tables of a folder. */
export const libraryOf = (folder: string): Library => makeLibrary((name) => readPacked(folder, name))

const stylesOf = (library: Library, folder: string): Styles => ({
  ...makeFinder(library),
  styleXml: (name) => {
    const where = whereStyle(library, name)
    return styleText(readPacked(folder, where.shard), where)
  },
  localeXml: (tag, options = {}) => {
    const where = whereLocale(library, tag)
    return localeText(readPacked(folder, where.shard), where, options)
  },
  setInfo: () => checkPacked(folder)
})
