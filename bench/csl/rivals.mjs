/**
 * One engine over one document, in a process of its own: CPU milliseconds of the first load, the first
 * document, the second and later ones, and one edit in the middle, as JSON on standard output.
 *
 * @example
 *   node bench/csl/rivals.mjs ours apa 1000 1500 // => {"load":…,"cold":…,"warm":…,"edit":…}
 */
import {localeXml, styleXml} from '@sitasi/styles/node'
import {library} from '../library.mjs'

const [engine, style, items, citations] = process.argv.slice(2)
const records = library(Number(items))
const document = citationsOf(records, Number(citations))
const extra = {key: 'extra', ids: [records[5].id]}
const xml = styleXml(style)
const locale = localeXml('en-US')
const locales = (tag) => (tag === 'en-US' ? locale : undefined)

/** CPU milliseconds of the whole process since it started. */
const cpu = () => {
  const {user, system} = process.cpuUsage()
  return (user + system) / 1000
}
const begin = cpu()
const {load, write, edit} = engine === 'ours' ? await ours() : await citeprocJs()
const first = load()
const loaded = cpu()
const cold = write(first)
const done = cpu()
if (engine === 'ours') edit(cold)
const rounds = engine !== 'ours' && Number(items) > 500 ? 1 : 3
const edits = timesOf(rounds, () => timed(() => edit(cold)))
const warm = timesOf(rounds, () => {
  const processor = load()
  return timed(() => write(processor))
})
console.log(
  JSON.stringify({
    load: loaded - begin,
    cold: done - begin,
    warm: Math.min(...warm),
    edit: Math.min(...edits)
  })
)

async function ours() {
  const {createDocument, createProcessor} = await import('../../packages/csl/dist/index.js')
  return {
    load: () => createProcessor(xml, {localeXml: locales}),
    write: (processor) => {
      const session = createDocument(processor)
      session.setItems(records)
      session.setCitations(
        document.map(({key, ids}, index) => [key, {cites: ids.map((id) => ({id})), noteNumber: index + 1}])
      )
      check(session.update().order)
      return session
    },
    edit: (session) => {
      session.putCitation(extra.key, {cites: extra.ids.map((id) => ({id}))}, Math.floor(document.length / 2))
      session.update()
      session.removeCitation(extra.key)
      session.update()
    }
  }
}

async function citeprocJs() {
  const {default: CSL} = await import('citeproc')
  const byId = new Map(records.map((record) => [record.id, record]))
  const system = {retrieveLocale: () => locale, retrieveItem: (id) => byId.get(id)}
  const citation = ({key, ids}, noteIndex) => ({
    citationID: key,
    citationItems: ids.map((id) => ({id})),
    properties: {noteIndex}
  })
  return {
    load: () => new CSL.Engine(system, xml, 'en-US', true),
    write: (processor) => {
      processor.rebuildProcessorState(
        document.map((each, index) => citation(each, index + 1)),
        'html',
        []
      )
      check(processor.makeBibliography()[1])
      return processor
    },
    edit: (processor) => {
      const half = Math.floor(document.length / 2)
      const before = document.slice(0, half).map(({key}, index) => [key, index + 1])
      const after = document.slice(half).map(({key}, index) => [key, half + index + 2])
      processor.processCitationCluster(citation(extra, half + 1), before, after)
      processor.makeBibliography()
      const [moved] = document.slice(half)
      processor.processCitationCluster(
        citation(moved, half + 1),
        before,
        after.slice(1).map(([key, note]) => [key, note - 1])
      )
      processor.makeBibliography()
    }
  }
}

/** Citations of one to three items, all items cited where there are enough citations. */
function citationsOf(all, count) {
  return Array.from({length: count}, (_each, index) => ({
    key: `c${index}`,
    ids: Array.from({length: 1 + (index % 3)}, (_cite, at) => all[(index + at * 37) % all.length].id)
  }))
}

function check(entries) {
  if (entries.length !== records.length)
    throw new Error(`Unexpected ${entries.length} entries, expected ${records.length}`)
}

function timed(work) {
  const start = cpu()
  work()
  return cpu() - start
}

function timesOf(count, measure) {
  return Array.from({length: count}, measure)
}
