/**
 * The text of an entry on one line, without marks of Markdown, and which of it is emphasised.
 *
 * @example
 *   plainEntry(['*Signs*, 37(4), <https://doi.org/10.1/x>'])
 *   // => {text: 'Signs, 37(4), https://doi.org/10.1/x', italics: [{start: 0, end: 5}]}
 */
import type {Range} from '../mask.ts'

/** Text and emphasised stretches of it. */
export interface PlainEntry {
  text: string
  italics: Range[]
}

const longest = 3000

/** Joins the lines; a hyphen at the end of a line is kept. */
export function plainEntry(lines: ReadonlyArray<string>): PlainEntry {
  const source = lines.join(' ').slice(0, longest)
  const italics: Range[] = []
  let text = ''
  let open = -1
  for (let at = 0; at < source.length; at++) {
    const character = source[at]!
    if (isMark(source, at)) {
      while (source[at + 1] === character) at++
      if (open < 0) open = text.length
      else {
        if (text.length > open) italics.push({start: open, end: text.length})
        open = -1
      }
    } else if (character === '\\' && /[!-/:-@[-`{-~]/.test(source[at + 1] ?? '')) text += source[++at]!
    else if (/\s/.test(character)) {
      if (text !== '' && !text.endsWith(' ')) text += ' '
    } else if (
      (character !== '<' || !/^<(?:https?:|www)/i.test(source.slice(at, at + 7))) &&
      !closesLink(source, at)
    ) {
      text += character
    }
  }
  return {text: text.trimEnd(), italics}
}

/** `>` of `<https://…>`. */
function closesLink(source: string, at: number): boolean {
  if (source[at] !== '>') return false
  const open = source.lastIndexOf('<', at)
  return open >= 0 && at - open < 300 && /^<(?:https?:|www)/i.test(source.slice(open, open + 7))
}

function isMark(source: string, at: number): boolean {
  const character = source[at]
  if (character === '*') return true
  if (character !== '_') return false
  const before = source[at - 1] ?? ' '
  const after = source[at + 1] ?? ' '
  return !(/[\p{L}\p{N}_/]/u.test(before) && /[\p{L}\p{N}_]/u.test(after)) && after !== '_' && before !== '_'
}
