/**
 * Compares how Sitasi and another program read the same .bib files, field by field.
 *
 * @example
 *   node scripts/compare/run.mjs pandoc ../shared/data/bibtex/*\/*.bib
 *   node scripts/compare/run.mjs biber --show=title library.bib
 *
 * pandoc: `PANDOC_WASM_DIR` is a folder with npm’s `pandoc-wasm` in its node_modules, else `pandoc` has to be
 * on the PATH. biber has to be on the PATH; what it resolves (`--tool`) is read by Sitasi again.
 */
import {readFileSync} from 'node:fs'
import {decode} from '../../packages/core/src/encoding.ts'
import {parseBib} from '../../packages/core/src/formats/bibtex/parse.ts'
import type {Item} from '../../packages/core/src/item.ts'
import {type Difference, differences} from './compare.ts'
import {biberReads, pandocReads} from './oracles.ts'

/** Runs the comparison; the first argument is the other program. */
export async function main(args: ReadonlyArray<string>): Promise<void> {
  const [oracle, ...rest] = args
  const files = rest.filter((arg) => !arg.startsWith('--'))
  const show = rest.find((arg) => arg.startsWith('--show='))?.slice('--show='.length)
  if ((oracle !== 'pandoc' && oracle !== 'biber') || files.length === 0) {
    console.error('expected: pandoc|biber [--show=FIELD|all] FILE.bib …')
    process.exitCode = 2
    return
  }
  const found: Difference[] = []
  let same = 0
  let compared = 0
  for (const file of files) {
    const {text} = decode(readFileSync(file))
    const theirs = oracle === 'pandoc' ? await pandocReads(text) : biberReads(text)
    if (theirs === undefined) {
      console.log(`${file}: ${oracle} reads nothing of it`)
      continue
    }
    const ours = parseBib(text, {lang: oracle === 'pandoc' ? 'en' : undefined}).entries.map(
      (entry) => entry.item
    )
    for (const item of theirs) {
      const mine = differences(
        file,
        item,
        ours.find((one) => one.id === item.id) as (Item & Record<string, unknown>) | undefined
      )
      compared++
      if (mine.length === 0) same++
      found.push(...mine)
    }
  }
  report(same, compared, found, show)
}

function report(
  same: number,
  compared: number,
  found: ReadonlyArray<Difference>,
  show: string | undefined
): void {
  const counts = new Map<string, number>()
  for (const {field} of found) counts.set(field, (counts.get(field) ?? 0) + 1)
  console.log(`${same} of ${compared} items are the same`)
  console.table(Object.fromEntries([...counts].sort((first, second) => second[1] - first[1])))
  for (const one of found) {
    if (show === 'all' || show === one.field) {
      console.log(`${one.file} ${one.id} ${one.field}\n  theirs ${one.theirs}\n  ours   ${one.ours}`)
    }
  }
}
