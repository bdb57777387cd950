/**
 * File names and patterns, as typed, to file names: shells on Windows leave `*.bib` as it is.
 *
 * @example
 *   await expandGlobs(['refs.bib', 'chapters/*.md']) // => ['refs.bib', 'chapters/1.md', 'chapters/2.md']
 */
import {existsSync} from 'node:fs'
import {SitasiError} from '../error.ts'

/** Patterns are sorted; a name that exists is never a pattern; `-` stays. */
export async function expandGlobs(patterns: ReadonlyArray<string>): Promise<string[]> {
  const found = await Promise.all(
    patterns.map(async (pattern) => (isPattern(pattern) ? match(pattern) : [pattern]))
  )
  return [...new Set(found.flat())]
}

const isPattern = (name: string) => /[*?[\]{}]/.test(name) && !existsSync(name)

async function match(pattern: string): Promise<string[]> {
  const {glob} = await import('tinyglobby')
  const slashed = process.platform === 'win32' ? pattern.replaceAll('\\', '/') : pattern
  const found = await glob(slashed, {expandDirectories: false, ignore: ['**/node_modules/**']})
  if (found.length === 0) throw new SitasiError('unreadable-file', `No file matches \`${pattern}\``)
  return found.sort()
}
