/**
 * What no bracket has taken when a text ends: a key by itself is a narrative citation; a semicolon
 * by itself is text.
 */
import {splice} from 'micromark-util-chunked'
import type {Event, Token, TokenizeContext, TokenType} from 'micromark-util-types'
import type {} from './tokens.ts'

/** One pass over the events of a text, which it changes in place, as micromark expects. */
export function resolveLeftovers(events: Event[], context: TokenizeContext): Event[] {
  const out: Event[] = []
  let index = 0
  while (index < events.length) {
    const event = events[index]!
    if (event[0] === 'enter' && event[1].type === 'citeKey' && !event[1]._cited) {
      index = citeAlone(events, index, out, context)
    } else {
      if (event[1].type === 'citationSeparator' && !event[1]._cited) event[1].type = 'data'
      if (event[1].type === 'citeBraces' || (event[1].type === 'inlineNoteMarker' && !event[1]._cited)) {
        event[1].type = 'data'
      }
      out.push(event)
      index++
    }
  }
  splice(events, 0, events.length, out)
  return events
}

/** Wraps the key at `from`, and braces right after it; gives the index after them. */
function citeAlone(events: Event[], from: number, out: Event[], context: TokenizeContext): number {
  let end = from + 1
  while (events[end]![1] !== events[from]![1]) end++
  end++
  const key = events[from]![1]
  key._cited = true
  const inner = events.slice(from, end)
  if (events[end]?.[1].type === 'citeBraces') {
    const braces = events[end]![1]
    braces.type = 'data'
    inner.push(...wrap('citeSuffix', events.slice(end, end + 2), context))
    end += 2
  }
  for (const event of wrap('citationNarrative', wrap('cite', inner, context), context)) out.push(event)
  return end
}

/** The events inside a new token, which reaches as far as they do. */
export function wrap(type: TokenType, events: Event[], context: TokenizeContext): Event[] {
  const token: Token = {type, start: {...events[0]![1].start}, end: {...events.at(-1)![1].end}}
  return [['enter', token, context], ...events, ['exit', token, context]]
}
