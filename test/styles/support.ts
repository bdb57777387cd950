/** Small sets of CSL for the tests, and the two real ones where they are at hand. */
import {existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {openStyles, ownFolder, type Styles} from '@sitasi/styles/node'
import {afterAll, describe} from 'vitest'
import {readKnown} from '../../packages/styles/scripts/known.ts'
import {writePacked} from '../../packages/styles/src/node/files.ts'
import {readStyleFolder} from '../../packages/styles/src/node/folder.ts'
import {packSet} from '../../packages/styles/src/pack/pack.ts'

/** Folder of the package. */
export const packageFolder = fileURLToPath(new URL('../../packages/styles', import.meta.url))

/** A folder for this file’s tests, removed after them. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'sitasi-styles-'))
  afterAll(() => rmSync(folder, {recursive: true, force: true}))
  return folder
}

/** Writes files below a folder. */
export function writeFiles(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), {recursive: true})
    writeFileSync(join(folder, path), text)
  }
}

/** A style with that title; `head` are more elements of `<info>`, `body` what follows it. */
export const style = (
  id: string,
  title: string,
  {locale = '', head = '', body = '<citation><layout><text variable="title"/></layout></citation>'} = {}
): string => `<?xml version="1.0" encoding="utf-8"?>
<!-- made for a test -->
<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0"${locale && ` default-locale="${locale}"`}>
  <info>
    <title>${title}</title>
    <id>http://www.zotero.org/styles/${id}</id>
    <author>
      <name>Siti Nurhaliza</name>
      <email>siti@example.org</email>
    </author>
    <category citation-format="author-date"/>
    ${head}
    <updated>2024-05-06T07:08:09+00:00</updated>
    <rights license="http://creativecommons.org/licenses/by-sa/3.0/">CC BY-SA</rights>
  </info>
  <macro name="shared">
    <text variable="title" prefix="a "/>
  </macro>
  ${body}
</style>
`

/** A dependent style. */
export const dependent = (id: string, title: string, parent: string, locale = ''): string =>
  style(id, title, {
    locale,
    head: `<link href="http://www.zotero.org/styles/${parent}" rel="independent-parent"/>`,
    body: ''
  })

/** A locale with these terms (XML). */
export const locale = (tag: string, terms: string): string => `<?xml version="1.0" encoding="utf-8"?>
<locale xmlns="http://purl.org/net/xbiblio/csl" version="1.0" xml:lang="${tag}">
  <info>
    <translator><name>Budi</name></translator>
    <rights license="http://creativecommons.org/licenses/by-sa/3.0/">CC BY-SA</rights>
  </info>
  <terms>
    ${terms}
  </terms>
</locale>
`

/** Files of a small set laid out as in the official repositories. */
export const tinyFiles: Readonly<Record<string, string>> = {
  'apa.csl': style('apa', 'APA Style', {
    body: '<bibliography><layout>\n  <text macro="shared"/>\n</layout></bibliography>'
  }),
  'universitas-gadjah-mada-departemen-sejarah.csl': style(
    'universitas-gadjah-mada-departemen-sejarah',
    'Universitas Gadjah Mada - Departemen Sejarah (Bahasa Indonesia)',
    {locale: 'id-ID'}
  ),
  'nlm-citation-sequence.csl': style('nlm-citation-sequence', 'NLM/Vancouver: Citing Medicine'),
  'etudes-rurales.csl': style('etudes-rurales', 'Études rurales &amp; forestières', {locale: 'fr-FR'}),
  'dependent/bali-journal.csl': dependent('bali-journal', 'Bali Journal of Testing', 'apa', 'id-ID'),
  'locales-en-US.xml': locale('en-US', '<term name="and">and</term>'),
  'locales-id-ID.xml': locale(
    'id-ID',
    '<term name="and">dan</term>\n<term name="printing" form="short"><single>print.</single><multiple>prints.</multiple></term>'
  ),
  'renamed-styles.json': '{"vancouver": "nlm-citation-sequence"}'
}

/** Packs files into a new folder. */
export function packFiles(folder: string, files: Readonly<Record<string, string>>): string {
  writeFiles(join(folder, 'source'), files)
  const packed = join(folder, 'packed')
  writePacked(packed, packSet(readStyleFolder(join(folder, 'source')), readKnown(packageFolder)))
  return packed
}

/** A real set: its name, the folder where it is packed, and the set, opened once. */
export interface RealSet {
  name: string
  folder(): string
  styles(): Styles
}

/** Runs the tests on each real set at hand; says aloud which is not. */
export function eachRealSet(body: (set: RealSet) => void): void {
  describeSet('the package’s own set', existsSync(join(ownFolder(), 'set.gz')) ? ownFolder : undefined, body)
  const official = process.env['CSL_STYLES_DIR']
  describeSet('the official set', official ? officialSet(official) : undefined, body)
}

function describeSet(name: string, folder: (() => string) | undefined, body: (set: RealSet) => void): void {
  if (folder === undefined) {
    console.warn(`skipped: ${name} not found (build the package, set CSL_STYLES_DIR)`)
    describe.skip(name, () => {})
    return
  }
  let opened: Styles | undefined
  const styles = () => {
    opened ??= openStyles(folder())
    return opened
  }
  describe(name, () => body({name, folder, styles}))
}

function officialSet(source: string): () => string {
  const folder = temporaryFolder()
  let packed: string | undefined
  return () => {
    if (packed === undefined) {
      packed = join(folder, 'official')
      writePacked(packed, packSet(readStyleFolder(source), readKnown(packageFolder)))
    }
    return packed
  }
}
