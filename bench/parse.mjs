/** BibTeX to CSL-JSON in one warm process, beside citation-js. */
import {Cite, plugins} from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import {readEntries, writeEntries} from '@sitasi/core'
import {library} from './library.mjs'
import {pair, row} from './pairs.mjs'

const rows = []
for (const [count, runs] of [
  [100, 20],
  [1000, 7],
  [10_000, 3]
]) {
  const entries = library(count).map((item) => ({item}))
  const {text} = await writeEntries(entries, 'bibtex')
  const ours = await readEntries(text, {format: 'bibtex'})
  const rival = new Cite(text, {generateGraph: false}).data
  if (ours.entries.length !== count || rival.length !== count) throw new Error('an entry was lost')
  const times = await pair({
    runs,
    ours: () => readEntries(text, {format: 'bibtex'}),
    rival: () => plugins.input.chain(text, {generateGraph: false})
  })
  rows.push(row(`parse ${count} entries of BibTeX`, 'citation-js', times))
}
console.log('\nParse: in process, warm')
console.table(rows)
