/**
 * Citations for micromark: characters → tokens.
 */
import type {Extension} from 'micromark-util-types'
import {citationEnd} from './bracket.ts'
import {codes} from './codes.ts'
import {citeKey} from './key.ts'
import {citationSeparator, citeBraces, inlineNote} from './separator.ts'

/** The extension for `micromarkExtensions`. */
export const citationSyntax = (): Extension => ({
  text: {
    [codes.dash]: citeKey,
    [codes.semicolon]: citationSeparator,
    [codes.atSign]: citeKey,
    [codes.rightBracket]: citationEnd,
    [codes.caret]: inlineNote,
    [codes.leftBrace]: citeBraces
  }
})
