/**
 * The small pieces beside keys and brackets: `;`, braces right after a key, `^` before a bracket.
 */
import type {Code, Construct, Effects, State, TokenizeContext} from 'micromark-util-types'
import {codes} from './codes.ts'
import {resolveLeftovers} from './leftovers.ts'
import type {} from './tokens.ts'

/** At `;`: parts a citation, else is text. */
export const citationSeparator: Construct = {
  name: 'citationSeparator',
  tokenize: tokenizeSeparator,
  resolveAll: resolveLeftovers
}

/** At `{` after a key: `@doe1999{p. 3}`; what it means is the locator's matter. */
export const citeBraces: Construct = {
  name: 'citeBraces',
  tokenize: tokenizeBraces,
  resolveAll: resolveLeftovers
}

/** At `^` before `[`: pandoc's note in the text, `^[See @doe1999.]`, whose brackets are no citation. */
export const inlineNote: Construct = {
  name: 'inlineNote',
  tokenize: tokenizeNote,
  resolveAll: resolveLeftovers
}

function tokenizeNote(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  return (code) => {
    effects.enter('inlineNoteMarker')
    effects.consume(code)
    effects.exit('inlineNoteMarker')
    return (next) => (next === codes.leftBracket ? ok(next) : nok(next))
  }
}

function tokenizeSeparator(this: TokenizeContext, effects: Effects, ok: State): State {
  return (code) => {
    effects.enter('citationSeparator')
    effects.consume(code)
    effects.exit('citationSeparator')
    return ok
  }
}

function tokenizeBraces(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  const last = this.events.at(-1)
  let depth = 0
  return start

  function start(code: Code): State | undefined {
    if (last?.[0] !== 'exit' || last[1].type !== 'citeKey') return nok(code)
    effects.enter('citeBraces')
    return inside(code)
  }

  function inside(code: Code): State | undefined {
    if (code === null || (code < 0 && code !== -1 && code !== -2)) return nok(code)
    if (code === codes.leftBrace) depth++
    if (code === codes.rightBrace) depth--
    effects.consume(code)
    return depth === 0 ? end : inside
  }

  function end(code: Code): State | undefined {
    effects.exit('citeBraces')
    return ok(code)
  }
}
