/**
 * Given names as initials, and initials among given names put in order.
 *
 * @example
 *   initialize('John M.E.', '. ', true) // => 'J. M. E.'
 */

interface Piece {
  text: string
  /** Typed with a period. */
  period: boolean
  /** What stands before it: a space, a hyphen, nothing. */
  joint: '' | ' ' | '-'
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
    if (initial === undefined) {
      if (piece.joint === '-' && wasInitial) continue
      out = `${out.trimEnd()}${out === '' ? '' : ' '}${piece.text}${piece.period ? '.' : ''} `
      wasInitial = false
    } else {
      const joint = piece.joint === '-' && hyphen ? '-' : ''
      out = `${joint ? out.trimEnd() : out}${joint}${initial}${mark}`
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
    const joint = piece.joint === '-' && !short ? '-' : out === '' || (short && wasShort) ? '' : ' '
    const space = joint === '' && out !== '' && !short ? ' ' : joint
    out = space === '' ? out : `${out.trimEnd()}${space}`
    out += short ? `${piece.text}${mark}` : `${piece.text}${piece.period ? '.' : ''}`
    wasShort = short
  }
  return out.trimEnd()
}

const isInitial = (piece: Piece) => /^\p{Lu}\p{M}*$/u.test(piece.text)

function initialOf({text, period}: Piece): string | undefined {
  if (period && [...text].length > 1) return /^\p{Lu}/u.test(text) ? text : undefined
  return /^['’]?(\p{Lu}\p{M}*)/u.exec(text)?.[1]
}

function pieces(given: string): Piece[] {
  if (given.length > 1000) return [{text: given, period: false, joint: ''}]
  const found: Piece[] = []
  for (const match of given.matchAll(/([\s\-–]*)(\p{Ll}[^\s.]*|[^\s.\-–]+)(\.?)/gu)) {
    const joint = match[1]!.includes('-') || match[1]!.includes('–') ? '-' : match[1] === '' ? '' : ' '
    found.push({text: match[2]!, period: match[3] === '.', joint})
  }
  return found
}
