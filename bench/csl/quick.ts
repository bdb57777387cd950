/**
 * A quick look at the engine's speed: load, a document, one edit in the middle; milliseconds.
 *
 * @example
 *   CSL_STYLES_DIR=… node scripts/csl/run.mjs ../../bench/csl/quick 1000 1500 apa
 */
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {createDocument, createProcessor, Pipeline, toHtml, weave} from '../../packages/csl/src/index.ts'
import {localesIn} from '../../scripts/csl/locales.ts'
import {officialLocales} from '../../scripts/csl/official-locales.ts'
import {makeCitations, makeItems} from './documents.ts'

const [items = '1000', citations = '1500', ...styles] = process.argv.slice(2)
const localeXml = localesIn(officialLocales())
const folder = process.env['CSL_STYLES_DIR'] ?? '.'
const records = makeItems(Number(items))
const document = makeCitations(records, Number(citations))

function timed<T>(label: string, run: () => T): T {
  const start = performance.now()
  const value = run()
  console.log(`${label.padEnd(40)} ${(performance.now() - start).toFixed(1).padStart(9)} ms`)
  return value
}

for (const style of styles.length > 0
  ? styles
  : ['apa', 'chicago-author-date', 'chicago-notes-bibliography', 'ieee']) {
  console.log(style)
  const xml = readFileSync(join(folder, `${style}.csl`), 'utf8')
  for (let round = 0; round < 3; round++) {
    const processor = timed('  load', () => createProcessor(xml, {localeXml}))
    timed('  list', () => {
      const {entries} = new Pipeline(processor).run({items: records, citations: [], nocite: 'all'})
      for (const {out} of entries) toHtml(weave(out, processor.weaving))
    })
    const doc = createDocument(processor)
    doc.setItems(records)
    doc.setCitations(document.map((citation, index) => [`c${index}`, citation] as const))
    timed('  document', () => doc.update())
    doc.putCitation('new', {cites: [{id: 'item5'}]}, Math.floor(document.length / 2))
    timed('  insert in the middle', () => doc.update())
    doc.removeCitation('new')
    timed('  remove it', () => doc.update())
  }
}
