/**
 * Turns brackets, once closed, into a citation: parts between semicolons, each with prefix, key
 * and suffix; or back into text where no part has a key.
 */
import {splice} from 'micromark-util-chunked'
import {resolveAll} from 'micromark-util-resolve-all'
import type {Event, Point, TokenizeContext} from 'micromark-util-types'
import {isNote, keyBefore} from './bracket.ts'
import {wrap} from './leftovers.ts'
import type {} from './tokens.ts'

/** A part of a bracket: its events, where they stand, and where among them its key is. */
interface Part {
  events: Event[]
  start: Point
  end: Point
  /** Index of the event that enters the key, or -1. */
  key: number
  /** The semicolon that ends it. */
  separator?: Event[] | undefined
}

/** What stands between brackets, and the brackets. */
interface Bracket {
  marker: Event[]
  parts: Part[]
  close: Event[]
}

/** Events up to and including a closing bracket that was accepted; changed in place. */
export function resolveBracket(events: Event[], context: TokenizeContext): Event[] {
  const open = openingOf(events)
  const spans = context.parser.constructs.insideSpan.null ?? []
  const inner = resolveAll(spans, events.slice(open + 4, -2), context)
  const close = events.slice(-2)
  const parts = partsOf(inner, events[open]![1].end, close[0]![1].start)
  const marker = markerOf(events.slice(open, open + 4))
  const bracket: Bracket = {marker, parts, close}
  if (isNote(events, open)) {
    splice(events, open - 2, events.length, noteOf(events.slice(open - 2, open), bracket, context))
    return events
  }
  releaseKeys(parts)
  const before = keyBefore(events, open, context)
  if (before >= 0 && parts.slice(1).every((part) => part.key >= 0)) {
    const citation = narrativeCitation(events.slice(before, open), bracket, context)
    splice(events, before, events.length, citation)
  } else if (parts.some((part) => part.key >= 0)) {
    const cites = parts.flatMap((part) => citeOf(part, context))
    splice(
      events,
      open,
      events.length,
      wrap('citationParenthetical', [...marker, ...cites, ...close], context)
    )
  } else splice(events, open, events.length, asText(bracket))
  return events
}

function openingOf(events: Event[]): number {
  let index = events.length - 1
  while (events[index]![0] !== 'enter' || !events[index]![1]._opensCitation) index--
  return index
}

/** The four events of a label start as the two of a marker. */
function markerOf(label: Event[]): Event[] {
  const token = label[1]![1]
  token.type = 'citationMarker'
  return [label[1]!, label[2]!]
}

function asData(events: Event[]): Event[] {
  for (const [, token] of events) token.type = 'data'
  return events
}

/** `^[See @doe1999.]`: keys in it are for themselves. */
function noteOf(caret: Event[], {marker, parts, close}: Bracket, context: TokenizeContext): Event[] {
  caret[0]![1]._cited = true
  const inner = parts.flatMap((part) => [...part.events, ...asData(part.separator ?? [])])
  return wrap('inlineNote', [...caret, ...marker, ...inner, ...close], context)
}

/** The brackets were none of ours. */
function asText({marker, parts, close}: Bracket): Event[] {
  const inner = parts.flatMap((part) => [...part.events, ...asData(part.separator ?? [])])
  return [...asData(marker), ...inner, ...asData(close)]
}

/** Splits at semicolons that stand in no other construct. */
function partsOf(events: Event[], start: Point, end: Point): Part[] {
  const parts: Part[] = []
  let part: Part = {events: [], start, end, key: -1}
  let depth = 0
  for (const event of events) {
    const [kind, token] = event
    const separates = depth === 0 && token.type === 'citationSeparator'
    if (kind === 'enter' && !separates) {
      if (depth === 0 && token.type === 'citeKey' && part.key < 0) part.key = part.events.length
      depth++
    } else if (kind === 'exit' && !separates) depth--
    if (!separates) part.events.push(event)
    else if (kind === 'enter') {
      token._cited = true
      part.end = token.start
      part.separator = [event]
      parts.push(part)
      part = {events: [], start: token.end, end, key: -1}
    } else parts.at(-1)!.separator!.push(event)
  }
  parts.push(part)
  return parts
}

