/**
 * A key: `@doe1999`, `-@doe1999`, `@{odd key/with:anything}`.
 */

import type {Code, Construct, Effects, State, TokenizeContext} from 'micromark-util-types'
import {isKeyLetter, isKeyPunctuation, opensKey} from './characters.ts'
import {codes, markdownLineEnding} from './codes.ts'
import {resolveLeftovers} from './leftovers.ts'
import type {} from './tokens.ts'

/** At `@` and at `-`. */
export const citeKey: Construct = {
  name: 'citeKey',
  previous: opensKey,
  tokenize: tokenizeKey,
  resolveAll: resolveLeftovers
}

const closingUnderscores: Construct = {tokenize: tokenizeUnderscores, partial: true}
const insideKey: Construct = {tokenize: tokenizeInside, partial: true}

function tokenizeKey(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  const context = this
  let depth = 0
  let empty = true
  return start

  function start(code: Code): State | undefined {
    const dashes = code === codes.dash && context.previous === codes.dash
    if (dashes || !opensKey(context.previous) || isInUrl(context)) return nok(code)
    effects.enter('citeKey')
    if (code !== codes.dash) return marker(code)
    effects.enter('citeKeySuppress')
    effects.consume(code)
    effects.exit('citeKeySuppress')
    return marker
  }

  function marker(code: Code): State | undefined {
    if (code !== codes.atSign) return nok(code)
    effects.enter('citeKeyMarker')
    effects.consume(code)
    effects.exit('citeKeyMarker')
    return value
  }

  function value(code: Code): State | undefined {
    if (code === codes.leftBrace) return fence(code)
    if (!isKeyLetter(code)) return nok(code)
    effects.enter('citeKeyValue')
    return consume(code)
  }

  function simple(code: Code): State | undefined {
    if (code === codes.underscore) return effects.check(closingUnderscores, closing, consume)(code)
    if (isKeyLetter(code)) return consume(code)
    if (isKeyPunctuation(code)) return effects.check(insideKey, consume, end)(code)
    return end(code)
  }

  function closing(code: Code): State | undefined {
    return isInEmphasis(context) ? end(code) : consume(code)
  }

  function consume(code: Code): State {
    effects.consume(code)
    return simple
  }

  function end(code: Code): State | undefined {
    effects.exit('citeKeyValue')
    effects.exit('citeKey')
    return ok(code)
  }

  function fence(code: Code): State {
    effects.enter('citeKeyFence')
    effects.consume(code)
    effects.exit('citeKeyFence')
    return fencedStart
  }

  function fencedStart(code: Code): State | undefined {
    if (code === null || code === codes.space || markdownLineEnding(code)) return nok(code)
    effects.enter('citeKeyValue')
    return fenced(code)
  }

  function fenced(code: Code): State | undefined {
    if (code === null || code < 0) return nok(code)
    if (code === codes.rightBrace && depth === 0) return empty ? nok(code) : fencedEnd(code)
    if (code === codes.leftBrace) depth++
    if (code === codes.rightBrace) depth--
    empty = false
    effects.consume(code)
    return fenced
  }

  function fencedEnd(code: Code): State {
    effects.exit('citeKeyValue')
    effects.enter('citeKeyFence')
    effects.consume(code)
    effects.exit('citeKeyFence')
    effects.exit('citeKey')
    return ok
  }
}

/** Punctuation before more of a key. */
function tokenizeInside(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  let beforeSlash = false
  return start

  function start(code: Code): State {
    beforeSlash = code === codes.colon || code === codes.slash
    effects.enter('citeKeyValue')
    effects.consume(code)
    effects.exit('citeKeyValue')
    return after
  }

  function after(code: Code): State | undefined {
    return isKeyLetter(code) || (beforeSlash && code === codes.slash) ? ok(code) : nok(code)
  }
}

/** Underscores that nothing of a key follows. */
function tokenizeUnderscores(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  return (code) => {
    effects.enter('citeKeyValue')
    return more(code)
  }

  function more(code: Code): State | undefined {
    if (code === codes.underscore) {
      effects.consume(code)
      return more
    }
    effects.exit('citeKeyValue')
    if (isKeyPunctuation(code)) return effects.check(insideKey, nok, ok)(code)
    return isKeyLetter(code) ? nok(code) : ok(code)
  }
}

const lookBack = 200

/** Whether an underscore not far before may open emphasis that one after the key would close. */
function isInEmphasis({events, sliceSerialize}: TokenizeContext): boolean {
  return events
    .slice(-lookBack)
    .some(
      ([, token]) =>
        token.type === 'attentionSequence' && token._open && sliceSerialize(token).startsWith('_')
    )
}

const word = /[^\s<>]*$/

/** Whether the text so far ends in an address: `https://social.example/@doe`. */
function isInUrl({events, sliceSerialize}: TokenizeContext): boolean {
  const last = events.at(-1)
  if (last?.[0] !== 'exit' || last[1].type !== 'data') return false
  const text = sliceSerialize(last[1])
  const goesOn = events.at(-3)?.[1]._inUrl === true && !/\s/.test(text)
  const end = word.exec(text.slice(-2048))?.[0] ?? ''
  last[1]._inUrl = goesOn || end.includes('://') || end.includes('www.')
  return last[1]._inUrl
}
