/**
 * Unicode's superscript characters, and the characters they raise.
 *
 * @example
 *   splitSuperscripts('1ʳᵉ') // => [{text: '1', raised: false}, {text: 'r', raised: true}, …]
 */

/** Superscript characters of which Unicode does not say what they raise. */
const raisedFrom: Readonly<Record<string, string>> = {ˀ: 'ʔ', ˁ: 'ʕ', '\u06e5': 'و', '\u06e6': 'ي'}

const raised =
  'ª²³¹º\u02b0-\u02b8\u02c0\u02c1\u02e0-\u02e4\u06e5\u06e6\u10fc\u1d2c-\u1d2e\u1d30-\u1d3a\u1d3c-\u1d4d\u1d4f-\u1d61\u1d78' +
  '\u1d9b-\u1dbf\u2070\u2071\u2074-\u207f\u2120\u2122\u2c7d\u2d6f\u3192-\u319f'
const any = new RegExp(`[${raised}]`)
const each = new RegExp(`([${raised}])`)

/** Whether any character is one. */
export const hasSuperscript = (text: string): boolean => any.test(text)

/** Runs of ordinary text, and each raised character by itself. */
export function splitSuperscripts(text: string): ReadonlyArray<{text: string; raised: boolean}> {
  return text
    .split(each)
    .filter((piece) => piece !== '')
    .map((piece) =>
      any.test(piece)
        ? {text: raisedFrom[piece] ?? piece.normalize('NFKC'), raised: true}
        : {text: piece, raised: false}
    )
}
