/** CSL-JSON to BibTeX and RIS in one warm process, beside citation-js. */
import {plugins} from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import {writeEntries} from '@sitasi/core'
import {library} from './library.mjs'
import {pair, row} from './pairs.mjs'

const rows = []
for (const [count, runs] of [
  [100, 20],
  [1000, 7],
  [10_000, 3]
]) {
  const items = library(count)
  const entries = items.map((item) => ({item}))
  const times = await pair({
    runs,
    ours: () => writeEntries(entries, 'bibtex'),
    rival: () => plugins.output.format('bibtex', items)
  })
  rows.push(row(`write ${count} entries as BibTeX`, 'citation-js', times))
}
console.log('\nConvert: in process, warm')
console.table(rows)
