/** A cite that is rendered, before cites are joined to a citation. */
import type {ItemView} from '../item/view.ts'
import type {CiteFacts, CiteState} from '../render/context.ts'
import {node, type Out} from '../tree/out.ts'
import type {CiteInput} from './request.ts'

/** A cite about to be printed. */
export interface ReadyCite {
  input: CiteInput
  item: ItemView
  facts: CiteFacts
  state: CiteState
  out: Out
  /** Text of the first names; `''` where there are none. */
  names: string
}

/** A piece of a citation, and what stands before it unless it is first. */
export interface Piece {
  out: Out
  delimiter: string
}

/** A cite with its own prefix and suffix. */
export function dressed(cite: ReadyCite, out: Out): Out {
  const {prefix, suffix} = cite.input
  if (prefix === undefined && suffix === undefined) return out
  const kids: Out[] = []
  if (prefix !== undefined) kids.push(prefix)
  kids.push(out)
  if (suffix !== undefined) kids.push(node([suffix], undefined, 'affix'))
  return prefix === undefined ? node(kids) : node(kids, undefined, 'prefixed')
}
