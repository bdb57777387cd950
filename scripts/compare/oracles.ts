/** The other programs, and what they make of a .bib text. */
import {execFileSync} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {parseBib} from '../../packages/core/src/formats/bibtex/parse.ts'
import type {AnyItem} from './compare.ts'

/** Longest that a program may take for a file; pandoc never ends on circular inheritance. */
const timeout = 60_000

interface PandocWasm {
  convert(options: object, input: string, files: object): Promise<{stdout: string}>
}

/** Pandoc’s CSL-JSON; `undefined` where it fails. */
export async function pandocReads(text: string): Promise<AnyItem[] | undefined> {
  const folder = process.env['PANDOC_WASM_DIR']
  try {
    if (folder === undefined) {
      const out = execFileSync('pandoc', ['-f', 'biblatex', '-t', 'csljson'], {
        input: text,
        timeout,
        maxBuffer: 1e9
      })
      return JSON.parse(String(out)) as AnyItem[]
    }
    const {convert} = (await import(
      pathToFileURL(join(folder, 'node_modules', 'pandoc-wasm', 'index.js')).href
    )) as PandocWasm
    const {stdout} = await convert({from: 'biblatex', to: 'csljson'}, text, {})
    return JSON.parse(stdout) as AnyItem[]
  } catch {
    return undefined
  }
}

/** What biber makes of the entries (macros, inheritance, names, dates), read as a .bib file again. */
export function biberReads(text: string): AnyItem[] | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'sitasi-biber-'))
  try {
    writeFileSync(join(folder, 'in.bib'), text)
    const options = [
      '--tool',
      '--quiet',
      '--output-resolve-crossrefs',
      '--output-resolve-xdata',
      '--output-encoding=UTF-8'
    ]
    execFileSync('biber', [...options, '-O', 'out.bib', 'in.bib'], {cwd: folder, timeout, stdio: 'ignore'})
    return parseBib(readFileSync(join(folder, 'out.bib'), 'utf8')).entries.map(
      (entry) => entry.item as unknown as AnyItem
    )
  } catch {
    return undefined
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
}
