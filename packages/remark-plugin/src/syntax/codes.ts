/** The character codes that citations are made of. */
export {markdownLineEnding} from 'micromark-util-character'

/** By name, as micromark's own. */
export const codes = {
  space: 32,
  hash: 35,
  leftParenthesis: 40,
  rightParenthesis: 41,
  dash: 45,
  dot: 46,
  slash: 47,
  colon: 58,
  semicolon: 59,
  atSign: 64,
  leftBracket: 91,
  rightBracket: 93,
  caret: 94,
  underscore: 95,
  leftBrace: 123,
  rightBrace: 125
} as const
