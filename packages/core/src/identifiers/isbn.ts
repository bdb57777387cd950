/**
 * ISBN of 10 and 13 digits (ISO 2108), with their check digits.
 *
 * @example
 *   checkIsbn('978-0-226-73973-1') // => {value: '9780226739731'}
 *   checkIsbn('0-226-73973-1')     // => {trouble: 'check-digit', expected: '0226739732'}
 *   isbn13('0226739732')           // => '9780226739731'
 */
import type {Checked} from './checked.ts'

/** Checks one ISBN; hyphens, spaces and `ISBN` before it do not count. */
export function checkIsbn(text: string): Checked {
  const digits = text
    .trim()
    .replace(/^(?:e-?)?isbn(?:-?1[03])?:?\s*/i, '')
    .replace(/[\s\u2010-\u2015-]/g, '')
    .toUpperCase()
  if (/^\d{9}[\dX]$/.test(digits)) return compared(digits, tenth(digits))
  if (/^97[89]\d{10}$/.test(digits)) return compared(digits, thirteenth(digits))
  return {trouble: 'syntax'}
}

/** The 13 digits of an ISBN of either length; `undefined` where it is none. */
export function isbn13(text: string): string | undefined {
  const checked = checkIsbn(text)
  if (!('value' in checked)) return undefined
  if (checked.value.length === 13) return checked.value
  const body = `978${checked.value.slice(0, 9)}`
  return body + thirteenth(body)
}

function compared(digits: string, check: string): Checked {
  const right = digits.slice(0, -1) + check
  return right === digits ? {value: digits} : {trouble: 'check-digit', expected: right}
}

/** Weights 10 to 2, modulo 11, `X` for 10. */
function tenth(digits: string): string {
  let sum = 0
  for (let index = 0; index < 9; index++) sum += Number(digits[index]) * (10 - index)
  const check = (11 - (sum % 11)) % 11
  return check === 10 ? 'X' : String(check)
}

/** Weights 1 and 3 in turn, modulo 10. */
function thirteenth(digits: string): string {
  let sum = 0
  for (let index = 0; index < 12; index++) sum += Number(digits[index]) * (index % 2 === 0 ? 1 : 3)
  return String((10 - (sum % 10)) % 10)
}
