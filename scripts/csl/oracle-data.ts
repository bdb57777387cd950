/**
 * What the oracle and the comparison share: styles chosen, items, the folder of results.
 */
import {readdirSync, readFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

/** What citeproc-js printed, or why it did not. */
export interface OracleResult {
  error?: string
  singles?: string[]
  citations?: string[]
  entries?: string[]
  entryIds?: string[]
}

/** Styles named in the acceptance list. */
export const namedStyles = [
  'apa',
  'chicago-author-date',
  'chicago-notes-bibliography',
  'chicago-notes',
  'modern-language-association',
  'ieee',
  'harvard-cite-them-right',
  'nlm-citation-sequence',
  'american-medical-association',
  'american-chemical-society',
  'nature',
  'science',
  'cell',
  'elsevier-harvard',
  'springer-basic-author-date',
  'springer-basic-brackets',
  'turabian-notes-bibliography',
  'turabian-author-date',
  'american-sociological-association',
  'oscola',
  'din-1505-2',
  'universitas-gadjah-mada-departemen-sejarah',
  'universitas-negeri-yogyakarta-program-pascasarjana'
]

const stylesFolder = (): string => {
  const folder = process.env['CSL_STYLES_DIR']
  if (folder === undefined) throw new Error('expected CSL_STYLES_DIR, a folder of .csl files')
  return folder
}

/** Path of a style. */
export const stylePath = (style: string): string => join(stylesFolder(), `${style}.csl`)

/** Styles by the arguments: `--all`, `--sample=N`, names; the named ones where there is none. */
export function chosenStyles(args: ReadonlyArray<string>): string[] {
  const all = readdirSync(stylesFolder())
    .filter((file) => file.endsWith('.csl'))
    .map((file) => file.slice(0, -4))
    .sort()
  if (args.includes('--all')) return all
  const sample = args.find((each) => each.startsWith('--sample='))
  if (sample) {
    const count = Number(sample.slice('--sample='.length))
    const step = all.length / count
    return Array.from({length: count}, (_each, index) => all[Math.floor(index * step)]!)
  }
  const names = args.filter((each) => !each.startsWith('--'))
  return (names.length > 0 ? names : namedStyles).filter((each) => all.includes(each))
}

/** Items by `--items=NAME`; `ordinary` where there is none. */
export function itemsFor(args: ReadonlyArray<string>): {name: string; items: Array<Record<string, unknown>>} {
  const name = args.find((each) => each.startsWith('--items='))?.slice('--items='.length) ?? 'ordinary'
  const path = join(process.cwd(), 'test/csl/items', `${name}.json`)
  return {name, items: JSON.parse(readFileSync(path, 'utf8'))}
}

/** Where results for these items are kept. */
export const oracleFolder = (items: string): string => join(tmpdir(), 'sitasi-csl-oracle', items)
