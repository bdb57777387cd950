/**
 * Puts the reference list, or several lists, where the author marked a place; else under the last
 * heading that announces it; else at the end.
 */
import type {Item, RenderedEntry} from '@sitasi/core'
import type {Heading, Root, RootContent} from 'mdast'
import {belongs, isFiltered} from './filters.ts'
import {type ListSettings, listNode} from './list.ts'
import type {ListOptions} from './options.ts'
import {endSlot, headingSlot, type Slot, slotAfter, slotsOf} from './slots.ts'

/** What placing needs. */
export interface PlaceSettings extends ListSettings {
  suppressBibliography: boolean
  referenceSectionTitle: string | undefined
  lists: ReadonlyArray<ListOptions> | 'chapter' | undefined
  /** Ids of the items cited in a chapter: by document, then by heading of the first level. */
  citedIn(document: number, chapter: number): ReadonlySet<string>
}

/** What goes into a slot. */
interface Filled {
  slot: Slot
  nodes: RootContent[]
}

/** Changes the trees in place. */
export function placeLists(trees: ReadonlyArray<Root>, settings: PlaceSettings): void {
  const {entries} = settings.rendered
  const slots = trees.flatMap(slotsOf)
  if (settings.suppressBibliography || entries.length === 0) fill(slots.map((slot) => ({slot, nodes: []})))
  else if (settings.lists === 'chapter') placeByChapter(trees, settings)
  else fill(placed(trees, slots, settings))
}

/** What goes where, of one list or of several with a filter. */
function placed(trees: ReadonlyArray<Root>, slots: ReadonlyArray<Slot>, settings: PlaceSettings): Filled[] {
  const {entries} = settings.rendered
  const rest = new Set(entries)
  const lists = settings.lists === 'chapter' ? [] : (settings.lists ?? [])
  const named = takeLists(lists, slots, rest, settings)
  const filtered = slots.filter(
    (slot) => isFiltered(slot.options) && !named.some((each) => each.slot === slot)
  )
  const marked = filtered.map((slot) => ({
    slot,
    nodes: listOf(take(rest, slot.options, settings), slot, settings)
  }))
  const free = slots.filter((slot) => ![...named, ...marked].some((each) => each.slot === slot))
  const loose = looseLists(lists, slots, rest, settings)
  const left = [...rest]
  const hasLists = named.length + marked.length + loose.length > 0
  const main = free[0] ?? defaultSlot(trees, settings)
  const remaining =
    left.length > 0 || !hasLists ? listOf(left, main, settings, hasLists ? 'refs-other' : main.id) : []
  const title = free[0] || slots.length > 0 ? [] : sectionTitle(trees, settings)
  const others = free.slice(1).map((slot) => ({slot, nodes: []}))
  return [...named, ...marked, {slot: main, nodes: [...title, ...loose, ...remaining]}, ...others]
}

/** Lists of the options that have a slot of their id. */
function takeLists(
  lists: ReadonlyArray<ListOptions>,
  slots: ReadonlyArray<Slot>,
  rest: Set<RenderedEntry>,
  settings: PlaceSettings
): Filled[] {
  return lists.flatMap((options) => {
    const slot = slots.find(({id}) => id === options.id)
    return slot ? [{slot, nodes: listOf(take(rest, options, settings), {...slot, options}, settings)}] : []
  })
}

/** Lists of the options that have none, in their order. */
function looseLists(
  lists: ReadonlyArray<ListOptions>,
  slots: ReadonlyArray<Slot>,
  rest: Set<RenderedEntry>,
  settings: PlaceSettings
): RootContent[] {
  return lists.flatMap((options, index) => {
    if (slots.some(({id}) => id === options.id)) return []
    const id = options.id ?? (index === 0 ? 'refs' : `refs-${index + 1}`)
    return listOf(
      take(rest, options, settings),
      {...slotAfter({type: 'root', children: []}, 0), id, options},
      settings
    )
  })
}

/** The entries of a list; they are no longer among the rest. */
function take(rest: Set<RenderedEntry>, options: ListOptions, settings: PlaceSettings): RenderedEntry[] {
  const items = (id: string): Item => settings.itemOf(id) ?? {id, type: 'document'}
  const own = settings.rendered.entries.filter(({id}) => belongs(items(id), options))
  for (const entry of own) rest.delete(entry)
  return own
}

