/**
 * Page ranges: shortened or expanded as `page-range-format` says (CSL 1.0.2, “Page Ranges”).
 *
 * @example
 *   formatRange('321', '328', 'minimal') // => ['321', '8']
 */
import type {Settings} from './settings.ts'

const pair = /^([\p{L}]*)(\d+)([\p{L}]*)\s*[-–—]+\s*([\p{L}]*)(\d+)([\p{L}]*)$/u

/** Text of a page variable with its ranges settled. */
export function pageRange(text: string, settings: Settings): string {
  const delimiter = settings.locale.term('page-range-delimiter') ?? '–'
  return text
    .split(/(\s*[,&]\s*)/)
    .map((piece, index) => (index % 2 === 1 ? separator(piece) : one(piece, settings.pageFormat, delimiter)))
    .join('')
}

function separator(raw: string): string {
  const mark = raw.trim()
  return mark === ',' ? ', ' : ` ${mark} `
}

function one(piece: string, format: string | undefined, delimiter: string): string {
  const trimmed = piece.trim()
  if (trimmed.includes('\\-')) return trimmed.replaceAll('\\-', '-')
  const match = pair.exec(trimmed)
  if (!match) return trimmed.replace(/(\S)\s*[-–]+\s*(?=\S)/g, `$1${delimiter}`)
  const [, before, first = '', afterFirst, prefix, second = '', afterSecond] = match
  const whole = [`${before}${first}${afterFirst}`, `${prefix}${second}${afterSecond}`] as const
  if (format === undefined || afterFirst !== '' || afterSecond !== '') return whole.join(delimiter)
  if (before !== prefix && prefix !== '') return whole.join(delimiter)
  return `${before}${first}${delimiter}${formatRange(first, second, format, before ?? '').join('')}`
}

/** Prefix and number of the second page of a range. */
export function formatRange(
  first: string,
  second: string,
  format: string,
  prefix = ''
): readonly [string, string] {
  const full = second.length < first.length ? first.slice(0, first.length - second.length) + second : second
  if (full.length !== first.length || Number(full) < Number(first)) return [prefix, full]
  const keep = format === 'expanded' ? undefined : shorten(first, full, format)
  return keep === undefined ? [prefix, full] : ['', keep]
}

function shorten(first: string, second: string, format: string): string {
  let same = 0
  while (same < first.length && first[same] === second[same]) same++
  const changed = second.length - same
  switch (format) {
    case 'minimal':
      return second.slice(-Math.max(changed, 1))
    case 'minimal-two':
      return second.length < 2 ? second : second.slice(-Math.max(changed, 2))
    case 'chicago':
    case 'chicago-15':
      return chicago(first, second, changed, true)
    case 'chicago-16':
      return chicago(first, second, changed, false)
    default:
      return second
  }
}

/** Chicago's rules: whole below 100 and at hundreds; else the changed part, two digits at least. */
function chicago(first: string, second: string, changed: number, oldRule: boolean): string {
  const number = Number(first)
  const rest = number % 100
  if (number < 100 || rest === 0) return second
  if (rest < 10) return second.slice(-changed)
  if (oldRule && first.length === 4 && changed >= 3) return second
  return second.slice(-Math.max(changed, 2))
}
