/** A bibliography in one warm process, style load included, beside citation-js. */
import {plugins} from '@citation-js/core'
import '@citation-js/plugin-csl'
import {formatBibliography} from '@sitasi/core'
import {localeXml, styleXml} from '@sitasi/styles/node'
import {library} from './library.mjs'
import {pair, row} from './pairs.mjs'

const style = styleXml('apa')
plugins.config.get('@csl').templates.add('sitasi-apa', style)

const rows = []
for (const [count, runs] of [
  [100, 5],
  [1000, 2],
  [10_000, 1]
]) {
  const items = library(count)
  const times = await pair({
    runs,
    warmup: count > 1000 ? 0 : 1,
    ours: () => formatBibliography({items, style, locale: 'en-US', localeXml}),
    rival: () => plugins.output.format('bibliography', items, {template: 'sitasi-apa', format: 'text'})
  })
  rows.push(row(`format ${count} entries, APA`, 'citation-js', times))
}
console.log('\nFormat: in process, the same style file')
console.table(rows)
