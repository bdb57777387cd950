/**
 * A document that is being written: set items, set or edit citations, and learn what changed. Equal to
 * rendering the whole document anew after every edit.
 *
 * @example
 *   const document = createDocument(processor)
 *   document.setItems(items)
 *   document.putCitation('c1', {cites: [{id: 'doe99'}]})
 *   document.update().citations.get('c1') // => [{type: 'text', value: '(Doe 1999)'}]
 */
import type {Processor} from '../processor.ts'
import type {Out} from '../tree/out.ts'
import {isEmpty} from '../tree/out.ts'
import type {Citation, Item, RichText} from '../types.ts'
import {richTextMaker, toInput} from './convert.ts'
import {Pipeline} from './pipeline.ts'
import type {CitationInput} from './request.ts'

/** What an update changed. */
export interface Update {
  /** Citations that are new or read differently now, by name. */
  citations: ReadonlyMap<string, RichText>
  /** Entries that are new or read differently now, by id of the item. */
  entries: ReadonlyMap<string, RichText>
  /** Ids of the entries, in order. */
  order: ReadonlyArray<string>
  /** Whether entries came, went or moved. */
  orderChanged: boolean
}

/** A document that is being written. */
export interface CslDocument {
  setItems(items: ReadonlyArray<Item>): void
  /** Items listed though nothing cites them. */
  setNocite(nocite: ReadonlyArray<string> | 'all'): void
  /** All citations, in the order of the document; names are the caller's and differ from each other. */
  setCitations(citations: ReadonlyArray<readonly [name: string, citation: Citation]>): void
  /** Replaces the citation of that name, or inserts it before the one that stands at `at` (default: last). */
  putCitation(name: string, citation: Citation, at?: number): void
  removeCitation(name: string): void
  /** Renders, and tells what changed since the last update. */
  update(): Update
  /** How a citation would read at that place, nothing being changed. */
  preview(citation: Citation, at: number): RichText
}

/** An empty document in the processor's style. */
export const createDocument = (processor: Processor): CslDocument => new Session(processor)

class Session implements CslDocument {
  private readonly pipeline: Pipeline
  private readonly richText: (out: Out) => RichText
  private items: ReadonlyArray<Item> = []
  private nocite: ReadonlyArray<string> | 'all' = []
  private list: Array<{name: string; input: CitationInput}> = []
  private shownCitations = new Map<string, Out>()
  private shownEntries = new Map<string, Out>()
  private order: ReadonlyArray<string> = []

  constructor(processor: Processor) {
    this.pipeline = new Pipeline(processor)
    this.richText = richTextMaker(processor.weaving)
  }

  setItems(items: ReadonlyArray<Item>): void {
    this.items = [...items]
  }

  setNocite(nocite: ReadonlyArray<string> | 'all'): void {
    this.nocite = nocite
  }

  setCitations(citations: ReadonlyArray<readonly [string, Citation]>): void {
    this.list = citations.map(([name, citation]) => ({name, input: toInput(citation)}))
  }

  putCitation(name: string, citation: Citation, at = this.list.length): void {
    const input = toInput(citation)
    const known = this.list.findIndex((each) => each.name === name)
    if (known === -1) this.list.splice(at, 0, {name, input})
    else this.list[known] = {name, input}
  }

  removeCitation(name: string): void {
    this.list = this.list.filter((each) => each.name !== name)
  }

  update(): Update {
    const result = this.run(this.list.map(({input}) => input))
    const citations = new Map(this.list.map(({name}, index) => [name, result.citations[index]!.out]))
    const entries = new Map(result.entries.filter(({out}) => !isEmpty(out)).map(({id, out}) => [id, out]))
    const order = [...entries.keys()]
    const update: Update = {
      citations: this.changed(citations, this.shownCitations),
      entries: this.changed(entries, this.shownEntries),
      order,
      orderChanged: order.length !== this.order.length || order.some((id, index) => id !== this.order[index])
    }
    this.shownCitations = citations
    this.shownEntries = entries
    this.order = order
    return update
  }

  preview(citation: Citation, at: number): RichText {
    const inputs = this.list.map(({input}) => input)
    inputs.splice(at, 0, toInput(citation))
    return this.richText(this.run(inputs).citations[at]!.out)
  }

  private run(citations: ReadonlyArray<CitationInput>) {
    return this.pipeline.run({items: this.items, citations, nocite: this.nocite})
  }

  private changed(
    now: ReadonlyMap<string, Out>,
    before: ReadonlyMap<string, Out>
  ): ReadonlyMap<string, RichText> {
    const changed = new Map<string, RichText>()
    for (const [name, out] of now) if (before.get(name) !== out) changed.set(name, this.richText(out))
    return changed
  }
}
