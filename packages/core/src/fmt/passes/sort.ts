/** Entries in an order. */
import type {Entry} from '../../bibliography.ts'
import type {Edit} from '../../edits.ts'
import type {Tree} from '../../formats/bibtex/syntax/tree.ts'
import type {Name} from '../../item.ts'
import type {SortKey} from '../options.ts'
import {isClosed} from '../pass.ts'

/** Text each key compares. */
const texts: Readonly<Record<SortKey, (entry: Entry) => string>> = {
  key: ({item}) => item.id,
  author: ({item}) => (item.author ?? item.editor ?? []).map(nameText).join('; ') || (item.title ?? ''),
  year: ({item}) =>
    (item.issued?.['date-parts']?.[0] ?? []).map((part) => String(part).padStart(4, '0')).join('-'),
  title: ({item}) => item.title ?? '',
  type: ({item}) => item.type
}

const nameText = (name: Name) => [name.family ?? name.literal, name.given].filter(Boolean).join(', ')

/** A stretch that moves as one: an entry, and the comment directly above it. */
interface Unit {
  start: number
  end: number
  entry: number
}

/**
 * Units change places; what stands between them stays. Nothing moves across `@string`, `@preamble`,
 * `@comment`, an entry that is not closed or a comment that stands by itself: they divide the file into parts.
 */
export function sortEdits(tree: Tree, entries: ReadonlyArray<Entry>, keys: ReadonlyArray<SortKey>): Edit[] {
  const byStart = new Map(entries.map((entry) => [entry.place?.start.offset, entry]))
  const {compare} = new Intl.Collator('en', {numeric: true})
  const texted = (unit: Unit) => {
    const entry = byStart.get(unit.entry)
    return keys.map((key) => (entry ? texts[key](entry) : ''))
  }
  return partsOf(tree).flatMap((units) => {
    const sorted = units
      .map((unit) => ({unit, marks: texted(unit)}))
      .sort((a, b) => {
        for (const [index, mark] of a.marks.entries()) {
          const order = compare(mark, b.marks[index]!)
          if (order !== 0) return order
        }
        return 0
      })
    return units.flatMap(({start, end}, index) => {
      const {unit} = sorted[index]!
      return unit.start === start ? [] : [{start, end, text: tree.text.slice(unit.start, unit.end)}]
    })
  })
}

function partsOf({text, blocks}: Tree): Unit[][] {
  const parts: Unit[][] = [[]]
  let comment = -1
  for (const block of blocks) {
    if (block.kind === 'entry' && isClosed(block)) {
      parts.at(-1)!.push({start: comment < 0 ? block.start : comment, end: block.end, entry: block.start})
      comment = -1
      continue
    }
    comment = -1
    const source = text.slice(block.start, block.end)
    if (block.kind !== 'junk') parts.push([])
    else if (source.trim() !== '') {
      const above = /(?:^|\n[ \t]*\r?\n)((?:[ \t]*%[^\n]*\n)+)$/.exec(source)
      if (above) comment = block.end - above[1]!.length
      if (!above || source.slice(0, source.length - above[1]!.length).trim() !== '') parts.push([])
    }
  }
  return parts
}
