/**
 * Runs a case of the official suite on the engine and gives what it prints.
 */
import {
  type CitationInput,
  type CiteInput,
  createProcessor,
  type Item,
  Pipeline,
  type Processor,
  parseField,
  renderBatch,
  toHtml,
  weave
} from '../../packages/csl/src/index.ts'
import {type SuiteCase, trimEnds} from './case.ts'

type LocaleXml = (tag: string) => string | undefined

/** What the engine prints for the case. */
export function runCase(test: SuiteCase, localeXml: LocaleXml): string {
  const processor = createProcessor(test.csl, {localeXml, links: false, tagged: false})
  const html = (out: Parameters<typeof weave>[0]) => toHtml(weave(out, processor.weaving))
  const items = test.input as Item[]
  if (test.citations) return trimEnds(runCitations(test, processor, items, html))
  const citations = citationsOf(test, processor)
  if (test.mode.startsWith('bibliography')) {
    const {entries} = renderBatch(processor, {
      items,
      citations: test.citationItems ? citations : [],
      nocite: 'all',
      itemsFirst: true
    })
    return trimEnds(bibliographyHtml(entries.map(({out}) => html(out))))
  }
  const one = citations.map((citation) => {
    return html(
      renderBatch(processor, {items, citations: [citation], nocite: 'all', itemsFirst: true}).citations[0]!
        .out
    )
  })
  return trimEnds(one.join('\n'))
}

function citationsOf(test: SuiteCase, processor: Processor): CitationInput[] {
  const lists = test.citationItems ?? [sortedIds(test, processor).map((id) => ({id}))]
  return lists.map((list) => ({cites: list.map(toCite), noteNumber: 0}))
}

/** A case without citations cites its items in the order of the reference list, each once. */
function sortedIds(test: SuiteCase, processor: Processor): unknown[] {
  const items = test.input as Item[]
  const {entries} = renderBatch(processor, {items, citations: [], nocite: 'all', itemsFirst: true})
  return entries.length > 0 ? entries.map(({id}) => id) : [...new Set(test.input.map((item) => item['id']))]
}

function toCite(source: Record<string, unknown>): CiteInput {
  const text = (name: string) => (source[name] === undefined ? undefined : String(source[name]))
  const field = (name: string) => (text(name) ? parseField(text(name)!) : undefined)
  return {
    id: String(source['id']),
    locator: text('locator')?.trim() || undefined,
    label: text('label'),
    prefix: field('prefix'),
    suffix: field('suffix'),
    form: source['author-only'] ? 'author-only' : source['suppress-author'] ? 'suppress-author' : undefined,
    position: source['position'] as number | undefined,
    nearNote: source['near-note'] as boolean | undefined
  }
}

/** Applies the edits one by one; prints the citations as the last left them, the changed ones marked. */
function runCitations(
  test: SuiteCase,
  processor: Processor,
  items: Item[],
  html: (out: never) => string
): string {
  let before = new Map<string, string>()
  let order: string[] = []
  const known = new Map<string, CitationInput>()
  let last = ''
  const pipeline = new Pipeline(processor)
  const usesNotes = processor.facts.citationVariables.has('first-reference-note-number')
  for (const [citation, pre, post] of test.citations!) {
    const id = String(citation['citationID'])
    const properties = (citation['properties'] ?? {}) as {noteIndex?: number}
    const cites = (citation['citationItems'] as Array<Record<string, unknown>>).map(toCite)
    known.set(id, {cites, noteNumber: properties.noteIndex ?? 0})
    for (const [other, note] of [...pre, ...post]) {
      const entry = known.get(other)
      if (entry) known.set(other, {...entry, noteNumber: note})
    }
    order = [...pre.map(([each]) => each), id, ...post.map(([each]) => each)]
    const citations = order.map((each) => known.get(each)!)
    const result = pipeline.run({items, citations, nocite: []})
    const after = new Map(order.map((each, index) => [each, html(result.citations[index]!.out as never)]))
    const keys = new Map(
      order.map((each, index) => [
        each,
        `${result.citations[index]!.key}${usesNotes ? known.get(each)!.noteNumber : ''}`
      ])
    )
    last = test.mode.startsWith('bibliography')
      ? bibliographyHtml(result.entries.map(({out}) => html(out as never)))
      : order
          .map(
            (each, index) =>
              `${each === id || before.get(each) !== keys.get(each) ? '>>' : '..'}[${index}] ${after.get(each)}`
          )
          .join('\n')
    before = keys
  }
  return last
}

const bibliographyHtml = (entries: ReadonlyArray<string>) =>
  `<div class="csl-bib-body">\n${entries.map((entry) => `  <div class="csl-entry">${entry}</div>\n`).join('')}</div>`
