/** Citations in Markdown, parsed and inserted, by an engine that renders nothing: the time must grow with their number. */
import {bibliography} from '@sitasi/core'
import remarkParse from 'remark-parse'
import {addSyntax, citeDocuments} from 'remark-sitasi'
import {unified} from 'unified'
import {library} from './library.mjs'
import {pair} from './pairs.mjs'

const style =
  '<style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" class="in-text"><citation><layout/></citation></style>'

/** Gives every citation its keys back, and no list. */
const engine = {
  name: 'stub',
  render: ({citations = []}) => ({
    citations: citations.map(({cites}) => [{type: 'text', value: cites.map(({id}) => id).join('; ')}]),
    authors: citations.map(() => undefined),
    entries: [],
    look: {hangingIndent: false, secondFieldAlign: undefined, lineSpacing: 1, entrySpacing: 0},
    inNote: false,
    locale: 'en-US',
    diagnostics: []
  })
}

const entries = library(1000).map((item) => ({item}))
const request = {
  bibliography: bibliography([entries]),
  style,
  localeXml: () => undefined,
  engine,
  lang: 'en-US'
}

/** Two citations to a paragraph, three cites to the two. */
const markdown = (count) =>
  Array.from({length: count / 2}, (_, index) => {
    const key = (step) => `@key${(index * 7 + step) % 1000}`
    return `Paragraph ${index} says, as ${key(0)} [p. ${index}] has it, *much* [see ${key(1)}, pp. 3-5; -${key(2)}].`
  }).join('\n\n')

const parser = unified().use(remarkParse)
addSyntax(parser)
const plain = unified().use(remarkParse)

const rows = []
for (const [count, runs] of [
  [1000, 7],
  [10_000, 3],
  [100_000, 1]
]) {
  const text = markdown(count)
  const warmup = count > 10_000 ? 0 : 1
  const parsing = await pair({runs, warmup, ours: () => parser.parse(text), rival: () => plain.parse(text)})
  const trees = Array.from({length: runs + warmup}, () => parser.parse(text))
  const insert = () => {
    const {data} = citeDocuments([{tree: trees.pop()}], request)
    if (data.citations.length !== count || data.missing.length > 0) throw new Error('a citation was lost')
  }
  const inserting = await pair({runs, warmup, ours: insert})
  rows.push({
    citations: count,
    'parse ms': Math.round(parsing.ours.min),
    'parse without citations ms': Math.round(parsing.rival.min),
    'insert ms': Math.round(inserting.ours.min),
    'µs per citation': Math.round(((parsing.ours.min + inserting.ours.min) * 1000) / count)
  })
}
console.log('\nCitations in Markdown: parsed, then collected, resolved and inserted, without an engine')
console.table(rows)
