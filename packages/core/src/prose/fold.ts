/**
 * Words as they are compared: without case, diacritics and the shape of apostrophes and hyphens.
 *
 * @example
 *   fold('Pécoud') // => 'pecoud'
 *   foldName('Pil’shchikov') // => 'pilshchikov'
 */

const plain = /^[\x20-\x7e]*$/
const marks = /\p{M}/gu
const letters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '`': "'",
  '‐': '-',
  '‑': '-',
  '\u00ad': ''
}
const special = /[ßæœøłđðþı’‘ʼ`‐‑\u00ad]/g

/** Lower case, without diacritics, with plain apostrophes and hyphens. */
export function fold(text: string): string {
  const lower = text.toLowerCase()
  if (plain.test(lower)) return lower
  return lower
    .normalize('NFD')
    .replace(marks, '')
    .replace(special, (letter) => letters[letter] ?? letter)
}

/** As `fold`, and without anything that is not a letter or a digit. */
export function foldName(text: string): string {
  return fold(text).replace(/[^\p{L}\p{N}]/gu, '')
}
