/**
 * `subsequent-author-substitute`: names that the entry before has too give way to a mark
 * (CSL 1.0.2, “Reference Grouping”).
 */
import {findNode, mapNodes, type Node, node, type Out, plainOf, walkNodes, withKids} from '../tree/out.ts'

const isNames = (each: Node) => each.role === 'names'

/** The names an entry begins with. */
export interface EntryNames {
  node: Node
  /** Equal for equal names: the lists without labels, and who is named in them; all the text where there is no list. */
  text: string
  /** The persons named, one by one. */
  keys: ReadonlyArray<string>
}

/** The first names of an entry. */
export function entryNames(pieces: ReadonlyArray<Out>): EntryNames | undefined {
  const found = findNode(node(pieces), isNames)
  if (!found) return undefined
  const keys: string[] = []
  let lists = ''
  walkNodes(found, (each) => {
    if (each.role === 'name') keys.push(String(each.data))
    if (each.role === 'substitute') lists += plainOf(each)
  })
  if (lists === '' && !findNode(found, (each) => each.variable !== undefined)) return undefined
  return {node: found, text: lists === '' ? plainOf(found) : [lists, ...keys].join('\u0001'), keys}
}

/** How many names are those of the entry before, by the rule: none, some, or one for all. */
export function matchingNames(names: EntryNames, previous: EntryNames, rule: string): number {
  if (rule.startsWith('complete')) return names.text === previous.text ? Math.max(names.keys.length, 1) : 0
  let count = 0
  while (count < names.keys.length && names.keys[count] === previous.keys[count]) count++
  return count
}

/** The pieces with the mark in place of so many names, as the rule says. */
export function substituteNames(
  pieces: ReadonlyArray<Out>,
  names: EntryNames,
  count: number,
  mark: string,
  rule: string
): ReadonlyArray<Out> {
  const replacement =
    rule === 'complete-all'
      ? whole(names.node, mark)
      : each(names.node, rule === 'partial-first' ? 1 : count, mark)
  return pieces.map((piece) => mapNodes(piece, (each) => (each === names.node ? replacement : each)) ?? '')
}

/** The mark for all names; labels stay. */
function whole(names: Node, mark: string): Out {
  const list = findNode(names, (each) => each.role === 'substitute')
  if (!list) return withKids(names, [mark])
  return mapNodes(names, (each) => (each === list ? withKids(each, [mark]) : each)) ?? ''
}

function each(names: Node, count: number, mark: string): Out {
  let left = count
  return (
    mapNodes(names, (name) => {
      if (name.role !== 'name') return name
      if (left === 0) return name
      left--
      return withKids(name, [mark])
    }) ?? ''
  )
}
