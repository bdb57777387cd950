/**
 * How near a cited year is to a listed one.
 *
 * @example
 *   yearNearness('2003', 2013) // => 0.5, one digit differs
 */

/** The year a text begins with. */
export function yearIn(text: string | null): number | undefined {
  const found = /(?:1[4-9]|20)\d\d/.exec((text ?? '').replace(/^\[\d{4}\]\s/, ''))
  return found ? Number(found[0]) : undefined
}

/**
 * * `1` — the same.
 * * `0.5` — off by one or two, or by ten (one digit), or two digits changed places.
 * * `0` — another year.
 */
export function yearNearness(cited: number, listed: number): 0 | 0.5 | 1 {
  if (cited === listed) return 1
  const away = Math.abs(cited - listed)
  if (away <= 2) return 0.5
  return (away === 10 && differingDigits(cited, listed) === 1) || isTransposed(cited, listed) ? 0.5 : 0
}

function differingDigits(a: number, b: number): number {
  const left = String(a)
  const right = String(b)
  let count = 0
  for (let at = 0; at < 4; at++) if (left[at] !== right[at]) count++
  return count
}

function isTransposed(a: number, b: number): boolean {
  const left = String(a)
  const right = String(b)
  return left.slice(0, 2) === right.slice(0, 2) && left[2] === right[3] && left[3] === right[2]
}
