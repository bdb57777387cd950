/**
 * What makes the brackets before it a link or a span: `(resource "title")`, `[defined]`, `{.class}`.
 */
import {factoryDestination} from 'micromark-factory-destination'
import {factoryLabel} from 'micromark-factory-label'
import {factoryTitle} from 'micromark-factory-title'
import {factoryWhitespace} from 'micromark-factory-whitespace'
import {markdownLineEndingOrSpace} from 'micromark-util-character'
import {normalizeIdentifier} from 'micromark-util-normalize-identifier'
import type {Code, Construct, Effects, State, TokenizeContext} from 'micromark-util-types'
import {codes} from './codes.ts'

/** Only ever checked: what it reads stays where it is. */
export const afterLink: Construct = {tokenize: tokenizeAfterLink, partial: true}

const maxNestedParentheses = 32

function tokenizeAfterLink(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  return (code) => {
    if (code === codes.leftParenthesis) return resource(effects, ok, nok)(code)
    if (code === codes.leftBracket) return reference(this, effects, ok, nok)(code)
    return attributes(effects, ok, nok)(code)
  }
}

/** `(`, a destination, perhaps a title, `)` (CommonMark 0.31, “Inline link”). */
function resource(effects: Effects, ok: State, nok: State): State {
  return (code) => {
    effects.enter('resource')
    effects.enter('resourceMarker')
    effects.consume(code)
    effects.exit('resourceMarker')
    return spaced(destination)
  }

  function spaced(next: State): State {
    return (code) => (markdownLineEndingOrSpace(code) ? factoryWhitespace(effects, next)(code) : next(code))
  }

  function destination(code: Code): State | undefined {
    if (code === codes.rightParenthesis) return end(code)
    return factoryDestination(
      effects,
      afterDestination,
      nok,
      'resourceDestination',
      'resourceDestinationLiteral',
      'resourceDestinationLiteralMarker',
      'resourceDestinationRaw',
      'resourceDestinationString',
      maxNestedParentheses
    )(code)
  }

  function afterDestination(code: Code): State | undefined {
    return markdownLineEndingOrSpace(code) ? factoryWhitespace(effects, title)(code) : end(code)
  }

  function title(code: Code): State | undefined {
    if (code !== 34 && code !== 39 && code !== codes.leftParenthesis) return end(code)
    return factoryTitle(
      effects,
      spaced(end),
      nok,
      'resourceTitle',
      'resourceTitleMarker',
      'resourceTitleString'
    )(code)
  }

  function end(code: Code): State | undefined {
    if (code !== codes.rightParenthesis) return nok(code)
    effects.enter('resourceMarker')
    effects.consume(code)
    effects.exit('resourceMarker')
    effects.exit('resource')
    return ok
  }
}

/** `[label]` of a definition (CommonMark 0.31, “Full reference link”). */
function reference(context: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  return factoryLabel.call(context, effects, after, nok, 'reference', 'referenceMarker', 'referenceString')

  function after(code: Code): State | undefined {
    const token = context.events.at(-1)![1]
    const label = normalizeIdentifier(context.sliceSerialize(token).slice(1, -1))
    return context.parser.defined.includes(label) ? ok(code) : nok(code)
  }
}

/** `{.class}` or `{#id}` (pandoc’s bracketed spans). */
function attributes(effects: Effects, ok: State, nok: State): State {
  return (code) => {
    effects.enter('data')
    effects.consume(code)
    return first
  }

  function first(code: Code): State | undefined {
    return code === codes.dot || code === codes.hash ? rest(code) : nok(code)
  }

  function rest(code: Code): State | undefined {
    if (code === null || code < 0) return nok(code)
    effects.consume(code)
    if (code !== codes.rightBrace) return rest
    effects.exit('data')
    return ok
  }
}
