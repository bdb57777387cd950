/**
 * Which characters a key is made of: pandoc's grammar, once for codes and once for strings.
 *
 * A key starts with a letter, a digit or `_`, goes on with these, and has single punctuation
 * characters inside, never at its end; `:` and `/` may stand before `/`, so that URLs are keys.
 *
 * @example
 *   simpleKey('Foo_bar.baz. And') // => 'Foo_bar.baz'
 */
import type {Code} from 'micromark-util-types'

const letter = /[\p{L}\p{N}\p{M}_]/u
const inside = ':.#$%&-+?<>~/'
const pattern =
  /^[\p{L}\p{N}\p{M}_](?:[\p{L}\p{N}\p{M}_]|[:.#$%&\-+?<>~/](?=[\p{L}\p{N}\p{M}_])|[:/](?=\/))*/u

/** Whether a key may have the character anywhere; halves of letters outside the BMP count. */
export function isKeyLetter(code: Code): boolean {
  if (code === null || code < 0) return false
  if (code >= 0xd800 && code <= 0xdfff) return code < 0xd83c || code > 0xd83e
  return letter.test(String.fromCharCode(code))
}

/** Whether a key may have the character between two others. */
export const isKeyPunctuation = (code: Code): boolean =>
  code !== null && code > 0 && inside.includes(String.fromCharCode(code))

/** The key at the start of a text, as it needs no braces. */
export const simpleKey = (text: string): string => pattern.exec(text)?.[0] ?? ''

/** Whether a character may stand right before `@`: no letter, no digit, no full stop (`a.b@example.org`). */
export const opensKey = (previous: Code): boolean =>
  previous === 95 || (previous !== 46 && !isKeyLetter(previous))
