/**
 * ISSN (ISO 3297), with its check digit.
 *
 * @example
 *   checkIssn('0360-0572') // => {value: '0360-0572'}
 *   checkIssn('0360-0573') // => {trouble: 'check-digit', expected: '0360-0572'}
 */
import type {Checked} from './checked.ts'

/** Checks one ISSN; `ISSN` before it and the kind of its hyphen do not count. */
export function checkIssn(text: string): Checked {
  const digits = text
    .trim()
    .replace(/^(?:[ep]-?)?issn:?\s*/i, '')
    .replace(/[\s\u2010-\u2015-]/g, '')
    .toUpperCase()
  if (!/^\d{7}[\dX]$/.test(digits)) return {trouble: 'syntax'}
  let sum = 0
  for (let index = 0; index < 7; index++) sum += Number(digits[index]) * (8 - index)
  const check = (11 - (sum % 11)) % 11
  const right = digits.slice(0, 7) + (check === 10 ? 'X' : check)
  const written = `${right.slice(0, 4)}-${right.slice(4)}`
  return right === digits ? {value: written} : {trouble: 'check-digit', expected: written}
}
