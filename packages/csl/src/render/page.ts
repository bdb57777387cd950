/**
 * Page ranges: shortened or expanded as `page-range-format` says (CSL 1.0.2, “Page Ranges”).
 *
 * @example
 *   formatRange('321', '328', 'minimal') // => '8'
 */
import {splitLabels} from '../item/labelled.ts'
import type {CiteFacts} from './context.ts'
import {isPlural} from './label.ts'
import type {Settings} from './settings.ts'

/** Longer texts are no page numbers. */
const longest = 100

const pair = /^(.*?)(\d+)\s*[-–]{1,2}\s*(.*?)(\d+)$/
const romanPair = /^([ivxlcdm]+|\d+\p{L}?)\s*[-–]\s*([ivxlcdm]+|\d+\p{L})$/iu

/** What parts the ends of a range of pages or other numbers. */
export const rangeDelimiter = ({locale}: Settings): string => locale.term('page-range-delimiter') ?? '–'

/** Text of a locator: each group of numbers under its own label. */
export function locatorText({locator, label = 'page'}: CiteFacts, settings: Settings): string | undefined {
  return locator === undefined
    ? undefined
    : splitLabels(locator, label)
        .map((group) => {
          const term = group.label && settings.locale.term(group.label, 'short', isPlural(group.text, ''))
          return `${group.joint}${term ? `${term} ` : ''}${pageRange(group.text, settings, group.label ?? label)}`
        })
        .join('')
}

/** Text of a page variable with its ranges settled; those of other things than pages are not shortened. */
export function pageRange(text: string, settings: Settings, label = 'page'): string {
  if (text.length > 1000) return text
  const format = label === 'page' ? settings.pageFormat : undefined
  const delimiter = rangeDelimiter(settings)
  return text
    .trim()
    .split(/(\s*[,&]\s*)/)
    .map((piece, index) => (index % 2 === 1 ? separator(piece) : one(piece, format, delimiter)))
    .join('')
}

function separator(raw: string): string {
  const mark = raw.trim()
  return mark === ',' ? ', ' : ` ${mark} `
}

/** A range of two numbers with the same prefix, if any; all else stays as typed. */
function one(piece: string, format: string | undefined, delimiter: string): string {
  if (piece.length > longest) return piece
  if (piece.includes('\\-')) return piece.replaceAll('\\-', '-')
  const roman = romanPair.exec(piece)
  if (roman) return `${roman[1]}${delimiter}${roman[2]}`
  const match = pair.exec(piece)
  if (!match) return piece
  const [, prefix = '', first = '', again = '', second = ''] = match
  if (/[-–—]/.test(prefix + again) || (prefix !== again && !(prefix === '' && again === '')))
    return piece.replace(/\s*([-–—])\s*/g, '$1')
  if (format === undefined || /\d[.:/]$/.test(prefix)) return `${prefix}${first}${delimiter}${again}${second}`
  const end = formatRange(first, second, format)
  const keeps = format === 'expanded' ? again : ''
  return `${prefix}${first}${delimiter}${keeps}${end}`
}

/** Digits of the second page of a range. */
export function formatRange(first: string, second: string, format: string): string {
  const full = second.length < first.length ? first.slice(0, first.length - second.length) + second : second
  if (full.length !== first.length || Number(full) < Number(first)) return full
  return format === 'expanded' ? full : shorten(first, full, format)
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
