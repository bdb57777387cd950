/**
 * A whole document: order, numbers, positions, disambiguation, citations, reference list. A pipeline
 * may run again and again; what did not change is not rendered again.
 */
import {takeLabel} from '../item/labelled.ts'
import {ItemView} from '../item/view.ts'
import type {Processor} from '../processor.ts'
import {type CiteFacts, type CiteState, plainState} from '../render/context.ts'
import {isEmpty, node, type Out} from '../tree/out.ts'
import type {Item} from '../types.ts'
import {type Entry, ListRenderer} from './bibliography.ts'
import {authorOf, joinCites, readyCite} from './citation.ts'
import {disambiguate} from './disambiguate.ts'
import {Memo} from './memo.ts'
import {capitalTerm, opensSentence} from './opening-term.ts'
import {KnownKeys, Sorter} from './order.ts'
import {findPositions, type Placed} from './positions.ts'
import type {ReadyCite} from './ready-cite.ts'
import {Renderer} from './renderer.ts'
import type {CitationInput, CiteInput} from './request.ts'

/** What to render. */
export interface BatchInput {
  items: ReadonlyArray<Item>
  citations: ReadonlyArray<CitationInput>
  /** Items listed though nothing cites them, in order; `'all'` is every item. */
  nocite: ReadonlyArray<string> | 'all'
  /** Whether the items were listed in their own order before anything was cited. Default: `false`. */
  itemsFirst?: boolean | undefined
}

/** A rendered citation. */
export interface RenderedCitation {
  /** `''` where nothing is to be seen. */
  out: Out
  /** Author of the first cite of a narrative citation, where it stands in a note and the author does not. */
  author: Out | undefined
  /** What it was rendered from: equal keys, equal output. */
  key: string
}

/** What came of it, as output trees. */
export interface BatchResult {
  citations: RenderedCitation[]
  entries: Entry[]
}

/** Renders a document once. */
export const renderBatch = (processor: Processor, input: BatchInput): BatchResult =>
  new Pipeline(processor).run(input)

/** Renders a document, then its later states. */
export class Pipeline {
  private views = new Map<string, ItemView>()
  private items: ReadonlyArray<Item> = []
  private readonly renderer: Renderer
  private readonly list: ListRenderer
  private readonly listSorter: Sorter
  private readonly citeSorter: Sorter
  private readonly rendered = new Memo<RenderedCitation>()
  private readonly affixIds = new WeakMap<object, number>()
  private affixCount = 0
  private numbers = new Map<ItemView, number>()
  private listedBefore: ReadonlyArray<ItemView> = []
  private entries: Entry[] = []
  private readonly statesDependOnNotes: boolean
  private states: ReadonlyMap<ItemView, CiteState> = new Map()

  constructor(private readonly processor: Processor) {
    this.renderer = new Renderer(processor)
    this.statesDependOnNotes = processor.facts.citationVariables.has('first-reference-note-number')
    this.list = new ListRenderer(this.renderer)
    const keys = new KnownKeys()
    this.listSorter = new Sorter(processor.bibliography, processor, keys)
    this.citeSorter = new Sorter(processor.citation, processor, keys)
  }

  run(input: BatchInput): BatchResult {
    this.setItems(input.items)
    const listed = this.listed(input)
    const sameList = sameItems(listed, this.listedBefore)
    const firstNotes = this.firstNotes(input.citations)
    this.renderer.known = (item) => ({number: this.number(item), firstNote: firstNotes.get(item) ?? 0})
    if (!sameList || this.statesDependOnNotes) {
      this.listedBefore = listed
      const sorted = this.settle(listed)
      this.entries = this.list.render(sorted, this.states, (item) => this.number(item))
    }
    const {entries} = this
    const citations = this.citations(input.citations)
    this.renderer.turn()
    this.rendered.turn()
    return {citations, entries}
  }

  /** Sorts the items and tells their cites apart; sorts them again by the names that this expanded. */
  private settle(listed: ReadonlyArray<ItemView>): ReadonlyArray<ItemView> {
    let sorted = this.tellApart(this.listSorter.sortItems(listed))
    const told = this.renderer.toldApart(sorted)
    if (told) {
      const again = this.listSorter.sortItems(listed, told)
      if (!sameItems(again, sorted)) sorted = this.tellApart(again)
    }
    return sorted
  }

  private tellApart(sorted: ReadonlyArray<ItemView>): ReadonlyArray<ItemView> {
    this.numbers = new Map(sorted.map((item, index) => [item, index + 1]))
    this.states = disambiguate(sorted, this.renderer)
    return sorted
  }

  /** Views of the items; an item that did not change keeps its view. */
  private setItems(items: ReadonlyArray<Item>): void {
    if (items === this.items) return
    const views = new Map<string, ItemView>()
    for (const item of items) {
      const id = String(item.id)
      const known = this.views.get(id)
      views.set(id, known?.shows(item) ? known : new ItemView(item))
    }
    this.views = views
    this.items = items
  }

