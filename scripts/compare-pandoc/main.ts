/**
 * Our reference lists against pandoc’s, entry by entry, in eight styles and two languages, as Markdown on
 * stdout.
 *
 * Records: the files named, else `references/*.json`. Styles: official CSL files in `CSL_STYLES_DIR`
 * (`styles/*.csl` and `locales/*.xml`, or all in one folder). pandoc: see `pandoc.ts`.
 */
import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {loadEngine} from '../../packages/core/src/engine/index.ts'
import type {Item} from '../../packages/core/src/item.ts'
import {citationsByUs, samplesOf} from './citations.ts'
import type {Row} from './compare.ts'
import {compare, targets} from './compare.ts'
import {listByUs} from './ours.ts'
import {citationsByPandoc, listByPandoc, loadPandoc} from './pandoc.ts'
import {reasons} from './reasons.ts'
import type {Comparison} from './report.ts'
import {report} from './report.ts'

/** The styles by the names people know, and by their present ids. */
const styles = [
  ['apa', 'apa'],
  ['chicago-author-date', 'chicago-author-date'],
  ['chicago-fullnote-bibliography', 'chicago-notes-bibliography'],
  ['modern-language-association', 'modern-language-association'],
  ['ieee', 'ieee'],
  ['harvard-cite-them-right', 'harvard-cite-them-right'],
  ['vancouver', 'nlm-citation-sequence'],
  ['universitas-gadjah-mada-departemen-sejarah', 'universitas-gadjah-mada-departemen-sejarah']
] as const

const locales = ['id-ID', 'en-US'] as const

/** What pandoc reads as the label of a page. */
const pageWords = {'id-ID': 'hlm.', 'en-US': 'p.'} as const

const defaultFiles = ['references/works.json', 'references/studies.json', 'references/sources.json']

/** Runs the comparison; exit code 1 where a row is unexplained. */
export async function main(files: ReadonlyArray<string>): Promise<void> {
  const items = (files.length > 0 ? files : defaultFiles).flatMap(readItems)
  const engine = await loadEngine()
  const pandoc = await loadPandoc()
  const comparisons: Comparison[] = []
  for (const [name, id] of styles) {
    for (const locale of locales) {
      const style = fileOf('styles', `${id}.csl`) ?? ''
      const ours = listByUs(engine, style, locale, localeXml, items)
      const theirs = await listByPandoc(pandoc, style, locale, items)
      const samples = samplesOf(items, pageWords[locale])
      const cited = citationsByUs(engine, {style, locale, localeXml, items}, samples)
      const citedByPandoc = await citationsByPandoc(pandoc, style, locale, items, samples)
      const rows = [
        ...targets.flatMap((target): Row[] => compare(target, ours[target], theirs[target], reasons)),
        ...compare('citation', cited, citedByPandoc, reasons)
      ]
      comparisons.push({
        style: name,
        id,
        locale,
        entries: ours.text.entries.size,
        citations: samples.length,
        rows
      })
    }
  }
  process.stdout.write(report(comparisons))
  if (comparisons.some(({rows}) => rows.some((row) => row.reasons.length === 0))) process.exitCode = 1
}

const readItems = (path: string): Item[] => JSON.parse(readFileSync(path, 'utf8'))

const localeXml = (tag: string): string | undefined => fileOf('locales', `locales-${tag}.xml`)

function fileOf(folder: string, name: string): string | undefined {
  const root = process.env['CSL_STYLES_DIR']
  if (root === undefined)
    throw new Error('Expected CSL_STYLES_DIR, a folder of official CSL styles and locales')
  const path = [join(root, folder, name), join(root, name)].find((file) => existsSync(file))
  return path && readFileSync(path, 'utf8')
}
