/**
 * A whole document at once: order, numbers, positions, disambiguation, citations, reference list.
 */
import {ItemView} from '../item/view.ts'
import type {Processor} from '../processor.ts'
import {type CiteFacts, type CiteState, plainState} from '../render/context.ts'
import {mapText, type Out, plainOf} from '../tree/out.ts'
import {capitalizeFirst} from '../tree/text-case.ts'
import type {Item} from '../types.ts'
import {type Entry, renderBibliography} from './bibliography.ts'
import {joinCites, type ReadyCite, readyCite} from './citation.ts'
import {disambiguate} from './disambiguate.ts'
import {sortItems} from './order.ts'
import {findPositions, type Placed} from './positions.ts'
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

/** What came of it, as output trees. */
export interface BatchResult {
  citations: Out[]
  /** For each citation, what it was rendered from: equal keys, equal output. */
  keys: string[]
  entries: Entry[]
}

/** Renders the document. */
export function renderBatch(processor: Processor, input: BatchInput): BatchResult {
  return new Batch(processor, input).run()
}

class Batch {
  private readonly views = new Map<string, ItemView>()
  private readonly renderer: Renderer
  private readonly numbers = new Map<ItemView, number>()
  private states: ReadonlyMap<ItemView, CiteState> = new Map()

  constructor(
    private readonly processor: Processor,
    private readonly input: BatchInput
  ) {
    for (const item of input.items) this.views.set(String(item.id), new ItemView(item))
    this.renderer = new Renderer(processor)
  }

  run(): BatchResult {
    const listed = this.listed()
    const {bibliography, collator} = this.processor
    listed.forEach((item, index) => void this.numbers.set(item, index + 1))
    const sorted = sortItems(
      listed,
      bibliography,
      collator,
      (item) => item,
      (item) => this.number(item)
    )
    sorted.forEach((item, index) => void this.numbers.set(item, index + 1))
    const firstNotes = this.firstNotes()
    this.renderer.known = (item) => ({number: this.number(item), firstNote: firstNotes.get(item) ?? 0})
    this.states = disambiguate(sorted, this.renderer)
    const entries = renderBibliography(sorted, this.states, (item) => this.number(item), this.renderer)
    const rendered = this.citations()
    return {citations: rendered.map(({out}) => out), keys: rendered.map(({key}) => key), entries}
  }

  private number(item: ItemView): number {
    return this.numbers.get(item) ?? 0
  }

  private firstNotes(): ReadonlyMap<ItemView, number> {
    const notes = new Map<ItemView, number>()
    for (const {cites, noteNumber} of this.input.citations) {
      for (const {id} of cites) {
        const item = this.views.get(id)
        if (item && !notes.has(item)) notes.set(item, noteNumber)
      }
    }
    return notes
  }

  /** Items cited, in the order of citing, then those listed without. */
  private listed(): ItemView[] {
    const found = new Set<ItemView>(this.input.itemsFirst ? this.views.values() : [])
    for (const citation of this.input.citations) {
      for (const cite of citation.cites) {
        const item = this.views.get(cite.id)
        if (item) found.add(item)
      }
    }
    const {nocite} = this.input
    if (nocite === 'all') for (const item of this.views.values()) found.add(item)
    else {
      for (const id of nocite) {
        const item = this.views.get(id)
        if (item) found.add(item)
      }
    }
    return [...found]
  }

  private citations(): Array<{out: Out; key: string}> {
    const {citations} = this.input
    const known = citations.map((citation) => citation.cites.filter((cite) => this.views.has(cite.id)))
    const {citation: area, collator, facts} = this.processor
    const ordered = known.map((cites) =>
      sortItems(
        cites,
        area,
        collator,
        (cite) => this.views.get(cite.id)!,
        (cite) => this.number(this.views.get(cite.id)!),
        (cite) => this.states.get(this.views.get(cite.id)!) ?? plainState
      )
    )
    const places = findPositions(citations, ordered, facts.nearNoteDistance)
    return citations.map((_citation, index) => this.citation(ordered[index]!, places[index]!))
  }

  private citation(cites: ReadonlyArray<CiteInput>, places: ReadonlyArray<Placed>): {out: Out; key: string} {
    const {citation: area, facts} = this.processor
    const ready = cites.map((cite, index) => {
      const each = this.ready(cite, places[index]!)
      return facts.isNote && opensSentence(cite, index) ? {...each, out: capitalTerm(each.out)} : each
    })
    const joined = joinCites(ready, this.renderer)
    const key = ready.map((cite) => `${cite.item.id} ${this.renderer.key(cite.facts, cite.state)}`).join('\n')
    if (joined === undefined) return {out: '', key}
    const kids: Out[] = [joined]
    if (area.prefix !== '') kids.unshift(area.prefix)
    if (area.suffix !== '') kids.push(area.suffix)
    return {out: {kids, look: area.look}, key}
  }

  private ready(cite: CiteInput, place: Placed): ReadyCite {
    const item = this.views.get(cite.id)!
    const facts: CiteFacts = {
      locator: cite.locator,
      label: cite.locator === undefined ? undefined : (cite.label ?? 'page'),
      position: place.position,
      nearNote: place.nearNote,
      firstNote: place.firstNote,
      number: this.number(item),
      form: cite.form
    }
    return readyCite(cite, item, facts, this.states.get(item) ?? plainState, this.renderer)
  }
}

/** Whether a cite begins a sentence of the note: it is first, or what its author put before ends one. */
function opensSentence(cite: CiteInput, index: number): boolean {
  if (cite.prefix === undefined) return index === 0
  const before = plainOf(cite.prefix).trim()
  return /[.!?]["”’]?$/.test(before) && /\s/.test(before)
}

/** In notes, a term that comes first begins with a capital. */
function capitalTerm(out: Out): Out {
  let done = false
  const visit = (each: Out): Out => {
    if (done) return each
    if (typeof each === 'string') {
      if (each.trim() !== '') done = true
      return each
    }
    if (each.role === 'term') {
      done = true
      let first = true
      return mapText(each, (text) => {
        if (!first) return text
        first = false
        return capitalizeFirst(text)
      })
    }
    const kids = each.kids.map(visit)
    return kids.some((kid, index) => kid !== each.kids[index]) ? {...each, kids} : each
  }
  return visit(out)
}
