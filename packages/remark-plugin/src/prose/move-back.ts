/**
 * Places of a tree that was parsed from an edited text, as places of the text before.
 *
 * @example
 *   moveBack(parse(applyEdits(text, edits)), text, edits)
 */
import {placesOf} from '@sitasi/core'
import type {Edit} from '@sitasi/core/prose'
import type {Nodes, Parents, Root} from 'mdast'

/** An edit where its replacement stands. */
interface Moved extends Edit {
  at: number
  to: number
}

/** Changes the positions of all nodes; what stands in a replacement gets the place of what it replaced. */
export function moveBack(tree: Root, text: string, edits: ReadonlyArray<Edit>): void {
  const moved = movedEdits(edits)
  const places = placesOf(text)
  const back = (offset: number, isEnd: boolean) => places.pointAt(offsetBefore(offset, isEnd, moved))
  const walk = (node: Nodes): void => {
    if (node.position) {
      const {start, end} = node.position
      node.position = {start: back(start.offset ?? 0, false), end: back(end.offset ?? 0, true)}
    }
    if ('children' in node) for (const child of (node as Parents).children) walk(child)
  }
  walk(tree)
}

function movedEdits(edits: ReadonlyArray<Edit>): Moved[] {
  let shift = 0
  return edits.map((edit) => {
    const at = edit.start + shift
    shift += edit.replacement.length - (edit.end - edit.start)
    return {...edit, at, to: at + edit.replacement.length}
  })
}

/** By halving: the last edit that begins before the offset decides. */
function offsetBefore(offset: number, isEnd: boolean, moved: ReadonlyArray<Moved>): number {
  let low = 0
  let high = moved.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (isEnd ? moved[middle]!.at < offset : moved[middle]!.at <= offset) low = middle + 1
    else high = middle
  }
  const edit = moved[low - 1]
  if (!edit) return offset
  if (offset < edit.to) return isEnd ? edit.end : edit.start
  return edit.end + offset - edit.to
}
