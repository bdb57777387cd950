/**
 * Makes the committed tables of facts from the official set: `CSL_STYLES_DIR=… node scripts/build.mjs facts`.
 * `aliases.tsv` and `keywords.tsv` are written by hand and left alone; a source without dependent styles,
 * renamed ids or names of locales leaves those tables alone too.
 */
import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {readStyleFolder} from '../src/node/folder.ts'
import {factRow, rowOfFacts} from '../src/pack/facts.ts'
import {localeColumns, styleColumns} from '../src/pack/set.ts'
import {parseStyleInfo} from '../src/style-info.ts'
import {writeTable} from '../src/table.ts'

export function run(root: string): void {
  const folder = process.env['CSL_STYLES_DIR']
  if (!folder) throw new Error('Expected the official set in `CSL_STYLES_DIR`')
  const set = readStyleFolder(folder)
  const write = (name: string, text: string) => writeFileSync(join(root, 'facts', `${name}.tsv`), text)
  const rows = [...set.styles].map(([id, xml]) => rowOfFacts(factRow(id, parseStyleInfo(xml))))
  write('styles', writeTable(styleColumns, rows))
  if (set.dependents.size > 0) {
    const dependents = [...set.dependents].map(([id, xml]) => {
      const info = parseStyleInfo(xml)
      return [id, info.parent ?? '', info.defaultLocale ?? '', info.title]
    })
    write('dependents', writeTable(['id', 'parent', 'default-locale', 'title'], dependents))
  }
  if (set.renamed) write('renamed', writeTable(['old', 'new'], set.renamed))
  const names = join(folder, 'locales', 'locales.json')
  if (existsSync(names)) write('locales', localeTable(readFileSync(names, 'utf8')))
}

function localeTable(json: string): string {
  const table = JSON.parse(json) as {
    'primary-dialects': Record<string, string>
    'language-names': Record<string, [string, string]>
  }
  const primary = new Map(Object.entries(table['primary-dialects']).map(([language, tag]) => [tag, language]))
  const rows = Object.entries(table['language-names']).map(([tag, [name, english]]) => [
    tag,
    name,
    english,
    primary.get(tag) ?? ''
  ])
  return writeTable(localeColumns, rows)
}
