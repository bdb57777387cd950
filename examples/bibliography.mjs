/**
 * What an article cites, as a bibliography in two styles, with a sample citation: the library, used from JavaScript.
 *
 * Run it with `npm start`.
 */
import {loadEngine, loadWriter, plain} from '@sitasi/core'
import {worksCitedBy} from '@sitasi/core/references'
import {findStyle, localeXml, styleXml} from '@sitasi/styles/node'

const items = worksCitedBy('ramadhani2023')
const sample = {
  mode: 'parenthetical',
  noteNumber: 0,
  cites: [{id: 'logan2009', locator: {label: 'page', value: '4'}}]
}
const engine = await loadEngine()
const {writeList} = await loadWriter('text')

for (const name of ['apa', 'harvard-cite-them-right']) {
  const style = findStyle(name)
  const rendered = engine.render({
    style: styleXml(style.id),
    locale: 'id-ID',
    localeXml,
    items,
    citations: [sample],
    nocite: 'all'
  })
  console.log(`\n${style.title} · id-ID\n${'─'.repeat(72)}`)
  console.log(`Sitasi: ${plain(rendered.citations[0])}\n`)
  console.log(writeList(rendered))
  for (const {severity, message} of rendered.diagnostics) console.log(`${severity}: ${message}`)
}
