/** Places of nodes, as diagnostics have them. */
import type {Place} from '@sitasi/core'
import type {Nodes} from 'mdast'

/** The place of a node, where it has one. */
export function placeOf(node: Nodes): Place | undefined {
  const {start, end} = node.position ?? {}
  if (start?.offset === undefined || end?.offset === undefined) return undefined
  return {
    start: {line: start.line, column: start.column, offset: start.offset},
    end: {line: end.line, column: end.column, offset: end.offset}
  }
}
