/**
 * Given names as initials, and initials among given names put in order.
 *
 * @example
 *   initialize('John M.E.', '. ', true) // => 'J. M. E.'
 */

interface Piece {
  text: string
  /** Tags of markup right before and right after the text. */
  tags: readonly [before: string, after: string]
  /** Typed with a period. */
  period: boolean
  /** What stands before it: a space, a hyphen, nothing. */
  joint: '' | ' ' | '-' | '–'
}

/**
 * Initials of the given names, each followed by `mark`.
 *
 * @param hyphen whether the hyphen of compound names stays (`initialize-with-hyphen`)
 */
export function initialize(given: string, mark: string, hyphen: boolean): string {
  let out = ''
  let wasInitial = false
  for (const piece of pieces(given)) {
    const initial = initialOf(piece)
    const hyphenated = piece.joint === '-' || piece.joint === '–'
    if (initial === undefined) {
      if (hyphenated && wasInitial) continue
      out = `${out.trimEnd()}${out === '' ? '' : ' '}${tagged(piece, piece.text, piece.period ? '.' : '')} `
      wasInitial = false
    } else {
      const joint = hyphenated && hyphen ? '-' : ''
      out = `${joint ? out.trimEnd() : out}${joint}${tagged(piece, initial, mark)}`
      wasInitial = true
    }
  }
  return out.trimEnd()
}

/** Given names in full, but initials among them followed by `mark`. */
export function normalizeInitials(given: string, mark: string): string {
  let out = ''
  let wasShort = true
  for (const piece of pieces(given)) {
    const short = isInitial(piece) || (piece.period && piece.text.length <= 4)
    const hyphenated = (piece.joint === '-' || piece.joint === '–') && !short
    const joint = hyphenated ? piece.joint : out === '' || (short && wasShort) ? '' : ' '
    const space = joint === '' && out !== '' && !short ? ' ' : joint
    out = space === '' ? out : `${out.trimEnd()}${space}`
    out += tagged(piece, piece.text, short ? mark : piece.period ? '.' : '')
    wasShort = short
  }
  return out.trimEnd()
}

/** The text with what is written after it, inside its tags; a space goes behind them. */
function tagged({tags: [before, after]}: Piece, text: string, mark: string): string {
  if (before === '' && after === '') return text + mark
  const tight = mark.trimEnd()
  return `${before}${text}${tight}${after}${mark.slice(tight.length)}`
}

const isInitial = (piece: Piece) => /^\p{Lu}\p{M}*$/u.test(piece.text)

/** The first letter; scripts without letter case have no other. */
function initialOf({text, period}: Piece): string | undefined {
  if (period && [...text].length > 1) return /^\p{Lu}/u.test(text) ? text : undefined
  return /^['’]?((?:\p{Lu}|(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}])\p{Lo})\p{M}*)/u.exec(
    text
  )?.[1]
}

const tag = '<[^<>]{1,40}>'
const plainWord = /([\s\-–]*)()(\p{Ll}[^\s.]*|[^\s.\-–]+)()(\.?)/gu
const taggedWord = new RegExp(
  String.raw`([\s\-–]*)((?:${tag})*)(\p{Ll}[^\s.<]*|[^\s.\-–<]+)((?:</[^<>]{1,38}>)*)(\.?)`,
  'gu'
)

function pieces(given: string): Piece[] {
  if (given.length > 1000) return [{text: given, tags: ['', ''], period: false, joint: ''}]
  const found: Piece[] = []
  for (const match of given.matchAll(given.includes('<') ? taggedWord : plainWord)) {
    const [, before, opening, text, closing, period] = match
    const joint = before!.includes('-') ? '-' : before!.includes('–') ? '–' : before === '' ? '' : ' '
    found.push({text: text!, tags: [opening!, closing!], period: period === '.', joint})
  }
  return found
}
