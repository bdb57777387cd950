/**
 * A name as pages and feeds show it, as a CSL name.
 *
 * @example
 *   person('Vincent van Gogh') // => {family: 'Gogh', given: 'Vincent', 'non-dropping-particle': 'van'}
 *   person('Weitzer, Ronald')  // => {family: 'Weitzer', given: 'Ronald'}
 */
import type {Name} from '../item.ts'
import {parseInverted} from '../names.ts'

/** Words in lower case before the last one are its particle; one word alone is a family name. */
export function person(text: string): Name {
  const plain = text.replace(/\s+/g, ' ').trim()
  const inverted = plain.includes(',') ? parseInverted(plain) : undefined
  if (inverted) return inverted
  const words = plain.split(' ')
  const family = words.pop()!
  let from = words.length
  while (from > 1 && /^\p{Ll}/u.test(words[from - 1]!)) from--
  const given = words.slice(0, from).join(' ')
  const particle = words.slice(from).join(' ')
  return {
    family,
    ...(given === '' ? {} : {given}),
    ...(particle === '' ? {} : {'non-dropping-particle': particle})
  }
}
