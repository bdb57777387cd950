/**
 * English title case to sentence case, as CSL wants titles.
 *
 * @example
 *   sentenceCase(['The Rise of ', {kind: 'nocase', children: ['DNA']}, ' Testing: A Story'])
 *   // => ['The rise of ', {kind: 'nocase', children: ['DNA']}, ' testing: A story']
 */
import type {Inline} from './latex/inline.ts'

/** Where the next word stands: at the start of a sentence, or inside it. */
interface State {
  starts: boolean
  /** Whether a special character goes before: the next letters belong to its word. */
  glued: boolean
}

const word = /[\p{L}\p{N}\p{M}]+/gu
const capitalized = /^\p{Lu}[\p{Ll}\p{M}]*$/u
const lower = /^[\p{Ll}\p{M}]+$/u

/**
 * Lower-cases words of one capital and small letters; keeps `DNA`, `iPhone`, `McDonald` and everything
 * protected; starts sentences (after `. ? ! :` and a space) with a capital.
 */
export function sentenceCase(inlines: ReadonlyArray<Inline>): Inline[] {
  return all(inlines, {starts: true, glued: false})
}

function all(inlines: ReadonlyArray<Inline>, state: State): Inline[] {
  return inlines.map((inline) => {
    if (typeof inline === 'string') return lowered(inline, state)
    if (inline.kind === 'i' || inline.kind === 'b' || inline.kind === 'quote') {
      return {kind: inline.kind, children: all(inline.children, state)}
    }
    state.starts = false
    state.glued = inline.kind === 'keep'
    return inline
  })
}

function lowered(text: string, state: State): string {
  let out = ''
  let end = 0
  for (const match of text.matchAll(word)) {
    const between = text.slice(end, match.index)
    if (startsSentence(between)) state.starts = true
    out += between + (state.glued && match.index === 0 ? match[0] : cased(match[0], state.starts))
    state.starts = false
    end = match.index + match[0].length
  }
  state.glued = false
  const rest = text.slice(end)
  if (startsSentence(rest)) state.starts = true
  return out + rest
}

function startsSentence(between: string): boolean {
  return between.length > 1 && /[.?!:]\s/.test(between)
}

function cased(word: string, starts: boolean): string {
  if (!starts) return capitalized.test(word) ? word.toLowerCase() : word
  return lower.test(word) ? word[0]!.toUpperCase() + word.slice(1) : word
}