/**
 * `[see @doe1999 [p. 3]; @roe2010]`: a key that took inner brackets belongs to the outer ones,
 * where that gives every part its key.
 */
function releaseKeys(parts: Part[]): void {
  const citations = parts.map((part) => (part.key < 0 ? innerCitation(part.events) : undefined))
  if (parts.some((part, index) => part.key < 0 && !citations[index])) return
  for (const [index, part] of parts.entries()) {
    const range = citations[index]
    if (!range) continue
    const dropped = new Set(['citationNarrative', 'cite', 'citeSuffix'])
    const kept = part.events.slice(range.from, range.to).filter(([, token]) => !dropped.has(token.type))
    for (const [, token] of kept)
      if (token.type === 'citationMarker' || token.type === 'whitespace') token.type = 'data'
    part.events.splice(range.from, range.to - range.from, ...kept)
    part.key = range.from
  }
}

/** Where a narrative citation of one cite stands in no other construct. */
function innerCitation(events: Event[]): {from: number; to: number} | undefined {
  let depth = 0
  for (const [index, [kind, token]] of events.entries()) {
    if (kind === 'enter' && depth === 0 && token.type === 'citationNarrative') {
      const to = endOf(events, index)
      const cites = events
        .slice(index, to)
        .filter((event) => event[0] === 'enter' && event[1].type === 'cite')
      return cites.length === 1 ? {from: index, to} : undefined
    }
    depth += kind === 'enter' ? 1 : -1
  }
  return undefined
}

/** A part as a cite, or as text where it has no key; its semicolon comes after. */
function citeOf(part: Part, context: TokenizeContext): Event[] {
  const separator = part.separator ?? []
  if (part.key < 0) return [...between('citeText', part.events, part.start, part.end, context), ...separator]
  const keyEnd = endOf(part.events, part.key)
  const key = part.events.slice(part.key, keyEnd)
  key[0]![1]._cited = true
  const prefix = between('citePrefix', part.events.slice(0, part.key), part.start, key[0]![1].start, context)
  const suffix = between('citeSuffix', part.events.slice(keyEnd), key[0]![1].end, part.end, context)
  return [...wrap('cite', [...prefix, ...key, ...suffix], context), ...separator]
}

/** Events inside a new token of that type; nothing for nothing, unless it is a part of its own. */
function between(
  type: 'citePrefix' | 'citeSuffix' | 'citeText',
  events: Event[],
  start: Point,
  end: Point,
  context: TokenizeContext
): Event[] {
  if (events.length === 0 && type !== 'citeText') return []
  const token = {type, start: {...start}, end: {...end}}
  return [['enter', token, context], ...events, ['exit', token, context]]
}

function endOf(events: Event[], enter: number): number {
  let index = enter
  while (events[index]![0] !== 'exit' || events[index]![1] !== events[enter]![1]) index++
  return index + 1
}

/** `@doe1999 [p. 3; @roe2010]`: the first part belongs to the key before, unless it has its own. */
function narrativeCitation(head: Event[], bracket: Bracket, context: TokenizeContext): Event[] {
  const {marker, parts, close} = bracket
  for (const [, token] of head) if (token.type === 'data') token.type = 'whitespace'
  const [first, ...others] = parts
  const keyEnd = endOf(head, 0)
  head[0]![1]._cited = true
  if (first!.key >= 0) {
    const cite = wrap('cite', head.slice(0, keyEnd), context)
    const rest = parts.flatMap((part) => citeOf(part, context))
    return wrap('citationNarrative', [...cite, ...head.slice(keyEnd), ...marker, ...rest, ...close], context)
  }
  const suffix = between('citeSuffix', first!.events, first!.start, first!.end, context)
  const cite = wrap('cite', [...head, ...marker, ...suffix], context)
  const rest = [...(first!.separator ?? []), ...others.flatMap((part) => citeOf(part, context))]
  return wrap('citationNarrative', [...cite, ...rest, ...close], context)
}
