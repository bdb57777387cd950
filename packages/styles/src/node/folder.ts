/**
 * CSL files of a folder, however its styles and locales are laid out below it.
 *
 * @example
 *   readStyleFolder('styles-master').styles.get('apa') // => '<?xml …'
 */
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {collectSet, isSourcePath, type SourceFile} from '../pack/collect.ts'

const deepest = 4

/** Paths of the CSL files of a folder, sorted, with `/`. Hidden folders and `node_modules` are not entered. */
export function styleFilePaths(folder: string): Array<string> {
  const found: Array<string> = []
  const enter = (place: string, depth: number) => {
    for (const entry of readdirSync(join(folder, place), {withFileTypes: true})) {
      const path = place ? `${place}/${entry.name}` : entry.name
      const inner = !entry.name.startsWith('.') && entry.name !== 'node_modules' && depth < deepest
      if (entry.isDirectory() && inner) enter(path, depth + 1)
      else if (!entry.isDirectory() && isSourcePath(path)) found.push(path)
    }
  }
  enter('', 0)
  return found.sort()
}

/** The set a folder holds: a checkout of the official repositories, Debian’s package, or any mixture of files. */
export function readStyleFolder(folder: string, source = 'a folder of CSL files') {
  const read = (path: string): SourceFile => ({path, text: readFileSync(join(folder, path), 'utf8')})
  return collectSet(styleFilePaths(folder).map(read), source)
}
