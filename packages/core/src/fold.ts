/**
 * Text as it is compared: lower case, without marks, light markup and punctuation left out.
 *
 * @example
 *   foldText('Pécoud’s <i>Freedom</i>') // => 'pecouds freedom'
 *   foldWords('Human Trafficking: a Review') // => ['human', 'trafficking', 'a', 'review']
 */

/** Letters that Unicode does not take apart, as they are typed without their marks. */
const plainLetters: ReadonlyMap<string, string> = new Map([
  ['ø', 'o'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['þ', 'th'],
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ı', 'i']
])

/** Words joined by single spaces. */
export const foldText = (text: string): string => foldWords(text).join(' ')

/** The words of a text, in their order; each is letters and digits alone. Linear. */
export function foldWords(text: string): string[] {
  return withoutMarks(text.replace(/<\/?(?:i|b|sub|sup|span)\b[^<>]{0,80}>/g, '').toLowerCase())
    .replace(/['’ʼ‘`]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
}

function withoutMarks(lower: string): string {
  if (/^[\x20-\x7e]*$/.test(lower)) return lower
  return lower
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[øłđðþßæœı]/g, (letter) => plainLetters.get(letter) ?? letter)
}
