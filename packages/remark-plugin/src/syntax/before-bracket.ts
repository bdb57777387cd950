/** What stands right before a bracket and changes its meaning: a key (`@doe99 [p. 3]`), a note’s mark (`^[`). */
import type {Event, TokenizeContext} from 'micromark-util-types'
import type {} from './tokens.ts'

/**
 * Index of the event that enters a key right before the bracket at `open`, white space and one
 * line ending between them at most; else -1.
 */
export function keyBefore(events: Event[], open: number, context: TokenizeContext): number {
  let index = open - 1
  let lines = 0
  while (index >= 0 && isGap(events[index]!, context)) {
    if (events[index]![1].type === 'lineEnding' && events[index]![0] === 'exit') lines++
    index--
  }
  const last = events[index]
  if (lines > 1 || last?.[0] !== 'exit' || last[1].type !== 'citeKey' || last[1]._cited) return -1
  while (events[index]![0] !== 'enter' || events[index]![1] !== last[1]) index--
  return index
}

function isGap([, token]: Event, context: TokenizeContext): boolean {
  if (token.type === 'lineEnding' || token.type === 'linePrefix') return true
  return token.type === 'data' && /^\s*$/.test(context.sliceSerialize(token))
}

/** Whether a bracket is a note's: `^[`. */
export const isNote = (events: Event[], open: number): boolean =>
  events[open - 1]?.[1].type === 'inlineNoteMarker'