  private number(item: ItemView): number {
    return this.numbers.get(item) ?? 0
  }

  private firstNotes(citations: ReadonlyArray<CitationInput>): ReadonlyMap<ItemView, number> {
    const notes = new Map<ItemView, number>()
    for (const {cites, noteNumber} of citations) {
      for (const {id} of cites) {
        const item = this.views.get(id)
        if (item && !notes.has(item)) notes.set(item, noteNumber)
      }
    }
    return notes
  }

  /** Items cited, in the order of citing, then those listed without. */
  private listed({citations, nocite, itemsFirst}: BatchInput): ItemView[] {
    const found = new Set<ItemView>(itemsFirst ? this.views.values() : [])
    const add = (id: string) => {
      const item = this.views.get(id)
      if (item) found.add(item)
    }
    for (const {cites} of citations) for (const {id} of cites) add(id)
    for (const id of nocite === 'all' ? this.views.keys() : nocite) add(id)
    return [...found]
  }

  private citations(citations: ReadonlyArray<CitationInput>): RenderedCitation[] {
    const ordered = citations.map(({cites, unsorted}) => {
      if (unsorted) return cites.filter(({id}) => this.views.has(id))
      return this.citeSorter.sort(
        cites.flatMap((cite) => {
          const item = this.views.get(cite.id)
          return item ? [{value: cite, item, number: this.number(item)}] : []
        })
      )
    })
    const places = findPositions(citations, ordered, this.processor.facts.nearNoteDistance)
    return citations.map((citation, index) => {
      const cites = ordered[index]!
      const facts = cites.map((cite, at) => this.factsOf(cite, places[index]![at]!))
      const key = this.keyOf(citation, cites, facts)
      return this.rendered.known(key) ?? this.rendered.keep(key, this.citation(citation, cites, facts, key))
    })
  }

  private keyOf(
    {narrative}: CitationInput,
    cites: ReadonlyArray<CiteInput>,
    facts: ReadonlyArray<CiteFacts>
  ): string {
    let key = narrative ? 'narrative' : ''
    cites.forEach((cite, index) => {
      const item = this.views.get(cite.id)!
      const affixes = `${this.affixKey(cite.prefix)}…${this.affixKey(cite.suffix)}`
      key += `\n${this.renderer.key(item, facts[index]!, this.states.get(item) ?? plainState)}${affixes}`
    })
    return key
  }

  private affixKey(affix: Out | undefined): string {
    if (affix === undefined || typeof affix === 'string') return affix ?? ''
    let id = this.affixIds.get(affix)
    if (id === undefined) {
      id = ++this.affixCount
      this.affixIds.set(affix, id)
    }
    return `#${id}`
  }

  private citation(
    citation: CitationInput,
    cites: ReadonlyArray<CiteInput>,
    facts: ReadonlyArray<CiteFacts>,
    key: string
  ): RenderedCitation {
    const {isNote} = this.processor.facts
    const ready = cites.map((cite, index) => {
      const narrative = citation.narrative === true && index === 0
      const each = this.ready(cite, narrative ? {...facts[index]!, form: 'suppress-author'} : facts[index]!)
      return isNote && opensSentence(cite, index) ? {...each, out: capitalTerm(each.out)} : each
    })
    const content = this.dressed(ready)
    const first = ready[0]
    if (!citation.narrative || !first) return {out: content, author: undefined, key}
    const author = authorOf(first.item, facts[0]!, first.state, this.renderer)
    if (isNote) return {out: content, author, key}
    return {out: isEmpty(content) ? author : node([author, ' ', content]), author: undefined, key}
  }

  /** The cites in the affixes of the layout, unless they are authors' names alone. */
  private dressed(ready: ReadonlyArray<ReadyCite>): Out {
    const {citation: area} = this.processor
    const joined = joinCites(ready, this.renderer)
    if (joined === undefined) return ''
    if (ready.every((cite) => cite.input.form === 'author-only')) return joined
    const kids: Out[] = [joined]
    if (area.prefix !== '') kids.unshift(area.prefix)
    if (area.suffix !== '') kids.push(area.suffix)
    return node(kids, area.look)
  }

  private factsOf(cite: CiteInput, place: Placed): CiteFacts {
    const typed = cite.locator === undefined ? undefined : takeLabel(cite.locator)
    return {
      locator: typed?.text,
      label: typed && (typed.label ?? cite.label ?? 'page'),
      position: place.position,
      nearNote: place.nearNote,
      firstNote: place.firstNote,
      number: this.number(this.views.get(cite.id)!),
      form: cite.form
    }
  }

  private ready(cite: CiteInput, facts: CiteFacts): ReadyCite {
    const item = this.views.get(cite.id)!
    return readyCite(cite, item, facts, this.states.get(item) ?? plainState, this.renderer)
  }
}

const sameItems = (now: ReadonlyArray<ItemView>, before: ReadonlyArray<ItemView>): boolean =>
  now.length === before.length && now.every((item, index) => item === before[index])
