/**
 * A closing bracket: ends a citation where keys stand inside, or a key right before, and the
 * brackets are no link.
 */

import {normalizeIdentifier} from 'micromark-util-normalize-identifier'
import type {Code, Construct, Effects, Event, State, TokenizeContext} from 'micromark-util-types'
import {afterLink} from './after-link.ts'
import {codes} from './codes.ts'
import {resolveBracket} from './group.ts'
import type {} from './tokens.ts'

/** At `]`. */
export const citationEnd: Construct = {
  name: 'citationEnd',
  tokenize: tokenizeEnd,
  resolveTo: resolveBracket
}

function tokenizeEnd(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  const context = this
  const open = openLabel(context)
  return start

  function start(code: Code): State | undefined {
    if (open < 0 || !mayCite(context, open)) return nok(code)
    effects.enter('citationMarker')
    effects.consume(code)
    effects.exit('citationMarker')
    return after
  }

  function after(code: Code): State | undefined {
    if (code === codes.leftParenthesis || code === codes.leftBracket || code === codes.leftBrace) {
      return effects.check(afterLink, nok, accept)(code)
    }
    return accept(code)
  }

  function accept(code: Code): State | undefined {
    const label = context.events[open]![1]
    label._opensCitation = true
    label._balanced = true
    return ok(code)
  }
}

/** How many events of a text are known to hold no open bracket, so that none is looked at twice in vain. */
const searched = new WeakMap<TokenizeContext, number>()

/** Index of the event that enters the bracket this one closes, or -1. */
function openLabel(context: TokenizeContext): number {
  const {events} = context
  const end = Math.min(searched.get(context) ?? 0, events.length)
  for (let index = events.length - 1; index >= end; index--) {
    const [kind, token] = events[index]!
    if (kind !== 'enter' || token._balanced) continue
    if (token.type === 'labelImage') return -1
    if (token.type === 'labelLink') return index
  }
  searched.set(context, events.length)
  return -1
}

/** Whether a key stands inside the bracket or right before it, and it is no reference to a definition. */
function mayCite(context: TokenizeContext, open: number): boolean {
  const {events} = context
  if (isNote(events, open)) return true
  if (!hasKey(events, open + 4) && keyBefore(events, open, context) < 0) return false
  return !isReference(context, open)
}

/** Whether a bracket is a note's: `^[`. */
export const isNote = (events: Event[], open: number): boolean =>
  events[open - 1]?.[1].type === 'inlineNoteMarker'

function hasKey(events: Event[], from: number): boolean {
  for (let index = from; index < events.length; index++) {
    const token = events[index]![1]
    if ((token.type === 'citeKey' && !token._cited) || token.type === 'citationNarrative') return true
  }
  return false
}

function isReference(context: TokenizeContext, open: number): boolean {
  const label = {start: context.events[open]![1].end, end: context.now()}
  const text = context.sliceSerialize(label)
  return text.startsWith('^') || context.parser.defined.includes(normalizeIdentifier(text))
}

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