/** A heading, where the list has a title, and the list; nothing for no entries. */
function listOf(
  entries: ReadonlyArray<RenderedEntry>,
  {id, options}: Slot,
  settings: PlaceSettings,
  ownId: string = id
): RootContent[] {
  if (entries.length === 0) return []
  const {title} = options
  return [...(title === undefined ? [] : [heading(title, 2)]), listNode(entries, ownId, settings)]
}

/** After the last heading that announces a list; else at the end of the last document. */
function defaultSlot(trees: ReadonlyArray<Root>, {referenceSectionTitle}: PlaceSettings): Slot {
  const last = trees.at(-1) ?? {type: 'root', children: []}
  const announced = trees.map(headingSlot).findLast((slot) => slot !== undefined)
  return announced ?? (referenceSectionTitle === undefined ? endsInHeading(last) : undefined) ?? endSlot(last)
}

/** A document that ends in a heading means it for the list, whatever it says. */
function endsInHeading(tree: Root): Slot | undefined {
  const end = endSlot(tree)
  return tree.children[end.index - 1]?.type === 'heading' ? end : undefined
}

/** `reference-section-title`, where no heading announces the list. */
function sectionTitle(trees: ReadonlyArray<Root>, {referenceSectionTitle}: PlaceSettings): RootContent[] {
  if (referenceSectionTitle === undefined || trees.some((tree) => headingSlot(tree))) return []
  const depths = trees.flatMap(({children}) =>
    children.flatMap((node) => (node.type === 'heading' ? [node.depth] : []))
  )
  return [heading(referenceSectionTitle, depths.length === 0 ? 1 : (Math.min(...depths) as Heading['depth']))]
}

const heading = (title: string, depth: Heading['depth']): Heading => ({
  type: 'heading',
  depth,
  children: [{type: 'text', value: title}],
  data: {hProperties: {className: ['unnumbered']}}
})

/** One list per chapter, of what is cited in it. */
function placeByChapter(trees: ReadonlyArray<Root>, settings: PlaceSettings): void {
  let chapter = 0
  for (const [document, tree] of trees.entries()) {
    if (document > 0) chapter++
    const filled: Filled[] = []
    const starts = chapterStarts(tree)
    const slots = slotsOf(tree)
    for (const [index, start] of starts.entries()) {
      if (tree.children[start]?.type === 'heading') chapter++
      const end = starts[index + 1] ?? endSlot(tree).index
      const cited = settings.citedIn(document, chapter)
      const own = settings.rendered.entries.filter(({id}) => cited.has(id))
      const marked = slots.find((slot) => slot.parent === tree && slot.index >= start && slot.index < end)
      const slot = marked ?? chapterSlot(tree, start, end)
      filled.push({slot, nodes: listOf(own, slot, settings, `refs-${document + 1}-${index + 1}`)})
    }
    fill(filled)
  }
}

/** Where chapters begin: headings of the first level, and what stands before the first. */
function chapterStarts({children}: Root): number[] {
  const starts = children.flatMap((node, index) =>
    node.type === 'heading' && node.depth === 1 ? [index] : []
  )
  return starts[0] === 0 ? starts : [0, ...starts]
}

/** The end of a chapter, or of its section that announces a list. */
function chapterSlot(tree: Root, start: number, end: number): Slot {
  const part: Root = {type: 'root', children: tree.children.slice(start, end)}
  const announced = headingSlot(part)
  const own = announced ? start + announced.index : end
  return slotAfter(tree, own)
}

/** Fills from the last to the first, so that indices stay right. */
function fill(filled: ReadonlyArray<Filled>): void {
  const inOrder = [...filled].map((each, index) => ({...each, index}))
  inOrder.sort((a, b) => b.slot.index - a.slot.index || b.index - a.index)
  for (const {slot, nodes} of inOrder) {
    const children = slot.parent.children as RootContent[]
    children.splice(slot.index, slot.count, ...slot.kept, ...nodes)
  }
}
